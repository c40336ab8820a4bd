package roundtrip.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import roundtrip.topology.Component;

/// Whether the arrows lead a walk back to where it was: depth first through transparent nodes, linear in the arrows of those.
final class Circle {
    private final Plan plan;
    private final Predicate<Arc> carries;
    private final Deque<Integer> walk = new ArrayDeque<>();
    private final BitSet finished = new BitSet();

    private Circle(Plan plan, Purpose purpose, List<Integer> entered) {
        this.plan = plan;
        carries = purpose == Purpose.WRITE ? Arc::writes : Arc::reads;
        walk.addAll(entered);
    }

    /// The components of the first such circle, the one at which it closes first and last; empty if there is none.
    ///
    /// @param entered the walk so far, where it stands last
    static List<Integer> behind(Plan plan, Purpose purpose, List<Integer> entered) {
        int here = entered.getLast();
        return leadsToItself(plan, here)
                ? List.of(here, here)
                : new Circle(plan, purpose, entered).find(here);
    }

    /// Such an arrow is no way to anywhere, so it is not among the arcs.
    private static boolean leadsToItself(Plan plan, int component) {
        String id = plan.parts.at(component).id();
        return plan.links.all().stream().filter(Arcs::carries).anyMatch(link -> isEnd(plan.ends.from(link), id)
                && isEnd(plan.ends.to(link), id));
    }

    private static boolean isEnd(Optional<Component> end, String id) {
        return end.filter(component -> component.id().equals(id)).isPresent();
    }

    private List<Integer> find(int here) {
        for (Arc arc : plan.arcs.from(here)) {
            if (!carries.test(arc)) {
                continue;
            }
            List<Integer> found = walk.contains(arc.to()) ? closed(arc.to()) : deeper(arc.to());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Integer> deeper(int next) {
        if (!plan.isTransparent(next) || finished.get(next)) {
            return List.of();
        }
        walk.addLast(next);
        List<Integer> found = find(next);
        walk.removeLast();
        finished.set(next);
        return found;
    }

    private List<Integer> closed(int again) {
        List<Integer> all = new ArrayList<>(walk);
        List<Integer> circle = new ArrayList<>(all.subList(all.indexOf(again), all.size()));
        circle.add(again);
        return circle;
    }
}
