package roundtrip.routing;

/// What must be judged before a standpoint is: of each lane the other end for the same purpose, and where somebody chooses for a write
/// also whether the other end can be read and changed. Notes in the lanes what it finds.
final class Dependence {
    static final int DONE = -2;

    private final Plan plan;
    private final Standpoints points;

    Dependence(Plan plan, Standpoints points) {
        this.plan = plan;
        this.points = points;
    }

    // Standpoints and lanes may be in other arrays after one was found, so it is found first and noted then.

    /// The n-th standpoint on which this one depends. Absent where nothing is asked.
    ///
    /// @return [#DONE] after the last
    int of(int here, int n) {
        if (n == 0) {
            return besides(here);
        }
        boolean writes = points.purpose(here).writes();
        int aspects = !writes ? 1 : plan.natures.refusesChange() ? 3 : 2;
        int lane = points.first[here] + (n - 1) / aspects;
        if (lane >= points.last[here] || !points.isComplete()) {
            return DONE;
        }
        if (!writes) {
            return read(here, lane);
        }
        return switch ((n - 1) % aspects) {
            case 0 -> followed(lane);
            case 1 -> tested(here, lane, aspects == 2);
            default -> changed(here, lane);
        };
    }

    private int followed(int lane) {
        int there = points.along(lane, Purpose.WRITE);
        points.lanes.next[lane] = there;
        return there;
    }

    private int changed(int here, int lane) {
        int there = chooses(here) ? points.along(lane, plan.changing()) : Standpoints.NONE;
        points.lanes.change[lane] = there;
        return there;
    }

    private int read(int here, int lane) {
        int there = points.along(lane, points.purpose(here));
        points.lanes.next[lane] = there;
        points.lanes.test[lane] = points.purpose(here) == Purpose.READ ? there : Standpoints.NONE;
        return there;
    }

    /// @param changes whether this is also what a read that may change something leads to
    private int tested(int here, int lane, boolean changes) {
        int there = isTested(here) ? points.along(lane, Purpose.READ) : Standpoints.NONE;
        points.lanes.test[lane] = there;
        points.lanes.change[lane] = changes && chooses(here) ? there : Standpoints.NONE;
        return there;
    }

    private int besides(int here) {
        if (points.isMerged(here) && points.purpose(here) == Purpose.WRITE) {
            int reading = points.standpoint(points.trail(here), points.dataSet(here), Purpose.READ);
            points.reading[here] = reading;
        }
        return points.reading[here];
    }

    private boolean isTested(int here) {
        return chooses(here) || points.isMerged(here);
    }

    private boolean chooses(int here) {
        return plan.natures.chooses(points.at[here]) || plan.isTransparent(points.at[here]);
    }
}
