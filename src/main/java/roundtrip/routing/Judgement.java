package roundtrip.routing;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/// The outcome at each standpoint: of the intact drawing once, then of one failure after the other.
final class Judgement {
    private final Standpoints points;
    private final int[] byRank;
    private final int[] intact;
    private final Incoming incoming;
    private final Agenda agenda;
    private final Damage damage;
    private final Scales scales;
    /// Only where some standpoints are merged.
    private final @Nullable Merging merging;
    private final Spares spares;
    private final BitSet entries = new BitSet();
    private final int[] outcomes;
    private final int[] changedIn;
    private int[] changed = new int[16];
    private int changes;

    Judgement(Plan plan, Standpoints points) {
        this.points = points;
        byRank = new int[points.count];
        intact = new int[points.count];
        outcomes = new int[points.count];
        changedIn = new int[points.count];
        incoming = new Incoming(points, plan.links.size());
        agenda = new Agenda(points, incoming);
        damage = new Damage(plan, points, agenda);
        scales = new Scales(plan, points, this, agenda, damage);
        plan.entries.groups().forEach(group -> group.members().forEach(entries::set));
        for (int point = 0; point < points.count; point++) {
            byRank[points.ranks.rank(point)] = point;
        }
        merging = points.areMerged() ? new Merging(plan, points, this) : null;
        agenda.begin();
        if (points.isComplete()) {
            judgeIntact();
        }
        spares = new Spares(plan, points, scales, damage, merging);
        agenda.begin();
    }

    private void judgeIntact() {
        for (int rank = 0; rank < byRank.length; rank++) {
            int point = byRank[rank];
            if (merging != null && points.isMerged(point)) {
                merging.judgeIntact(rank, points.ranks.end(point), intact);
                rank = points.ranks.end(point);
            } else {
                intact[point] = scales.weighIntact(point);
            }
        }
        if (merging != null) {
            merging.examineIntact();
        }
    }

    Standpoints points() {
        return points;
    }

    /// The outcome there when nothing is broken.
    int intact(int point) {
        return points.isManifold(point) ? Tally.outcomeOf(intact[point]) : intact[point];
    }

    /// The outcome there after the failure that was judged last.
    int outcome(int point) {
        return points.isManifold(point) ? Tally.outcomeOf(state(point)) : state(point);
    }

    /// The same; of firewalls the set of places in a [Tally] of those behind it.
    int state(int point) {
        return changedIn[point] == agenda.epoch() ? outcomes[point] : intact[point];
    }

    /// Finds what the failure changes.
    void judge(Failure failure) {
        changes = 0;
        agenda.begin();
        if (merging != null) {
            merging.begin(failure);
        }
        if (spares.cover(failure)) {
            return;
        }
        damage.begin(failure);
        for (int rank = agenda.first(); rank >= 0; rank = agenda.next(rank + 1)) {
            int point = byRank[rank];
            if (merging != null && points.isMerged(point)) {
                int end = points.ranks.end(point);
                merging.judge(points.ranks.begin(point), end, agenda, damage.promotes());
                agenda.removeAll(points.ranks.begin(point), end);
                rank = end;
            } else {
                agenda.remove(rank);
                change(point, scales.weigh(point));
            }
        }
    }

    /// At how many standpoints at entries the failure changes the outcome.
    int changes() {
        return changes;
    }

    int changed(int i) {
        return changed[i];
    }

    /// Notes what becomes of requests at a standpoint after the failure.
    void change(int point, int state) {
        if (state != state(point)) {
            outcomes[point] = state;
            changedIn[point] = agenda.epoch();
            if (entries.get(points.at[point])) {
                changed = changes == changed.length ? Ints.grown(changed) : changed;
                changed[changes++] = point;
            }
            agenda.touchLanesInto(point);
            if (merging != null && merging.writing(point) >= 0) {
                agenda.wait(merging.writing(point));
            }
        }
    }

    /// What is said of this failure may not be so.
    void doubt() {
        if (merging != null) {
            merging.doubt();
        }
    }

    /// Whether all that is said of the intact drawing is so. Not where it takes following each walk to know.
    boolean isSound() {
        return points.isComplete() && (merging == null || merging.isSound());
    }

    /// Where on rings writes get as far as reads.
    Concord concord(Failure failure) {
        judge(failure);
        return merging == null ? Concord.nothingIsMerged(points) : merging.concord(failure.isNothing());
    }

    /// Whether all that was said of the last failure is so.
    boolean isSettled() {
        return merging == null || merging.isSettled();
    }

    int epoch() {
        return agenda.epoch();
    }

    int ranked(int rank) {
        return byRank[rank];
    }

    Ints.Lists lanesToNext() {
        return incoming.toNext();
    }

    boolean isGone(int point) {
        return damage.takes(points.at[point]);
    }

    boolean isOpen(int lane) {
        return damage.isOpen(lane);
    }

    /// For reads in the state that is judged, by somebody who has entered nothing.
    Pursuit pursuit(int dataSet) {
        return damage.pursuit(dataSet);
    }
}
