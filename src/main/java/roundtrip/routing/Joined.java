package roundtrip.routing;

/// Which numbers belong together: disjoint sets, with paths halved on the way (Tarjan, Efficiency of a good but not linear set union
/// algorithm, 1975).
final class Joined {
    private final int[] above;

    Joined(int size) {
        above = Ints.upTo(size);
    }

    void join(int one, int other) {
        above[of(one)] = of(other);
    }

    /// One number that stands for all that belong together.
    int of(int number) {
        int at = number;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }
}
