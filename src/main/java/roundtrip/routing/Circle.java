package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import roundtrip.topology.Component;

/// Whether the arrows lead a walk back to where it was: depth first through transparent nodes, linear in the arrows of those.
final class Circle {
    private final Plan plan;
    private final Predicate<Arc> carries;
    private final List<Integer> walk;
    private final List<Iterator<Arc>> open = new ArrayList<>();
    private final BitSet met = new BitSet();

    private Circle(Plan plan, Purpose purpose, List<Integer> entered) {
        this.plan = plan;
        carries = purpose == Purpose.WRITE ? Arc::writes : Arc::reads;
        walk = new ArrayList<>(entered);
        walk.forEach(met::set);
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
        open.add(List.of(plan.arcs.from(here)).iterator());
        while (!open.isEmpty()) {
            if (!open.getLast().hasNext()) {
                open.removeLast();
                walk.removeLast();
                continue;
            }
            Arc arc = open.getLast().next();
            if (carries.test(arc) && walk.contains(arc.to())) {
                return closed(arc.to());
            }
            if (carries.test(arc) && plan.isTransparent(arc.to()) && !met.get(arc.to())) {
                met.set(arc.to());
                walk.add(arc.to());
                open.add(List.of(plan.arcs.from(arc.to())).iterator());
            }
        }
        return List.of();
    }

    private List<Integer> closed(int again) {
        List<Integer> circle = new ArrayList<>(walk.subList(walk.indexOf(again), walk.size()));
        circle.add(again);
        return circle;
    }
}
