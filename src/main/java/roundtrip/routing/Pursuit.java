package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Whether a walk that has passed no application gets to the data if it goes along a path as far as the first application. What matters
/// is what it has entered when it stands there: from there any way will do that is left.
final class Pursuit {
    private final Plan plan;
    private final Failure failure;

    Pursuit(Plan plan, Failure failure) {
        this.plan = plan;
        this.failure = failure;
    }

    /// @param path components from where the walk stands to the first application, transparent ones too, none of them twice
    /// @param entered what the walk has entered so far
    /// @return the arcs from the application to the data; absent if nothing leads there
    Optional<List<Arc>> beyond(List<Integer> path, BitSet entered, int dataSet, Purpose purpose) {
        int app = path.getLast();
        if (plan.isGoal(app, true, dataSet)) {
            return Optional.of(List.of());
        }
        BitSet met = (BitSet) entered.clone();
        path.forEach(met::set);
        Map<Integer, Arc> into = new HashMap<>();
        List<Integer> open = new ArrayList<>(List.of(app));
        for (int i = 0; i < open.size(); i++) {
            for (Arc arc : plan.arcs.from(open.get(i))) {
                if (met.get(arc.to()) || !isOpen(arc, dataSet, purpose)) {
                    continue;
                }
                met.set(arc.to());
                into.put(arc.to(), arc);
                if (plan.isGoal(arc.to(), true, dataSet)) {
                    return Optional.of(backwards(into, arc));
                }
                if (plan.natures.forwards(arc.to())) {
                    open.add(arc.to());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Arc> backwards(Map<Integer, Arc> into, Arc last) {
        List<Arc> arcs = new ArrayList<>();
        for (@Nullable Arc arc = last; arc != null; arc = into.get(arc.from())) {
            arcs.add(arc);
        }
        return arcs;
    }

    private boolean isOpen(Arc arc, int dataSet, Purpose purpose) {
        boolean refuses = purpose == Purpose.READ_TO_CHANGE && plan.natures.refusesChange(arc.to());
        return purpose.takes(arc) && !refuses && !failure.isCut(arc) && !failure.isDead(arc.to())
                && plan.goals.leads(arc.to(), dataSet);
    }
}
