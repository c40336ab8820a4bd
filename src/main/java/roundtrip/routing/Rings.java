package roundtrip.routing;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// What becomes of requests that travel in rings, where standpoints are not told apart by what a walk has entered.
///
/// Where health is tested everywhere, a chooser serves a read if it has any way to the data, as an application does: a read is a
/// question of reachability, and who can be reached at all can be reached without entering anything twice ([Revisits] tells of the
/// exception). Each standpoint that is served keeps the one lane with which its way begins. A failure suspends those whose way it
/// breaks and lets them look for another among those still served, so it costs the lanes around the suspended ones.
///
/// The same holds for writes where they get as far as reads, which [Harmony] knows.
///
/// Idea: Even and Shiloach, An On-Line Edge-Deletion Problem, 1981.
final class Rings {
    private static final int NONE = -1;

    private final Standpoints points;
    private final Judgement judgement;
    private final IntPredicate serves;
    private int[] support = {};
    private int[] supportNow = {};
    private int[] suspendedIn = {};
    private int[] rescuedIn = {};
    private int[] suspended = {};
    private int[] rescued = {};
    private int begin;
    private int suspensions;
    private int rescues;

    /// @param serves whether a lane that leaves the block leads to somebody who serves
    Rings(Standpoints points, Judgement judgement, IntPredicate serves) {
        this.points = points;
        this.judgement = judgement;
        this.serves = serves;
    }

    /// Not before there is a block to be judged.
    private void makeRoom() {
        if (support.length > 0) {
            return;
        }
        support = new int[points.count];
        supportNow = new int[points.count];
        suspendedIn = new int[points.count];
        rescuedIn = new int[points.count];
        suspended = new int[points.count];
        rescued = new int[points.count];
        Arrays.fill(support, NONE);
    }

    /// The lane with which the way of a served standpoint begins, in the state that is judged.
    int support(int point) {
        return rescuedIn[point] == judgement.epoch() ? supportNow[point] : support[point];
    }

    /// Whether it is served in the state that is judged.
    boolean isServed(int point) {
        return isSuspended(point) ? isRescued(point) : support[point] != NONE;
    }

    int suspensions() {
        return suspensions;
    }

    void addSuspended(SparseSet all) {
        for (int i = 0; i < suspensions; i++) {
            all.add(suspended[i]);
        }
    }

    int suspended(int i) {
        return suspended[i];
    }

    /// Judges the standpoints of a block from nothing and takes that for the intact state.
    void judgeIntact(int first, int last) {
        makeRoom();
        begin = first;
        suspensions = 0;
        suspendAll(last);
        rescue();
        for (int i = 0; i < suspensions; i++) {
            support[suspended[i]] = isRescued(suspended[i]) ? supportNow[suspended[i]] : NONE;
        }
    }

    /// Judges what a failure changes in a block.
    ///
    /// @param pending the ranks of the standpoints with a lane that has changed
    /// @param anew whether ways may have opened too
    void judge(int first, int last, Agenda pending, boolean anew) {
        begin = first;
        suspensions = 0;
        boolean opened = anew;
        for (int rank = pending.next(first); rank >= 0 && rank <= last && !opened; rank = pending.next(rank + 1)) {
            int point = judgement.ranked(rank);
            int lane = support[point];
            if (lane == NONE) {
                opened = hasOpened(point, pending);
            } else if (pending.isTouched(lane) && !carries(lane)) {
                suspend(point);
            }
        }
        if (opened) {
            suspendAll(last);
        }
        for (int i = 0; i < suspensions; i++) {
            suspendBefore(suspended[i]);
        }
        rescue();
    }

    private boolean hasOpened(int point, Agenda pending) {
        for (int lane = pending.firstTouched(point); lane >= 0; lane = pending.nextTouched(lane)) {
            if (carries(lane)) {
                return !points.refusesChange(point);
            }
        }
        return false;
    }

    private void suspendAll(int last) {
        for (int rank = begin; rank <= last; rank++) {
            suspend(judgement.ranked(rank));
        }
    }

    private void suspend(int point) {
        if (suspendedIn[point] != judgement.epoch()) {
            suspendedIn[point] = judgement.epoch();
            suspended[suspensions++] = point;
        }
    }

    private void suspendBefore(int point) {
        Ints.Lists into = judgement.lanesToNext();
        for (int i = into.from()[point]; i < into.from()[point + 1]; i++) {
            int lane = into.items()[i];
            if (support[points.lanes.from[lane]] == lane && isInBlock(points.lanes.from[lane])) {
                suspend(points.lanes.from[lane]);
            }
        }
    }

    /// First whoever finds a lane to one that was never suspended, then breadth first who has a lane to those.
    private void rescue() {
        rescues = 0;
        for (int i = 0; i < suspensions; i++) {
            int lane = carrying(suspended[i]);
            if (lane != NONE) {
                supportNow[suspended[i]] = lane;
                rescued[rescues++] = suspended[i];
            }
        }
        for (int i = 0; i < rescues; i++) {
            rescuedIn[rescued[i]] = judgement.epoch();
        }
        for (int i = 0; i < rescues; i++) {
            rescueBefore(rescued[i]);
        }
    }

    private void rescueBefore(int point) {
        Ints.Lists into = judgement.lanesToNext();
        for (int i = into.from()[point]; i < into.from()[point + 1]; i++) {
            int lane = into.items()[i];
            int before = points.lanes.from[lane];
            if (isSuspended(before) && !isRescued(before) && isInBlock(before) && !points.refusesChange(before)
                    && judgement.isOpen(lane)) {
                supportNow[before] = lane;
                rescuedIn[before] = judgement.epoch();
                rescued[rescues++] = before;
            }
        }
    }

    private boolean isInBlock(int point) {
        return points.ranks.begin(point) == begin;
    }

    private boolean isSuspended(int point) {
        return suspendedIn[point] == judgement.epoch();
    }

    boolean isRescued(int point) {
        return rescuedIn[point] == judgement.epoch();
    }

    /// A lane that leads to somebody who is served, not counting the suspended ones.
    private int carrying(int point) {
        if (points.refusesChange(point)) {
            return NONE;
        }
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            if (carries(lane)) {
                return lane;
            }
        }
        return NONE;
    }

    private boolean carries(int lane) {
        int next = points.lanes.next[lane];
        boolean served = isInBlock(next)
                ? !isSuspended(next) && support[next] != NONE
                : serves.test(lane);
        return served && judgement.isOpen(lane);
    }
}
