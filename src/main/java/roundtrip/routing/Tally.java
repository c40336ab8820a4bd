package roundtrip.routing;

/// How many of the lanes from a standpoint are in which state, and what follows from that for the requests there.
///
/// A lane counts by three things: standby or not, whether its end passes the health check, and what becomes of a request there. Ends
/// that could not serve when nothing was broken have places of their own, at which no chooser looks. A lane to a firewall counts at
/// several places, one for each sort of those behind it: a *set* of places, one bit for each.
final class Tally {
    static final int OK = Outcome.OK.ordinal();
    static final int SOME = Outcome.SOME.ordinal();
    static final int DOWN = Outcome.DOWN.ordinal();
    static final int SIZE = 15;
    static final int ABSENT = -1;

    private static final Outcome[] ALL = Outcome.values();
    static final int OUTCOMES = ALL.length;
    private static final int UNHEALTHY = OUTCOMES;
    private static final int STANDBY = 2 * OUTCOMES;
    private static final int NEVER = 2 * STANDBY;
    private static final int ROW = (1 << OUTCOMES) - 1;

    private Tally() {}

    static int place(boolean standby, boolean healthy, int outcome) {
        return (standby ? STANDBY : 0) + (healthy ? 0 : UNHEALTHY) + outcome;
    }

    /// The place of an end that could not serve when nothing was broken.
    static int hopeless(int outcome) {
        return NEVER + outcome;
    }

    /// The same set behind a way that is used only when the others fail.
    static int onStandby(int set) {
        int usual = set & (1 << STANDBY) - 1;
        return set & -1 << STANDBY | usual << STANDBY;
    }

    /// Whether a chooser looks at any place in it.
    static boolean isChosen(int set) {
        return (set & (1 << NEVER) - 1) != 0;
    }

    /// The places at which anything counts.
    static int set(int[] counts, int from) {
        int set = 0;
        for (int place = 0; place < SIZE; place++) {
            set |= counts[from + place] > 0 ? 1 << place : 0;
        }
        return set;
    }

    /// Adds the places of a set.
    static void add(int set, int[] counts, int from, int by) {
        for (int left = set; left != 0; left &= left - 1) {
            counts[from + Integer.numberOfTrailingZeros(left)] += by;
        }
    }

    /// What becomes of those requests that are sent to whoever in a set passes the health check; of all, if nobody does.
    static int outcomeOf(int set) {
        int healthy = (set | set >> STANDBY) & ROW;
        int any = healthy != 0 ? healthy : (set | set >> UNHEALTHY | set >> STANDBY + UNHEALTHY | set >> NEVER) & ROW;
        return shared(any & 1 << OK, any & 1 << SOME, any & 1 << DOWN);
    }

    /// How many are of one sort, if all are.
    static int alike(int[] counts, int from) {
        int only = Integer.numberOfTrailingZeros(set(counts, from));
        return Integer.bitCount(set(counts, from)) == 1 ? counts[from + only] : 0;
    }

    static int outcome(int place) {
        return place % OUTCOMES;
    }

    /// The healthy ones share the requests; none healthy: the healthy standbys; none of those: all that live, standbys last.
    static int checked(int[] counts, int from) {
        for (int row = from; row < from + NEVER; row += STANDBY) {
            if (counts[row] + counts[row + 1] + counts[row + 2] > 0) {
                return shared(counts[row], counts[row + 1], counts[row + 2]);
            }
        }
        for (int row = from; row < from + NEVER; row += STANDBY) {
            int ok = counts[row] + counts[row + UNHEALTHY];
            int some = counts[row + 1] + counts[row + UNHEALTHY + 1];
            int down = counts[row + 2] + counts[row + UNHEALTHY + 2];
            if (ok + some + down > 0) {
                return shared(ok, some, down);
            }
        }
        return DOWN;
    }

    /// Whether anybody passes the health check.
    static boolean isHealthy(int[] counts, int from) {
        return (set(counts, from) & (ROW | ROW << STANDBY)) != 0;
    }

    /// How many of those that share the requests are ok; none if others share them too.
    static int sharedByOk(int[] counts, int from) {
        return counts[from + SOME] + counts[from + DOWN] > 0 ? 0 : counts[from + OK];
    }

    /// How many lanes at least have somebody at the end who is ok, standbys too. A lane to a firewall may count at both places.
    static int leastOk(int[] counts, int from) {
        return Math.max(counts[from + OK], counts[from + STANDBY + OK]);
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
    static Outcome outcome(int[] shares, int from) {
        return ALL[shared(shares[from + OK], shares[from + SOME], shares[from + DOWN])];
    }

    static int shared(int ok, int some, int down) {
        if (ok + some == 0) {
            return DOWN;
        }
        return some + down == 0 ? OK : SOME;
    }
}
