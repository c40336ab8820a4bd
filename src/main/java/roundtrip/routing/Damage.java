package roundtrip.routing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// What the failure that is judged does to lanes.
final class Damage {
    private final Plan plan;
    private final Standpoints points;
    private final Agenda agenda;
    private final Detours detours;
    private final int[] searchIn;
    private final int[] deadIn;
    private boolean searches;
    private int now = -1;
    private final Map<Integer, BitSet> ends = new HashMap<>();
    private Failure failure;
    private BitSet promoted = new BitSet();

    Damage(Plan plan, Standpoints points, Agenda agenda) {
        this.plan = plan;
        this.points = points;
        this.agenda = agenda;
        detours = new Detours(plan, points.lanes);
        searchIn = new int[points.count];
        deadIn = new int[plan.parts.size()];
        failure = plan.nothing();
    }

    /// Puts on the agenda what is no longer as it was.
    void begin(Failure other) {
        now = agenda.epoch();
        failure = other;
        promoted = plan.dataSets.promoted(other);
        ends.clear();
        searches = false;
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
            searches = true;
            searchIn[point] = now;
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
        if (isSearched(points.laneOf[lane])) {
            return ends.computeIfAbsent(points.laneOf[lane], this::search).get(points.laneTo[lane]);
        }
        return !takes(points.laneTo[lane])
                && !failure.isCut(points.laneLink[lane])
                && ((points.laneFlags[lane] & Lanes.PROMOTED_ONLY) == 0 || promoted.get(points.laneTo[lane]));
    }

    /// Whether the ways from there had to be looked for anew.
    boolean isSearched(int point) {
        return searches && searchIn[point] == now;
    }

    private BitSet search(int point) {
        BitSet found = new BitSet();
        onward().ways(points.trail(point), points.purpose(point)).forEach(way -> found.set(way.to()));
        return found;
    }

    /// The ways in the state that is judged.
    Onward onward() {
        return new Onward(plan, failure, promoted);
    }

    Reconsideration reconsider(int point) {
        return new Reconsideration(plan, points, point, failure, promoted);
    }
}
