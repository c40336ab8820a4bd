package roundtrip.analysis.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/// Twins behind one balancer, of which some have a guard and some have none.
final class UnevenlyGuardedPool implements Rule {
    @Override
    public String id() {
        return "SEC-003";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.LOAD_BALANCER).flatMap(balancer -> {
            List<Component> pool = inspection.backends(balancer).serving();
            Set<Component> open = open(inspection, balancer);
            return open.size() == pool.size()
                    ? Stream.empty()
                    : pool.stream().filter(open::contains).map(Component::host).distinct()
                            .map(server -> Finding.of(this, Severity.MEDIUM, server).also(List.of(balancer.id()))
                                    .with("twins", twins(inspection, balancer, pool, open)));
        });
    }

    private static String twins(Inspection inspection, Component balancer, List<Component> pool, Set<Component> open) {
        List<Component> guarded = pool.stream().filter(backend -> !open.contains(backend)).map(inspection::machine)
                .distinct().toList();
        return Clause.doing(inspection, "twins", guarded, Clause.name(inspection, balancer));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.guard(inspection, finding.subject()));
    }

    /// Who can be reached from the balancer without crossing a guard on the way.
    private static Set<Component> open(Inspection inspection, Component balancer) {
        return inspection.backends(balancer).steps().stream().filter(step -> !inspection.guards().isGuarded(step))
                .map(Step::to).filter(Backends::serves).collect(Collectors.toSet());
    }
}
