package roundtrip.routing;

import java.util.BitSet;

/// What the failure that is judged does to lanes.
final class Damage {
    private final Plan plan;
    private final Standpoints points;
    private final Agenda agenda;
    private final Detours detours;
    private final int[] deadIn;
    private int now = -1;
    private Failure failure;
    private BitSet promoted = new BitSet();

    Damage(Plan plan, Standpoints points, Agenda agenda) {
        this.plan = plan;
        this.points = points;
        this.agenda = agenda;
        detours = points.areMerged() ? Detours.NONE : Detours.of(plan, points.outlook);
        deadIn = new int[plan.parts.size()];
        failure = plan.nothing();
    }

    /// Puts on the agenda what is no longer as it was.
    void begin(Failure other) {
        now = agenda.epoch();
        failure = other;
        promoted = plan.dataSets.promoted(other);
        for (int i = 0; i < other.deadParts().size(); i++) {
            takePart(other.deadParts().at(i));
        }
        for (int i = 0; i < other.cutLinks().size(); i++) {
            agenda.touchLanesOn(other.cutLinks().at(i));
            detours.along(other.cutLinks().at(i)).forEach(this::searchAgain);
        }
        for (int replica = promoted.nextSetBit(0); replica >= 0; replica = promoted.nextSetBit(replica + 1)) {
            for (int point = points.latestAt(replica); point >= 0; point = points.earlier(point)) {
                agenda.wait(point);
                agenda.touchLanesInto(point);
            }
        }
    }

    private void takePart(int part) {
        deadIn[part] = now;
        for (int point = points.latestAt(part); point >= 0; point = points.earlier(point)) {
            agenda.touchLanesInto(point);
        }
        detours.through(part).forEach(this::searchAgain);
    }

    /// The ways from this component must be looked for anew.
    private void searchAgain(int component) {
        for (int point = points.latestAt(component); point >= 0; point = points.earlier(point)) {
            agenda.wait(point);
        }
    }

    /// Whether ways lead through this component.
    boolean isDetour(int component) {
        return !detours.through(component).isEmpty();
    }

    boolean promotes() {
        return !promoted.isEmpty();
    }

    boolean promotes(int component) {
        return promoted.get(component);
    }

    boolean takes(int component) {
        return deadIn[component] == now;
    }

    /// Whether somebody can still go along that lane.
    boolean isOpen(int lane) {
        boolean isPromoted = !points.lanes.isPromotedOnly(lane) || promoted.get(points.lanes.to[lane])
                || plan.isTransparent(points.lanes.to[lane]);
        return isPromoted && !takes(points.lanes.to[lane]) && !failure.isCut(points.lanes.link[lane]);
    }

    /// For reads in the state that is judged, by somebody who has entered nothing.
    Pursuit pursuit(int dataSet) {
        return new Pursuit(plan, failure, new BitSet(), dataSet, Purpose.READ);
    }

    Reconsideration reconsider(int point) {
        return new Reconsideration(plan, points, point, failure, promoted);
    }
}
