package roundtrip.routing;

import java.util.BitSet;

/// Rings on which a write finds its way by itself, whoever can be read there: applications and queues take the best, and nobody else
/// has more than one way on. So a write, as a read, is a question of what can be reached, as long as all that the ring leads to takes
/// all requests or none.
final class Wayfinding {
    private final Plan plan;
    private final Standpoints points;
    private final Judgement judgement;
    private final Revisits revisits;
    private final BitSet blocks = new BitSet();
    /// Those in which somebody has one way on only. Whether that one could ever serve is not asked, and matters after a promotion.
    private final BitSet withChoosers = new BitSet();
    /// The knots on which somebody can choose wrongly.
    private final BitSet withChoice = new BitSet();

    Wayfinding(Plan plan, Standpoints points, Judgement judgement, Revisits revisits) {
        this.plan = plan;
        this.points = points;
        this.judgement = judgement;
        this.revisits = revisits;
        for (int point = 0; point < points.count; point++) {
            if (points.reading[point] >= 0 && !finds(point)) {
                withChoice.set(plan.knots.of(points.at[point]));
            }
        }
    }

    /// Whether a block for writes is such a ring. Where a walk may have entered something before it came there, all round must be.
    boolean isPossible(int begin, int end) {
        boolean choosers = false;
        for (int rank = begin; rank <= end; rank++) {
            int point = judgement.ranked(rank);
            boolean alone = !revisits.isPossible(point) || !withChoice.get(plan.knots.of(points.at[point]));
            if (!finds(point) || !alone || leadsToPartial(point)) {
                return false;
            }
            choosers |= points.manner(point) == Manner.CHOOSES;
        }
        blocks.set(begin);
        withChoosers.set(begin, choosers);
        return true;
    }

    private boolean finds(int point) {
        return points.manner(point) == Manner.BEST || points.manner(point) == Manner.CHOOSES && hasOneWay(point);
    }

    private boolean hasOneWay(int point) {
        int lane = points.first[point];
        return points.last[point] == lane + 1 && points.manner(points.lanes.next[lane]) != Manner.PASSES;
    }

    private boolean leadsToPartial(int point) {
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            boolean leaves = points.ranks.begin(points.lanes.next[lane]) != points.ranks.begin(point);
            if (leaves && judgement.isOpen(lane) && judgement.outcome(points.lanes.next[lane]) == Tally.SOME) {
                return true;
            }
        }
        return false;
    }

    /// Whether a standpoint is on such a ring.
    boolean holds(int point) {
        return points.reading[point] >= 0 && blocks.get(points.ranks.begin(point));
    }

    /// By their lowest rank the blocks that are such rings in the intact drawing.
    BitSet blocks() {
        return blocks;
    }

    /// Whether one of them still is one after the failure that is judged.
    ///
    /// @param touched the standpoints about which something may have changed
    boolean stillHolds(int begin, SparseSet touched, boolean promotes) {
        boolean holds = !promotes || !withChoosers.get(begin);
        for (int i = 0; i < touched.size() && holds; i++) {
            holds = judgement.isGone(touched.at(i)) || !leadsToPartial(touched.at(i));
        }
        return holds;
    }
}
