package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Whether a walk that has passed no application gets to the data if it goes along a path as far as the first application. A walk takes
/// the shortest way through firewalls to the next component, the first of those in the file; where that way meets the path further on,
/// the walk leaves out what lies between. What matters is what it has entered when it stands at the application: from there any
/// way will do that is left.
final class Pursuit {
    private final Plan plan;
    private final Onward onward;
    private final Failure failure;

    Pursuit(Plan plan, Onward onward, Failure failure) {
        this.plan = plan;
        this.onward = onward;
        this.failure = failure;
    }

    /// @param path components from where the walk stands to the first application, transparent ones too, none of them twice
    /// @param entered what the walk has entered so far
    boolean succeeds(List<Integer> path, BitSet entered, int dataSet, Purpose purpose) {
        List<Integer> left = new ArrayList<>(path);
        BitSet taken = (BitSet) entered.clone();
        for (int at = 0; at < left.size() - 1;) {
            taken.set(left.get(at));
            int next = component(left, at + 1);
            List<Integer> way = next == at + 1
                    ? List.of(left.get(next))
                    : shortest(left.get(at), left.get(next), taken, purpose);
            int met = way.stream().mapToInt(left::lastIndexOf).max().orElse(-1);
            if (met < next) {
                return false;
            }
            List<Integer> begun = List.copyOf(way.subList(0, way.indexOf(left.get(met)) + 1));
            List<Integer> replaced = left.subList(at + 1, met + 1);
            replaced.clear();
            replaced.addAll(begun);
            if (met == next) {
                begun.forEach(taken::set);
                at += begun.size();
            }
        }
        return leadsOut(left.getLast(), taken, dataSet, purpose);
    }

    /// The next place on the path that is not transparent.
    private int component(List<Integer> path, int from) {
        int at = from;
        while (plan.isTransparent(path.get(at))) {
            at++;
        }
        return at;
    }

    private List<Integer> shortest(int from, int to, BitSet taken, Purpose purpose) {
        return onward.ways(from, taken, purpose).stream().filter(way -> way.to() == to)
                .map(way -> way.arcs().stream().map(Arc::to).toList()).min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private boolean leadsOut(int app, BitSet entered, int dataSet, Purpose purpose) {
        BitSet met = (BitSet) entered.clone();
        List<Integer> open = new ArrayList<>(List.of(app));
        for (int i = 0; i < open.size(); i++) {
            for (Arc arc : plan.arcs.from(open.get(i))) {
                if (met.get(arc.to()) || !isOpen(arc, dataSet, purpose)) {
                    continue;
                }
                met.set(arc.to());
                if (plan.isGoal(arc.to(), true, dataSet)) {
                    return true;
                }
                if (plan.natures.forwards(arc.to())) {
                    open.add(arc.to());
                }
            }
        }
        return plan.isGoal(app, true, dataSet);
    }

    private boolean isOpen(Arc arc, int dataSet, Purpose purpose) {
        boolean refuses = purpose == Purpose.READ_TO_CHANGE && plan.natures.refusesChange(arc.to());
        return purpose.takes(arc) && !refuses && !failure.isCut(arc) && !failure.isDead(arc.to())
                && plan.goals.leads(arc.to(), dataSet);
    }
}
