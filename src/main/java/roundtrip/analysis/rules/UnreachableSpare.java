package roundtrip.analysis.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Trait;

/// A second balancer that users cannot come to, and that DNS does not name either.
final class UnreachableSpare implements Rule {
    @Override
    public String id() {
        return "REL-006";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        List<Component> balancers = inspection.of(Kind.LOAD_BALANCER).toList();
        Set<String> reached = reached(inspection);
        List<Component> fed = balancers.stream().filter(one -> reached.contains(one.id())).toList();
        Set<String> named = Set.copyOf(inspection.network().entries());
        return balancers.stream().filter(one -> !reached.contains(one.id()) && !named.contains(one.id()))
                .flatMap(spare -> fed.stream().filter(one -> sharesBackend(inspection, spare, one)).limit(1)
                        .map(one -> Finding.of(this, Severity.HIGH, spare.id()).also(List.of(one.id()))));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return finding.also().stream().limit(1)
                .flatMap(fed -> Stream.of(false, true).map(asked -> Fixes.of(inspection, "share", finding.subject(),
                        plan -> {
                            Peers.join(plan, fed, finding.subject());
                            if (asked) {
                                askToo(inspection, plan, fed, finding.subject());
                            }
                        })));
    }

    /// Whoever asks the one asks the other.
    private static void askToo(Inspection inspection, Blueprint plan, String fed, String spare) {
        inspection.into(plan.part(fed)).filter(link -> link.kind() == LinkKind.REQUEST)
                .forEach(link -> plan.link(LinkKind.REQUEST, link.from(), spare, one -> one.stating(link.given())));
    }

    private static boolean sharesBackend(Inspection inspection, Component one, Component other) {
        return inspection.backends(other).all().stream().anyMatch(inspection.backends(one)::has);
    }

    /// Where requests can come: to the entries that users have a way to, and on from there.
    private static Set<String> reached(Inspection inspection) {
        Set<String> reached = new LinkedHashSet<>(inspection.network().reachedEntries());
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Component at = inspection.topology().component(open.remove());
            if (at != null && passesOn(at)) {
                inspection.network().steps(at).stream().filter(Step::isUsed).map(step -> step.to().id())
                        .filter(reached::add).forEach(open::add);
            }
        }
        return reached;
    }

    /// Whether a request may go on from there. At a database every walk ends.
    private static boolean passesOn(Component at) {
        return at.kind().has(Trait.CHOOSES) || Backends.isTransparent(at) || at.kind() == Kind.APP
                || at.kind() == Kind.QUEUE;
    }
}
