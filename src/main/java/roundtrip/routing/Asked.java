package roundtrip.routing;

import java.util.BitSet;

/// Which standpoints on rings are entered from outside: only there the answer is needed, for a walk that has entered nothing of the
/// ring. Where a write is asked for, so is the read.
final class Asked {
    private final Standpoints points;
    private final BitSet asked = new BitSet();

    private Asked(Standpoints points) {
        this.points = points;
    }

    static BitSet of(Plan plan, Standpoints points) {
        Asked all = new Asked(points);
        all.addEnds(plan);
        all.addEntries(plan);
        all.addReads();
        return all.asked;
    }

    private void addEnds(Plan plan) {
        for (int lane = 0; lane < points.lanes.count; lane++) {
            if (!plan.knots.same(points.at[points.lanes.from[lane]], points.lanes.to[lane])) {
                add(points.lanes.next[lane]);
                add(points.lanes.test[lane]);
                add(points.lanes.change[lane]);
            }
        }
    }

    private void addEntries(Plan plan) {
        for (Entries.Group group : plan.entries.groups()) {
            for (int member : group.members()) {
                for (int set = 0; set < plan.dataSets.names().size(); set++) {
                    for (Purpose purpose : plan.purposes()) {
                        add(points.start(member, set, purpose));
                    }
                }
            }
        }
    }

    private void addReads() {
        for (int point = asked.nextSetBit(0); point >= 0; point = asked.nextSetBit(point + 1)) {
            if (points.reading[point] >= 0) {
                asked.set(points.reading[point]);
            }
        }
    }

    private void add(int point) {
        if (point >= 0 && points.isMerged(point)) {
            asked.set(point);
        }
    }
}
