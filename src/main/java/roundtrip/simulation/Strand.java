package roundtrip.simulation;

import roundtrip.routing.Operation;

/// The legs of one request that follow one another: its own way there and back, or one copy to a replica.
final class Strand {
    final int request;
    final String name;
    final Operation operation;
    private int legs;
    private long held;
    private Runnable holding = () -> {};

    Strand(int request, String name, Operation operation) {
        this.request = request;
        this.name = name;
        this.operation = operation;
    }

    int nextLeg() {
        return ++legs;
    }

    /// Does that whenever it begins to wait because somebody was watching.
    void whenHeld(Runnable action) {
        holding = action;
    }

    void hold(long ns) {
        held += ns;
        if (ns > 0) {
            holding.run();
        }
    }

    long held() {
        return held;
    }
}
