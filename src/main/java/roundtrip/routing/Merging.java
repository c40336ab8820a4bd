package roundtrip.routing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Judges the standpoints on rings that are not told apart, and says whether what it says is so.
final class Merging {
    private final Plan plan;
    private final Standpoints points;
    private final Judgement judgement;
    private final Rings rings;
    private final Harmony harmony;
    private final Spread spread;
    private final Wayfinding wayfinding;
    private final Revisits revisits;
    private final BitSet asked;
    private final int[] writing;
    private final List<Integer> askedWrites;
    private final BitSet discord = new BitSet();
    private final BitSet always = new BitSet();
    /// The blocks for writes, by their lowest rank, on rings of choosers alone that are not in harmony.
    private final BitSet uneven = new BitSet();
    private final BitSet unevenNow = new BitSet();
    private final SparseSet touched;
    private boolean unknown;
    private boolean isCertain = true;
    private boolean isBlind;
    private boolean isSound = true;
    private boolean settled = true;

    Merging(Plan plan, Standpoints points, Judgement judgement) {
        this.plan = plan;
        this.points = points;
        this.judgement = judgement;
        rings = new Rings(points, judgement, lane -> judgement.outcome(points.lanes.next[lane]) != Tally.DOWN);
        harmony = new Harmony(plan, points, judgement);
        spread = new Spread(plan, points, judgement, harmony);
        revisits = new Revisits(plan, points, judgement, rings);
        wayfinding = new Wayfinding(plan, points, judgement, revisits);
        touched = new SparseSet(points.count);
        writing = new int[points.count];
        Arrays.fill(writing, Standpoints.NONE);
        asked = Asked.of(plan, points);
        for (int point = 0; point < points.count; point++) {
            if (points.reading[point] >= 0) {
                writing[points.reading[point]] = point;
            }
        }
        askedWrites = asked.stream().filter(point -> points.reading[point] >= 0 && point < points.reached())
                .boxed().toList();
    }

    /// @param intact takes the outcomes
    void judgeIntact(int begin, int end, int[] intact) {
        rings.judgeIntact(begin, end);
        for (int rank = begin; rank <= end; rank++) {
            int point = judgement.ranked(rank);
            intact[point] = rings.isRescued(point) ? Tally.OK : Tally.DOWN;
        }
        if (points.reading[judgement.ranked(begin)] >= 0) {
            reconcile(begin, end, intact);
        }
    }

    private void reconcile(int begin, int end, int[] intact) {
        boolean harmonious = true;
        boolean reached = false;
        for (int rank = begin; rank <= end; rank++) {
            harmonious &= harmony.isIntact(judgement.ranked(rank));
            reached |= judgement.ranked(rank) < points.reached();
        }
        if (spread.isPossible(begin, end)) {
            spread.judgeIntact(begin, end);
        }
        boolean findsItsWay = wayfinding.isPossible(begin, end);
        if (harmonious) {
            return;
        }
        always.set(points.dataSet(judgement.ranked(begin)));
        if (findsItsWay) {
            return;
        }
        if (!spread.blocks().get(begin)) {
            unknown |= reached;
            return;
        }
        uneven.set(begin);
        for (int rank = begin; rank <= end; rank++) {
            intact[judgement.ranked(rank)] = spread.outcome(judgement.ranked(rank));
        }
    }

    /// Finds out how much of what is said of the intact drawing is so.
    void examineIntact() {
        for (int point = 0; point < points.count; point++) {
            isBlind |= points.manner(point) == Manner.CHOOSES_BLINDLY;
        }
        isCertain = !plan.purposes().contains(Purpose.READ_TO_CHANGE);
        isSound = isCertain && !isBlind && !unknown;
        for (int point = 0; point < points.count && isCertain; point++) {
            if (points.isMerged(point)) {
                examineIntact(point);
            }
        }
    }

    private void examineIntact(int point) {
        boolean free = !asked.get(point) || judgement.outcome(point) == Tally.DOWN
                || points.reading[point] >= 0 && !wayfinding.holds(point) || revisits.isFreeIntact(point);
        isSound &= point >= points.reached() || free;
    }

    /// Whether everything said of the intact drawing is so.
    boolean isSound() {
        return isSound;
    }

    /// Where writes get as far as reads after the failure that was judged last.
    Concord concord(boolean isIntact) {
        BitSet all = (BitSet) always.clone();
        all.or(discord);
        all.or(unevenNow);
        return new Concord(points, isCertain && (isIntact || !isBlind), all, spread.blocks(),
                isSound && isSettled() ? wayfinding.blocks() : new BitSet());
    }

