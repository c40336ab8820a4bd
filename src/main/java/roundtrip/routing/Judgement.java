package roundtrip.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import roundtrip.routing.Standpoints.Manner;

/// The outcome at each standpoint: of the intact drawing once, then of one failure after the other.
final class Judgement {
    private static final int CANDIDATE = 4;

    private final Plan plan;
    private final Standpoints points;
    private final int[] byRank;
    private final int[] intact;
    private final Manner[] manners;
    private final int[] counts;
    private final int[] places;
    private final Ints.Lists atComponent;
    private final Ints.Lists lanesToNext;
    private final Ints.Lists lanesToTest;
    private final Ints.Lists lanesOnLink;
    private final Detours detours;
    private final BitSet entries = new BitSet();

    private final Merging merging;

    private int[] outcomes;
    private final int[] changedIn;
    private final int[] laneTouchedIn;
    private final int[] firstTouched;
    private final int[] nextTouched;
    private final int[] pendingIn;
    private final int[] searchIn;
    private final BitSet pending = new BitSet();
    private final int[] scratch = new int[Tally.SIZE];
    private final Map<Integer, BitSet> ends = new HashMap<>();
    private List<Integer> changed = new ArrayList<>();
    private int epoch;
    private Failure failure;
    private BitSet promoted = new BitSet();

    Judgement(Plan plan, Standpoints points) {
        this.plan = plan;
        this.points = points;
        failure = plan.nothing();
        int size = points.count;
        byRank = new int[size];
        intact = new int[size];
        manners = new Manner[size];
        counts = new int[size * Tally.SIZE];
        places = new int[points.laneCount];
        Arrays.fill(places, Tally.ABSENT);
        atComponent = Ints.Lists.by(points.at, size, plan.parts.size());
        lanesToNext = Ints.Lists.by(points.next, points.laneCount, size);
        lanesToTest = Ints.Lists.by(points.test, points.laneCount, size);
        lanesOnLink = Ints.Lists.by(points.laneLink, points.laneCount, plan.links.size());
        detours = new Detours(plan, points.lanes);
        plan.entries.groups().forEach(group -> group.members().forEach(entries::set));
        outcomes = intact;
        changedIn = new int[size];
        pendingIn = new int[size];
        searchIn = new int[size];
        firstTouched = new int[size];
        nextTouched = new int[points.laneCount];
        laneTouchedIn = new int[points.laneCount];
        merging = new Merging(plan, points, this);
        if (points.isComplete()) {
            judgeIntact();
        }
        if (points.isComplete()) {
            merging.examineIntact();
        }
        outcomes = intact.clone();
        epoch++;
    }

    private void judgeIntact() {
        for (int point = 0; point < points.count; point++) {
            byRank[points.ranks.rank(point)] = point;
            manners[point] = points.manner(point);
        }
        for (int rank = 0; rank < byRank.length; rank++) {
            int point = byRank[rank];
            if (points.isMerged(point)) {
                judgeIntactBlock(rank, points.ranks.end(point));
                rank = points.ranks.end(point);
            } else {
                intact[point] = judgeIntact(point);
            }
        }
    }

    private void judgeIntactBlock(int begin, int end) {
        merging.judgeIntact(begin, end, intact);
    }

