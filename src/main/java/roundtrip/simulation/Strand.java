package roundtrip.simulation;

import roundtrip.routing.Operation;

/// The legs of one request that follow one another: its own way there and back, or one copy to a replica.
final class Strand {
    final int request;
    final String name;
    final Operation operation;
    private int legs;
    private long held;

    Strand(int request, String name, Operation operation) {
        this.request = request;
        this.name = name;
        this.operation = operation;
    }

    int nextLeg() {
        return ++legs;
    }

    void hold(long ns) {
        held += ns;
    }

    long held() {
        return held;
    }
}
