package roundtrip.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import roundtrip.topology.Role;
import roundtrip.topology.Trait;

/// Whether anything leads from where a walk stands to the data, past all that it has entered. Linear in components and arrows for all
/// who stand behind the same walk, for rings with so many walks that they cannot be judged one by one.
///
/// It tells a way from no way. It does not tell whether a part of the requests goes astray, and it may take a way for one that has to
/// enter a component twice to meet an application.
final class WayOut {
    /// A chooser asks for two states and two purposes at most.
    private static final int REMEMBERED = 4;

    private record Question(Errand errand, BitSet entered) {}

    private record Stand(int component, boolean passedApp) {}

    private final Plan plan;
    private final Onward onward;
    private final Map<Question, Region> regions = new LinkedHashMap<>();

    WayOut(Plan plan, Onward onward) {
        this.plan = plan;
        this.onward = onward;
    }

    Outcome of(Trail trail, Errand errand) {
        Question question = new Question(errand, Trail.components(trail.past()));
        Region region = regions.get(question);
        if (region == null) {
            if (regions.size() >= REMEMBERED) {
                regions.remove(regions.keySet().iterator().next());
            }
            region = new Region(errand, question.entered);
            regions.put(question, region);
        }
        return region.leadsOut(trail) ? Outcome.OK : Outcome.DOWN;
    }

    /// All that can be met behind one walk.
    private final class Region {
        private final Errand errand;
        private final BitSet entered;
        private final Map<Stand, List<Stand>> before = new HashMap<>();
        private final Set<Stand> leading = new HashSet<>();

        Region(Errand errand, BitSet entered) {
            this.errand = errand;
            this.entered = entered;
        }

        boolean leadsOut(Trail start) {
            Deque<Stand> open = new ArrayDeque<>();
            meet(stand(start), open);
            while (!open.isEmpty()) {
                Stand here = open.remove();
                for (Stand next : next(here)) {
                    meet(next, open);
                    before(next).add(here);
                    if (leading.contains(next)) {
                        lead(here);
                    }
                }
            }
            return leading.contains(stand(start));
        }

        private void meet(Stand stand, Deque<Stand> open) {
            if (!before.containsKey(stand)) {
                before.put(stand, new ArrayList<>());
                open.add(stand);
                if (isGoal(stand) && (!errand.isWrite() || onward.isWriter(stand.component))) {
                    lead(stand);
                }
            }
        }

        private List<Stand> before(Stand stand) {
            return before.computeIfAbsent(stand, _ -> new ArrayList<>());
        }

        private void lead(Stand first) {
            Deque<Stand> open = new ArrayDeque<>(List.of(first));
            while (!open.isEmpty()) {
                Stand stand = open.remove();
                if (leading.add(stand)) {
                    open.addAll(before(stand));
                }
            }
        }

        private boolean isGoal(Stand stand) {
            return !isClosed(stand) && plan.isGoal(trail(stand), errand.dataSet());
        }

        private List<Stand> next(Stand here) {
            return isClosed(here) || isGoal(here) || !forwards(here.component)
                    ? List.of()
                    : onward.ways(here.component, entered, errand.purpose()).stream()
                            .map(way -> stand(plan.along(trail(here), way))).toList();
        }

        private boolean isClosed(Stand stand) {
            return errand.purpose() == Purpose.READ_TO_CHANGE
                    && plan.parts.at(stand.component).role() instanceof Role.App app && app.readOnly();
        }

        /// What was met on the way here is not remembered, or there were as many places as walks.
        private Trail trail(Stand stand) {
            return new Trail(stand.component, stand.passedApp, null);
        }
    }

    private static Stand stand(Trail trail) {
        return new Stand(trail.at(), trail.passedApp());
    }

    private boolean forwards(int component) {
        return plan.parts.at(component).kind().has(Trait.CHOOSES) || switch (plan.parts.at(component).role()) {
            case Role.App _,Role.Queue _ -> true;
            default -> false;
        };
    }
}
