package roundtrip.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Which entries the requests of clients no longer get to after a failure. Looks only at those behind what is taken, and from each
/// of them back to the client, so it costs the arrows round the damage.
final class Severance {
    private final Plan plan;
    private Ints.@Nullable Lists alongLink;

    Severance(Plan plan) {
        this.plan = plan;
    }

    /// @param client one of the crowd whom the failure does not concern itself
    List<Integer> of(Crowd crowd, int client, Failure failure) {
        List<Integer> lost = new ArrayList<>();
        failure.deadParts().stream().filter(crowd.reached()::get).forEach(lost::add);
        if (crowd.isTouched(failure)) {
            suspects(crowd, failure).stream()
                    .filter(entry -> !failure.isDead(entry) && !isReached(entry, client, failure)).forEach(lost::add);
        }
        return lost;
    }

    /// The entries behind what is taken.
    private BitSet suspects(Crowd crowd, Failure failure) {
        BitSet met = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        failure.deadParts().stream().filter(crowd.nodes()::get).forEach(node -> meet(node, met, open));
        failure.cutLinks().stream().flatMap(link -> alongLink().of(link)).mapToObj(plan.arcs.all()::get)
                .filter(Arc::request).forEach(arc -> meet(arc.to(), met, open));
        while (!open.isEmpty()) {
            int node = open.remove();
            for (Arc arc : plan.isTransparent(node) ? plan.arcs.from(node) : Arcs.NONE) {
                if (arc.request()) {
                    meet(arc.to(), met, open);
                }
            }
        }
        met.and(crowd.reached());
        return met;
    }

    private static void meet(int part, BitSet met, Deque<Integer> open) {
        if (!met.get(part)) {
            met.set(part);
            open.add(part);
        }
    }

    private Ints.Lists alongLink() {
        Ints.Lists known = alongLink;
        if (known == null) {
            List<Arc> all = plan.arcs.all();
            known = Ints.Lists.by(all.stream().mapToInt(Arc::number).toArray(), all.size(), plan.links.size());
            alongLink = known;
        }
        return known;
    }

    private boolean isReached(int entry, int client, Failure failure) {
        BitSet met = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        meet(entry, met, open);
        while (!open.isEmpty()) {
            Ints.Lists into = plan.arcs.into();
            int here = open.remove();
            for (int i = into.from()[here]; i < into.from()[here + 1]; i++) {
                Arc arc = plan.arcs.all().get(into.items()[i]);
                if (!arc.request() || failure.isCut(arc)) {
                    continue;
                }
                if (arc.from() == client) {
                    return true;
                }
                if (plan.isTransparent(arc.from()) && !failure.isDead(arc.from())) {
                    meet(arc.from(), met, open);
                }
            }
        }
        return false;
    }
}
