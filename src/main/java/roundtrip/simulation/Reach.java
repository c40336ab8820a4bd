package roundtrip.simulation;

/// Where a call may go, as far as others than the proxy decide that: a drawing says which backends lead to the data.
public interface Reach {
    /// Everywhere.
    Reach ANYWHERE = _ -> true;

    /// Whether the call may be given to that backend now.
    boolean isOpen(int backend);

    /// The backend that the call must be given to next, full or not, since somebody has seen that; else [Balancer#NOBODY].
    default int seen() {
        return Balancer.NOBODY;
    }
}
