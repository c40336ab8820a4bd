package roundtrip.routing;

import java.util.BitSet;

/// What becomes of writes on a ring of choosers alone, where not everybody who can be read takes writes: each share ends with one of
/// those outside the ring who can be read now, and with each of them some share does. For whoever can be read has a way there that is
/// healthy all along, and nobody else is healthy. So the outcome is told by whom the ring leads to.
final class Spread {
    private final Plan plan;
    private final Standpoints points;
    private final Judgement judgement;
    private final Harmony harmony;
    private final Rings toGood;
    private final Rings toBad;
    private final Rings toSomebody;
    private final BitSet blocks = new BitSet();
    private boolean doubtful;

    Spread(Plan plan, Standpoints points, Judgement judgement, Harmony harmony) {
        this.plan = plan;
        this.points = points;
        this.judgement = judgement;
        this.harmony = harmony;
        toGood = new Rings(points, judgement, lane -> isReadable(lane) && outcomeAlong(lane) != Tally.DOWN);
        toBad = new Rings(points, judgement, lane -> isReadable(lane) && outcomeAlong(lane) != Tally.OK);
        toSomebody = new Rings(points, judgement, lane -> outcomeAlong(lane) != Tally.DOWN);
    }

    /// Whether a block for writes is such a ring; asked when the harmony of its standpoints is known.
    boolean isPossible(int begin, int end) {
        for (int rank = begin; rank <= end; rank++) {
            int point = judgement.ranked(rank);
            boolean chooses = points.manner(point) != Manner.BEST && harmony.isPaired(point)
                    && !isPickedFrom(point, begin);
            if (!chooses || !hasPlainLanes(point, begin)) {
                return false;
            }
        }
        blocks.set(begin);
        return true;
    }

    /// By their lowest rank the blocks for which it is possible.
    BitSet blocks() {
        return blocks;
    }

    /// Whether somebody outside picks the best of those behind a firewall of the ring: it needs to see them one by one.
    private boolean isPickedFrom(int point, int begin) {
        Ints.Lists into = judgement.lanesToNext();
        for (int i = into.from()[point]; points.manner(point) == Manner.PASSES && i < into.from()[point + 1]; i++) {
            int before = points.lanes.from[into.items()[i]];
            if (points.manner(before) == Manner.BEST && points.ranks.begin(before) != begin) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPlainLanes(int point, int begin) {
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            boolean leaves = !plan.knots.same(points.at[point], points.lanes.to[lane]);
            boolean plain = leaves
                    ? !writesBlindly(lane)
                            && (!points.leadsOn(lane) || points.stretch(lane).stream().noneMatch(this::writesBlindly))
                    : staysAmongChoosers(point, points.lanes.next[lane], begin);
            if (!plain || isConditional(lane)) {
                return false;
            }
        }
        return true;
    }

    private boolean staysAmongChoosers(int point, int next, int begin) {
        int block = points.ranks.begin(next);
        return block == begin || blocks.get(block) && points.passedApp(point) == points.passedApp(next);
    }

    private boolean writesBlindly(int lane) {
        return isConditional(lane)
                || judgement.outcome(points.lanes.next[lane]) != Tally.DOWN
                        && judgement.outcome(points.lanes.test[lane]) == Tally.DOWN;
    }

    private boolean isConditional(int lane) {
        return points.lanes.isStandby(lane) || points.lanes.isPromotedOnly(lane);
    }

    private boolean isReadable(int lane) {
        return judgement.outcome(points.lanes.test[lane]) != Tally.DOWN;
    }

    private int outcomeAlong(int lane) {
        return judgement.outcome(points.lanes.next[lane]);
    }

    void judgeIntact(int begin, int end) {
        toGood.judgeIntact(begin, end);
        toBad.judgeIntact(begin, end);
        toSomebody.judgeIntact(begin, end);
    }

    void judge(int begin, int end, Agenda pending) {
        toGood.judge(begin, end, pending, false);
        toBad.judge(begin, end, pending, false);
        doubtful = mayDoubt(begin, end, pending);
        if (doubtful) {
            toSomebody.judge(begin, end, pending, false);
        }
    }

    /// Whether some lane leads to where one can write but no longer read. Else whoever gets to anybody gets to somebody readable.
    private boolean mayDoubt(int begin, int end, Agenda pending) {
        for (int rank = pending.next(begin); rank >= 0 && rank <= end; rank = pending.next(rank + 1)) {
            for (int lane = pending.firstTouched(judgement.ranked(rank)); lane >= 0; lane = pending.nextTouched(lane)) {
                if (outcomeAlong(lane) != Tally.DOWN && !isReadable(lane)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a way that is kept begins with that lane.
    boolean isSupport(int lane) {
        int point = points.lanes.from[lane];
        return toGood.support(point) == lane || toBad.support(point) == lane;
    }

    /// The outcome at a standpoint of the block that was judged last.
    int outcome(int point) {
        boolean readable = judgement.outcome(points.reading[point]) != Tally.DOWN;
        return !readable || !toGood.isServed(point) ? Tally.DOWN : toBad.isServed(point) ? Tally.SOME : Tally.OK;
    }

    /// Whether writes may get somewhere that cannot be read, which takes following all walks to know.
    boolean isDoubtful(int point) {
        return doubtful && judgement.outcome(points.reading[point]) == Tally.DOWN && toSomebody.isServed(point);
    }

    /// Adds the standpoints about which something may have changed.
    void addTouched(int begin, int end, Agenda pending, SparseSet touched) {
        for (int rank = pending.next(begin); rank >= 0 && rank <= end; rank = pending.next(rank + 1)) {
            touched.add(judgement.ranked(rank));
        }
        toGood.addSuspended(touched);
        toBad.addSuspended(touched);
        if (doubtful) {
            toSomebody.addSuspended(touched);
        }
    }
}
