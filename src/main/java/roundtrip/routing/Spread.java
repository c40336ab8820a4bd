package roundtrip.routing;

import java.util.BitSet;

import roundtrip.routing.Standpoints.Manner;

/// What becomes of writes on a ring of choosers alone, where not everybody who can be read takes writes: each share ends with one of
/// those outside the ring who can be read now, and with each of them some share does. For whoever can be read has a way there that is
/// healthy all along, and nobody else is healthy. So the outcome is told by whom the ring leads to.
final class Spread {
    private static final int GOOD = 1;
    private static final int BAD = 2;
    /// Somebody takes writes, but cannot be read perhaps.
    private static final int SOMEBODY = 4;

    private final Plan plan;
    private final Standpoints points;
    private final Judgement judgement;
    private final Harmony harmony;
    private final int[] met;

    Spread(Plan plan, Standpoints points, Judgement judgement, Harmony harmony) {
        this.plan = plan;
        this.points = points;
        this.judgement = judgement;
        this.harmony = harmony;
        met = new int[points.count];
    }

    /// Whether a block for writes is such a ring; asked when the harmony of its standpoints is known.
    boolean isPossible(int begin, int end) {
        for (int rank = begin; rank <= end; rank++) {
            int point = judgement.ranked(rank);
            boolean chooses = points.manner(point) != Manner.BEST && harmony.isPaired(point)
                    && !plan.knots.isPassing(points.at[point]);
            if (!chooses || !hasPlainLanes(point, begin)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasPlainLanes(int point, int begin) {
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            boolean leaves = !plan.knots.same(points.at[point], points.laneTo[lane]);
            boolean writesBlindly = leaves && judgement.outcome(points.next[lane]) != Tally.DOWN
                    && judgement.outcome(points.test[lane]) == Tally.DOWN;
            if ((points.laneFlags[lane] & (Lanes.STANDBY | Lanes.PROMOTED_ONLY)) != 0 || writesBlindly
                    || !leaves && points.ranks.begin(points.next[lane]) != begin) {
                return false;
            }
        }
        return true;
    }

    void judge(int begin, int end) {
        BitSet waiting = new BitSet();
        for (int rank = begin; rank <= end; rank++) {
            int point = judgement.ranked(rank);
            met[point] = leaving(point);
            if (met[point] != 0) {
                waiting.set(rank);
            }
        }
        Ints.Lists into = judgement.lanesToNext();
        for (int rank = waiting.nextSetBit(0); rank >= 0; rank = waiting.nextSetBit(0)) {
            waiting.clear(rank);
            int point = judgement.ranked(rank);
            for (int i = into.from()[point]; i < into.from()[point + 1]; i++) {
                int before = points.laneOf[into.items()[i]];
                if (points.ranks.begin(before) == begin && (met[point] & ~met[before]) != 0
                        && judgement.isOpen(into.items()[i])) {
                    met[before] |= met[point];
                    waiting.set(points.ranks.rank(before));
                }
            }
        }
    }

    /// Whom a standpoint leads to outside the ring.
    private int leaving(int point) {
        int found = 0;
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            if (!plan.knots.same(points.at[point], points.laneTo[lane]) && judgement.isOpen(lane)) {
                int outcome = judgement.outcome(points.next[lane]);
                boolean readable = judgement.outcome(points.test[lane]) != Tally.DOWN;
                found |= outcome == Tally.DOWN ? 0 : SOMEBODY;
                found |= readable && outcome != Tally.DOWN ? GOOD : 0;
                found |= readable && outcome != Tally.OK ? BAD : 0;
            }
        }
        return found;
    }

    /// The outcome at a standpoint of the block that was judged last.
    int outcome(int point) {
        boolean readable = judgement.outcome(points.reading[point]) != Tally.DOWN;
        return !readable || (met[point] & GOOD) == 0 ? Tally.DOWN : (met[point] & BAD) == 0 ? Tally.OK : Tally.SOME;
    }

    /// Whether writes may get somewhere that cannot be read, which takes following all walks to know.
    boolean isDoubtful(int point) {
        return judgement.outcome(points.reading[point]) == Tally.DOWN && (met[point] & SOMEBODY) != 0;
    }
}
