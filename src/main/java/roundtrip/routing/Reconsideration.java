package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// A chooser that tests nobody, after a failure: its ways are looked for anew, and whoever is lost keeps a share.
final class Reconsideration {
    private record End(int to, boolean standby) {}

    private final Plan plan;
    private final Standpoints points;
    private final int point;
    private final Failure failure;
    private final BitSet promoted;
    private final Map<End, Integer> drawn = new HashMap<>();
    private final Map<Integer, Integer> anyLane = new HashMap<>();

    Reconsideration(Plan plan, Standpoints points, int point, Failure failure, BitSet promoted) {
        this.plan = plan;
        this.points = points;
        this.point = point;
        this.failure = failure;
        this.promoted = promoted;
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            anyLane.putIfAbsent(points.lanes.to[lane], lane);
            if (!points.lanes.isPromotedOnly(lane)) {
                drawn.putIfAbsent(end(lane), lane);
            }
        }
    }

    private End end(int lane) {
        return new End(points.lanes.to[lane], points.lanes.isStandby(lane));
    }

    private List<End> now(IntUnaryOperator state) {
        List<End> ends = new ArrayList<>();
        for (Way way : new Onward(plan, failure, promoted).ways(points.trail(point), points.purpose(point))) {
            Integer lane = anyLane.get(way.to()); // none if it leads to nothing that is looked for
            if (lane != null && state.applyAsInt(lane) != Tally.ABSENT) {
                ends.add(new End(way.to(), way.standby()));
            }
        }
        return ends;
    }

    private int lane(int to) {
        Integer lane = anyLane.get(to);
        if (lane == null) {
            throw new IllegalStateException("a failure opened a way to " + plan.parts.at(to).id());
        }
        return lane;
    }

    /// @param state of a lane, as in a [Tally]
    int outcome(IntUnaryOperator state) {
        List<End> now = now(state);
        List<End> intact = drawn.keySet().stream().filter(end -> state.applyAsInt(lane(end.to)) != Tally.ABSENT)
                .toList();
        boolean standby = intact.stream().allMatch(End::standby) && now.stream().allMatch(End::standby);
        int[] shares = new int[Outcome.values().length];
        intact.stream().filter(end -> end.standby == standby).forEach(end -> shares[now.contains(end)
                ? Tally.outcome(state.applyAsInt(lane(end.to)))
                : Tally.DOWN]++);
        now.stream().filter(end -> end.standby == standby && intact.stream().noneMatch(one -> one.to == end.to))
                .forEach(end -> shares[Tally.outcome(state.applyAsInt(lane(end.to)))]++);
        return Tally.shared(shares[0], shares[1], shares[2]);
    }
}
