package roundtrip.simulation;

import roundtrip.routing.Operation;

/// The legs of one request that follow one another: its own way there and back, one copy to a replica, or what goes on at parts that
/// nobody waits for any more.
final class Strand {
    final int request;
    private String name;
    final Operation operation;
    private int legs;
    private long held;
    private int forks;

    Strand(int request, String name, Operation operation) {
        this.request = request;
        this.name = name;
        this.operation = operation;
    }

    String name() {
        return name;
    }

    /// From here on two things happen to one request: what is under way goes on as a strand of another name, and its way home is the
    /// one that this returns.
    Strand fork() {
        Strand home = new Strand(request, name, operation);
        home.legs = legs;
        home.held = held;
        home.forks = forks + 1;
        name = name + '~' + home.forks;
        legs = 0;
        forks = 0;
        return home;
    }

    int nextLeg() {
        return ++legs;
    }

    /// The leg of that number was none.
    ///
    /// @param then the name when it was counted
    void giveBack(String then, int leg) {
        if (name.equals(then) && legs == leg) {
            legs--;
        }
    }

    void hold(long ns) {
        held += ns;
    }

    long held() {
        return held;
    }
}
