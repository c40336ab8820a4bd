package roundtrip.routing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Where a walk that stands on a ring can leave it.
final class Exits {
    private final Plan plan;
    private final Onward onward;

    Exits(Plan plan, Onward onward) {
        this.plan = plan;
        this.onward = onward;
    }

    /// Goes round the ring breadth first, past all that the walk has entered.
    ///
    /// @param inside whether somebody on the ring is gone through, others count as exits
    /// @param enough told each exit once, whether the others need not be seen
    void visit(Trail trail, Purpose purpose, Predicate<Trail> inside, Predicate<Trail> enough) {
        Set<Integer> met = new LinkedHashSet<>(List.of(trail.at()));
        Deque<Trail> waiting = new ArrayDeque<>(List.of(trail));
        while (!waiting.isEmpty()) {
            Trail at = waiting.remove();
            for (Way way : onward.ways(at, purpose)) {
                boolean onRing = plan.knots.same(way.to(), trail.at());
                Trail there = onRing
                        ? plan.enter(way.to(), trail.passedApp(), trail.entered())
                        : plan.along(at, way);
                if (!met.add(way.to())) {
                    continue;
                }
                if (onRing && inside.test(there)) {
                    waiting.add(there);
                } else if (enough.test(there)) {
                    return;
                }
            }
        }
    }
}