    private int judgeIntact(int point) {
        Manner manner = manners[point];
        if (points.refusesChange(point)) {
            return Tally.DOWN;
        }
        if (manner == Manner.GOAL) {
            boolean refused = points.purpose(point) == Purpose.WRITE && !plan.dataSets.isWriter(points.at[point]);
            return refused ? Tally.DOWN : Tally.OK;
        }
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            if (manner == Manner.BEST || couldServe(points.next[lane]) || couldServe(points.change[lane])) {
                points.laneFlags[lane] |= CANDIDATE;
                if ((points.laneFlags[lane] & Lanes.PROMOTED_ONLY) == 0) {
                    places[lane] = Tally.place(isStandby(lane), true, intact[points.next[lane]]);
                    counts[point * Tally.SIZE + places[lane]]++;
                }
            }
        }
        return decided(manner, counts, point * Tally.SIZE);
    }

    private boolean couldServe(int point) {
        return point >= 0 && intact[point] != Tally.DOWN;
    }

    private static int decided(Manner manner, int[] counts, int from) {
        return switch (manner) {
            case CHOOSES, CHOOSES_BLINDLY -> Tally.checked(counts, from);
            case BEST -> Tally.best(counts, from);
            case GOAL, ENDS -> Tally.DOWN;
        };
    }

    private boolean isStandby(int lane) {
        return (points.laneFlags[lane] & Lanes.STANDBY) != 0;
    }

    Standpoints points() {
        return points;
    }

    /// The outcome there when nothing is broken.
    int intact(int point) {
        return intact[point];
    }

    /// The outcome there after the failure that was judged last.
    int outcome(int point) {
        return changedIn[point] == epoch ? outcomes[point] : intact[point];
    }

    /// Finds what the failure changes.
    ///
    /// @return the standpoints at entries whose outcome changes
    List<Integer> judge(Failure other) {
        epoch++;
        failure = other;
        promoted = plan.dataSets.promoted(other);
        changed = new ArrayList<>();
        ends.clear();
        merging.begin();
        touchWhatFails();
        for (int rank = pending.nextSetBit(0); rank >= 0; rank = pending.nextSetBit(rank + 1)) {
            int point = byRank[rank];
            if (points.isMerged(point)) {
                int begin = points.ranks.begin(point);
                int end = points.ranks.end(point);
                merging.judge(begin, end, pending, !promoted.isEmpty());
                pending.clear(begin, end + 1);
                rank = end;
            } else {
                pending.clear(rank);
                change(point, judgeTouched(point));
            }
        }
        return changed;
    }

    /// Notes what becomes of requests at a standpoint after the failure.
    void change(int point, int outcome) {
        if (outcome != outcome(point)) {
            outcomes[point] = outcome;
            changedIn[point] = epoch;
            if (entries.get(points.at[point])) {
                changed.add(point);
            }
            touchLanesInto(point);
            if (merging.writing(point) >= 0) {
                wait(merging.writing(point));
            }
        }
    }

    /// Whether all that is said of the intact drawing is so. Not where it takes following each walk to know.
    boolean isSound() {
        return points.isComplete() && merging.isSound();
    }

    /// Where on rings writes get as far as reads.
    Concord concord(Failure other) {
        judge(other);
        return merging.concord(other.isNothing());
    }

    /// Whether all that was said of the last failure is so.
    boolean isSettled() {
        return merging.isSettled();
    }

    int epoch() {
        return epoch;
    }

    int ranked(int rank) {
        return byRank[rank];
    }

    Ints.Lists lanesToNext() {
        return lanesToNext;
    }

    boolean isGone(int point) {
        return failure.isDead(points.at[point]);
    }

    private void touchWhatFails() {
        for (int k = 0; k < failure.deadParts().size(); k++) {
            int part = failure.deadParts().at(k);
            for (int i = atComponent.from()[part]; i < atComponent.from()[part + 1]; i++) {
                touchLanesInto(atComponent.items()[i]);
            }
            detours.through(part).forEach(this::searchAgain);
        }
        for (int k = 0; k < failure.cutLinks().size(); k++) {
            int link = failure.cutLinks().at(k);
            for (int i = lanesOnLink.from()[link]; i < lanesOnLink.from()[link + 1]; i++) {
                touch(lanesOnLink.items()[i]);
            }
            detours.along(link).forEach(this::searchAgain);
        }
        for (int replica = promoted.nextSetBit(0); replica >= 0; replica = promoted.nextSetBit(replica + 1)) {
            for (int i = atComponent.from()[replica]; i < atComponent.from()[replica + 1]; i++) {
                wait(atComponent.items()[i]);
                touchLanesInto(atComponent.items()[i]);
            }
        }
    }

    /// The ways from this component must be looked for anew.
    private void searchAgain(int component) {
        for (int i = atComponent.from()[component]; i < atComponent.from()[component + 1]; i++) {
            searchIn[atComponent.items()[i]] = epoch;
            wait(atComponent.items()[i]);
        }
    }

    private void touchLanesInto(int point) {
        for (int i = lanesToNext.from()[point]; i < lanesToNext.from()[point + 1]; i++) {
            touch(lanesToNext.items()[i]);
        }
        for (int i = lanesToTest.from()[point]; i < lanesToTest.from()[point + 1]; i++) {
            touch(lanesToTest.items()[i]);
        }
    }

    private void touch(int lane) {
        if (laneTouchedIn[lane] != epoch) {
            laneTouchedIn[lane] = epoch;
            int point = points.laneOf[lane];
            wait(point);
            nextTouched[lane] = firstTouched[point];
            firstTouched[point] = lane;
        }
    }

    private void wait(int point) {
        if (pendingIn[point] != epoch) {
            pendingIn[point] = epoch;
            firstTouched[point] = -1;
            if (points.purpose(point) != Purpose.READ_TO_CHANGE) { // only ever asked of the intact drawing
                pending.set(points.ranks.rank(point));
            }
        }
    }

    private int judgeTouched(int point) {
        if (manners[point] == Manner.GOAL) {
            return points.purpose(point) == Purpose.WRITE && promoted.get(points.at[point]) ? Tally.OK : intact[point];
        }
        if (manners[point] == Manner.ENDS) {
            return intact[point];
        }
        if (manners[point] == Manner.CHOOSES_BLINDLY || searchIn[point] == epoch) {
            return new Reconsideration(plan, points, point, failure, promoted).outcome(this::state, manners[point]);
        }
        System.arraycopy(counts, point * Tally.SIZE, scratch, 0, Tally.SIZE);
        for (int lane = firstTouched[point]; lane >= 0; lane = nextTouched[lane]) {
            if (places[lane] != Tally.ABSENT) {
                scratch[places[lane]]--;
            }
            int place = isOpen(lane) ? state(lane) : Tally.ABSENT;
            if (place != Tally.ABSENT) {
                scratch[place]++;
            }
        }
        return decided(manners[point], scratch, 0);
    }

    /// Whether somebody can still go along that lane.
    boolean isOpen(int lane) {
        if (isSearched(points.laneOf[lane])) {
            return ends.computeIfAbsent(points.laneOf[lane], this::search).get(points.laneTo[lane]);
        }
        return !failure.isDead(points.laneTo[lane])
                && (points.laneLink[lane] < 0 || !failure.isCut(points.laneLink[lane]))
                && ((points.laneFlags[lane] & Lanes.PROMOTED_ONLY) == 0 || promoted.get(points.laneTo[lane]));
    }

    /// Whether the ways from there had to be looked for anew.
    boolean isSearched(int point) {
        return searchIn[point] == epoch && epoch > 0;
    }

    private BitSet search(int point) {
        BitSet found = new BitSet();
        new Onward(plan, failure, promoted).ways(points.trail(point), points.purpose(point))
                .forEach(way -> found.set(way.to()));
        return found;
    }

    /// The place of an open lane in a tally; nowhere if its end could never serve.
    private int state(int lane) {
        if ((points.laneFlags[lane] & CANDIDATE) == 0) {
            return Tally.ABSENT;
        }
        int test = points.test[lane];
        boolean healthy = test < 0 || outcome(test) != Tally.DOWN || intact[test] == Tally.DOWN;
        return Tally.place(isStandby(lane), healthy, outcome(points.next[lane]));
    }
}
