package roundtrip.routing;

/// What must be judged before a standpoint is: of each lane the other end for the same purpose, and where somebody chooses for a write
/// also whether the other end can be read and changed. Notes in the lanes what it finds.
final class Dependence {
    private final Plan plan;
    private final Standpoints points;
    private final Purpose changing;

    Dependence(Plan plan, Standpoints points) {
        this.plan = plan;
        this.points = points;
        changing = plan.changing();
    }

    // Standpoints and lanes may be in other arrays after one was found, so it is found first and noted then.

    /// Finds the standpoints on which this one depends.
    void find(int here) {
        Purpose purpose = points.purpose(here);
        int last = points.last[here];
        if (purpose.writes()) {
            findForWrites(here, purpose, last);
            return;
        }
        for (int lane = points.first[here]; lane < last; lane++) {
            int there = points.along(lane, purpose);
            points.lanes.next[lane] = there;
            points.lanes.test[lane] = purpose == Purpose.READ ? there : Standpoints.NONE;
        }
    }

    private void findForWrites(int here, Purpose purpose, int last) {
        boolean merged = points.isMerged(here);
        if (merged && purpose == Purpose.WRITE) {
            int reading = points.standpoint(points.trail(here), points.dataSet(here), Purpose.READ);
            points.reading[here] = reading;
        }
        boolean chooses = plan.natures.chooses(points.at[here]) || plan.isTransparent(points.at[here]);
        for (int lane = points.first[here]; lane < last; lane++) {
            int there = points.along(lane, Purpose.WRITE);
            points.lanes.next[lane] = there;
            if (chooses || merged) {
                int read = points.along(lane, Purpose.READ);
                points.lanes.test[lane] = read;
                int changed = !chooses || changing == Purpose.READ ? read : points.along(lane, changing);
                points.lanes.change[lane] = chooses ? changed : Standpoints.NONE;
            }
        }
    }
}
