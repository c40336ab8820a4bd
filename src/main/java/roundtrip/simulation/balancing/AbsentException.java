package roundtrip.simulation.balancing;

/// A request is to be finished that is at no server.
public final class AbsentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int act;

    AbsentException(int act) {
        super("act " + act);
        this.act = act;
    }

    /// The number of the act in its scenario, from 0.
    public int act() {
        return act;
    }
}
