package roundtrip.routing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Which entries the requests of clients no longer get to after a failure. Looks only at those behind what is taken, and from each
/// of them back to the client, so it costs the arrows round the damage.
final class Severance {
    private final Plan plan;
    private final SparseSet lost;
    private final SparseSet suspects;
    private final SparseSet back;
    private Ints.@Nullable Lists alongLink;

    Severance(Plan plan) {
        this.plan = plan;
        lost = new SparseSet(plan.parts.size());
        suspects = new SparseSet(plan.parts.size());
        back = new SparseSet(plan.parts.size());
    }

    /// To be used before the next question.
    ///
    /// @param client one of the crowd whom the failure does not concern itself
    SparseSet of(Crowd crowd, int client, Failure failure) {
        lost.clear();
        Numbers dead = failure.deadParts();
        for (int i = 0; i < dead.size(); i++) {
            if (crowd.way().ends().get(dead.at(i))) {
                lost.add(dead.at(i));
            }
        }
        if (crowd.isTouched(failure)) {
            suspect(crowd, failure);
            for (int i = 0; i < suspects.size(); i++) {
                int entry = suspects.at(i);
                if (crowd.way().ends().get(entry) && !failure.isDead(entry) && !isReached(entry, client, failure)) {
                    lost.add(entry);
                }
            }
        }
        return lost;
    }

    /// Finds what is behind what is taken.
    private void suspect(Crowd crowd, Failure failure) {
        suspects.clear();
        Numbers dead = failure.deadParts();
        for (int i = 0; i < dead.size(); i++) {
            if (crowd.way().nodes().get(dead.at(i))) {
                suspects.add(dead.at(i));
            }
        }
        failure.cutLinks().stream().flatMap(link -> alongLink().of(link)).mapToObj(plan.arcs.all()::get)
                .filter(Arc::request).forEach(arc -> suspects.add(arc.to()));
        for (int i = 0; i < suspects.size(); i++) {
            int node = suspects.at(i);
            for (Arc arc : plan.isTransparent(node) ? plan.arcs.from(node) : Arcs.NONE) {
                if (arc.request()) {
                    suspects.add(arc.to());
                }
            }
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
        Ints.Lists into = plan.arcs.into();
        back.clear();
        back.add(entry);
        for (int k = 0; k < back.size(); k++) {
            int here = back.at(k);
            for (int i = into.from()[here]; i < into.from()[here + 1]; i++) {
                Arc arc = plan.arcs.all().get(into.items()[i]);
                if (!arc.request() || failure.isCut(arc)) {
                    continue;
                }
                if (arc.from() == client) {
                    return true;
                }
                if (plan.isTransparent(arc.from()) && !failure.isDead(arc.from())) {
                    back.add(arc.from());
                }
            }
        }
        return false;
    }
}
