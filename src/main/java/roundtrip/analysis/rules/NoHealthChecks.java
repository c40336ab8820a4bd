package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;

/// A balancer that keeps sending people to dead servers.
final class NoHealthChecks implements Rule {
    @Override
    public String id() {
        return "REL-008";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.LOAD_BALANCER).filter(NoHealthChecks::isBlind)
                .filter(balancer -> inspection.backends(balancer).all().size() > 1)
                .map(balancer -> Finding.of(this, Severity.MEDIUM, balancer.id())
                        .also(inspection.backends(balancer).all().stream().map(Component::id).toList()));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "check", finding.subject(),
                plan -> plan.state(finding.subject(), Property.HEALTH_CHECKS, true)));
    }

    private static boolean isBlind(Component component) {
        return component.role() instanceof Role.LoadBalancer balancer && !balancer.healthChecks();
    }
}
