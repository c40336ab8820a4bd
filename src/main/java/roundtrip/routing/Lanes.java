package roundtrip.routing;

/// The ways from standpoints to the next ones, as numbers in arrays, because a large drawing has very many of them.
final class Lanes {
    static final int STANDBY = 1;
    static final int PROMOTED_ONLY = 2;
    /// Inside a server, implied, or through parts that are looked through.
    static final int NO_LINK = -1;

    int count;
    /// The standpoint where it begins.
    int[] from;
    /// The component where it ends.
    int[] to;
    int[] link;
    int[] flags;
    /// The standpoint to which it leads for the same purpose.
    int[] next;
    /// Where it leads to for the test of health; -1 where nobody tests.
    int[] test;
    /// Where it leads to for a read that may change something; -1 where nobody asks.
    int[] change;

    /// @param room for how many there is room before more is needed
    Lanes(int room) {
        from = new int[room];
        to = new int[room];
        link = new int[room];
        flags = new int[room];
        next = new int[room];
        test = new int[room];
        change = new int[room];
    }

    void add(int begin, int end, int itsLink, boolean standby, boolean promotedOnly) {
        if (count == to.length) {
            makeRoom();
        }
        from[count] = begin;
        to[count] = end;
        link[count] = itsLink;
        flags[count] = (standby ? STANDBY : 0) | (promotedOnly ? PROMOTED_ONLY : 0);
        next[count] = Standpoints.NONE;
        test[count] = Standpoints.NONE;
        change[count++] = Standpoints.NONE;
    }

    private void makeRoom() {
        from = Ints.grown(from);
        to = Ints.grown(to);
        link = Ints.grown(link);
        flags = Ints.grown(flags);
        next = Ints.grown(next);
        test = Ints.grown(test);
        change = Ints.grown(change);
    }

    boolean isStandby(int lane) {
        return (flags[lane] & STANDBY) != 0;
    }

    /// Whether it is open only if it leads to a replica that was promoted.
    boolean isPromotedOnly(int lane) {
        return (flags[lane] & PROMOTED_ONLY) != 0;
    }
}