    /// Whether the loss of a lane from a standpoint on a ring may change anything there: the way that is kept begins with it, or
    /// writes get as far as reads because of it.
    boolean reliesOn(int lane) {
        int point = points.lanes.from[lane];
        if (uneven.get(points.ranks.begin(point))) {
            return spread.isSupport(lane);
        }
        boolean leaves = points.ranks.begin(points.lanes.next[lane]) != points.ranks.begin(point)
                && !wayfinding.blocks().get(points.ranks.begin(point));
        return rings.support(point) == lane
                || leaves && points.reading[point] >= 0 && points.manner(point) != Manner.CHOOSES;
    }

    /// On which parts it depends that a walk enters nothing twice.
    Set<Integer> partsBeside() {
        return revisits.partsBeside();
    }

    void begin(Failure failure) {
        settled = true;
        discord.clear();
        unevenNow.clear();
        revisits.begin(failure);
    }

    /// @param promotes whether the failure makes writers of replicas
    void judge(int begin, int end, Agenda pending, boolean promotes) {
        if (uneven.get(begin)) {
            judgeUneven(begin, end, pending, false);
            return;
        }
        boolean writes = points.reading[judgement.ranked(begin)] >= 0;
        boolean findsItsWay = wayfinding.blocks().get(begin);
        touched.clear();
        for (int rank = pending.next(begin); writes && rank >= 0 && rank <= end; rank = pending.next(rank + 1)) {
            touched.add(judgement.ranked(rank));
        }
        rings.judge(begin, end, pending, writes && promotes);
        for (int i = 0; i < rings.suspensions(); i++) {
            int point = rings.suspended(i);
            judgement.change(point, rings.isRescued(point) ? Tally.OK : Tally.DOWN);
            if (writes) {
                touched.add(point);
            }
            if (!writes || findsItsWay) {
                revisits.alter(point);
            }
        }
        if (findsItsWay) {
            unevenNow.set(points.dataSet(judgement.ranked(begin)));
            settled &= wayfinding.stillHolds(begin, touched, promotes);
            return;
        }
        if (writes && !areEven(touched)) {
            if (spread.blocks().get(begin)) {
                judgeUneven(begin, end, pending, true);
                return;
            }
            discord.set(points.dataSet(judgement.ranked(begin)));
        }
        for (int i = 0; i < touched.size() && writes; i++) {
            doubt(touched.at(i));
        }
    }

    private void judgeUneven(int begin, int end, Agenda pending, boolean all) {
        unevenNow.set(points.dataSet(judgement.ranked(begin)));
        touched.clear();
        spread.judge(begin, end, pending);
        if (all) {
            pending.addAll(begin, end);
        }
        spread.addTouched(begin, end, pending, touched);
        for (int i = 0; i < touched.size(); i++) {
            int point = touched.at(i);
            judgement.change(point, spread.outcome(point));
            settled &= !spread.isDoubtful(point) || !isToBeTold(point) || judgement.isGone(point);
        }
    }

    private boolean areEven(SparseSet some) {
        for (int i = 0; i < some.size(); i++) {
            if (!judgement.isGone(some.at(i)) && !harmony.holds(some.at(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isToBeTold(int point) {
        return asked.get(point) && point < points.reached();
    }

    /// The standpoint for writes at the same place as one for reads; absent if there is none.
    int writing(int point) {
        return writing[point];
    }

    void doubt() {
        settled = false;
    }

    private void doubt(int point) {
        settled &= judgement.isGone(point) || !isToBeTold(point) || judgement.outcome(point) == Tally.DOWN
                || judgement.outcome(points.reading[point]) != Tally.DOWN;
    }

    /// Whether everything said since the beginning is so.
    boolean isSettled() {
        if (!settled) {
            return false;
        }
        for (int i = 0; i < askedWrites.size() && !discord.isEmpty(); i++) {
            int point = askedWrites.get(i);
            if (discord.get(points.dataSet(point)) && isServedNow(point)) {
                return false;
            }
        }
        for (int point : revisits.altered()) {
            if (isToBeTold(point) && isServedNow(point) && !revisits.isFree(point)) {
                return false;
            }
        }
        return true;
    }

    private boolean isServedNow(int point) {
        return judgement.outcome(point) != Tally.DOWN && !judgement.isGone(point);
    }
}
