package roundtrip.routing;

/// How many of the lanes from a standpoint are in which state, and what follows from that for the requests there.
///
/// A lane counts by three things: standby or not, whether its end passes the health check, and what becomes of a request there.
final class Tally {
    static final int OK = Outcome.OK.ordinal();
    static final int SOME = Outcome.SOME.ordinal();
    static final int DOWN = Outcome.DOWN.ordinal();
    static final int SIZE = 12;
    static final int ABSENT = -1;

    private static final Outcome[] ALL = Outcome.values();
    private static final int OUTCOMES = ALL.length;
    private static final int UNHEALTHY = OUTCOMES;
    private static final int STANDBY = 2 * OUTCOMES;

    private Tally() {}

    static int place(boolean standby, boolean healthy, int outcome) {
        return (standby ? STANDBY : 0) + (healthy ? 0 : UNHEALTHY) + outcome;
    }

    /// The same state on a way of the other sort.
    static int moved(int place, boolean standby) {
        return place % STANDBY + (standby ? STANDBY : 0);
    }

    static int outcome(int place) {
        return place % OUTCOMES;
    }

    /// The healthy ones share the requests; none healthy: the healthy standbys; none of those: all that live, standbys last.
    static int checked(int[] counts, int from) {
        for (int row = from; row < from + SIZE; row += STANDBY) {
            if (counts[row] + counts[row + 1] + counts[row + 2] > 0) {
                return shared(counts[row], counts[row + 1], counts[row + 2]);
            }
        }
        for (int row = from; row < from + SIZE; row += STANDBY) {
            int ok = counts[row] + counts[row + UNHEALTHY];
            int some = counts[row + 1] + counts[row + UNHEALTHY + 1];
            int down = counts[row + 2] + counts[row + UNHEALTHY + 2];
            if (ok + some + down > 0) {
                return shared(ok, some, down);
            }
        }
        return DOWN;
    }

    /// How many of those that share the requests are ok; none if others share them too.
    static int sharedByOk(int[] counts, int from) {
        return counts[from + SOME] + counts[from + DOWN] > 0 ? 0 : counts[from + OK];
    }

    /// How many are ok, standbys too.
    static int allOk(int[] counts, int from) {
        return counts[from + OK] + counts[from + STANDBY + OK];
    }

    static int best(int[] counts, int from) {
        for (int outcome = 0; outcome < OUTCOMES; outcome++) {
            for (int row = from + outcome; row < from + SIZE; row += OUTCOMES) {
                if (counts[row] > 0) {
                    return outcome;
                }
            }
        }
        return DOWN;
    }

    /// Of shares that are counted by outcome.
    static Outcome outcome(int[] shares) {
        return ALL[shared(shares[OK], shares[SOME], shares[DOWN])];
    }

    static int shared(int ok, int some, int down) {
        if (ok + some == 0) {
            return DOWN;
        }
        return some + down == 0 ? OK : SOME;
    }
}
