package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Whether a walk that has passed no application gets along a path. A walk takes the shortest way through firewalls to the next
/// component, the first of those in the file, and it may so enter a firewall that the path needs later on. Where that is only a short
/// cut, the walk takes it; where the short cut misses the application, it fails.
final class Pursuit {
    private final Plan plan;
    private final Onward onward;

    Pursuit(Plan plan, Onward onward) {
        this.plan = plan;
        this.onward = onward;
    }

    /// @param path components from where the walk stands, transparent ones too, none of them twice; behind the last it does not matter
    ///        what the walk has entered
    /// @param entered what the walk has entered so far
    boolean succeeds(List<Integer> path, BitSet entered, Purpose purpose) {
        List<Integer> left = new ArrayList<>(path);
        BitSet taken = (BitSet) entered.clone();
        for (int at = 0; at < left.size() - 1;) {
            taken.set(left.get(at));
            int next = component(left, at + 1);
            if (next == left.size()) {
                return true;
            }
            List<Integer> way = next == at + 1
                    ? List.of(left.get(next))
                    : shortest(left.get(at), left.get(next), taken, purpose);
            int met = way.stream().mapToInt(left::lastIndexOf).max().orElse(-1);
            if (met < next) {
                return false;
            }
            if (met > next && skipsApp(left, at, met)) {
                return false;
            }
            List<Integer> replaced = left.subList(at + 1, met + 1);
            List<Integer> begun = List.copyOf(way.subList(0, way.indexOf(left.get(met)) + 1));
            replaced.clear();
            replaced.addAll(begun);
            if (met == next) {
                begun.forEach(taken::set);
                at += begun.size();
            }
        }
        return true;
    }

    /// The next place on the path that is not transparent.
    private int component(List<Integer> path, int from) {
        int at = from;
        while (at < path.size() && plan.isTransparent(path.get(at))) {
            at++;
        }
        return at;
    }

    private List<Integer> shortest(int from, int to, BitSet taken, Purpose purpose) {
        return onward.ways(from, taken, purpose).stream().filter(way -> way.to() == to)
                .map(way -> way.arcs().stream().map(Arc::to).toList()).min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private boolean skipsApp(List<Integer> path, int at, int met) {
        return path.subList(0, at + 1).stream().noneMatch(plan.natures::isApp)
                && path.subList(at + 1, met + 1).stream().anyMatch(plan.natures::isApp);
    }
}
