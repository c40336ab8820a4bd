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
import roundtrip.topology.Terms.Mode;

/// A balancer that says it keeps a spare and has none, or the reverse.
final class WordsAndArrowsDisagree implements Rule {
    @Override
    public String id() {
        return "HYG-006";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.LOAD_BALANCER).filter(balancer -> disagrees(inspection, balancer))
                .map(balancer -> Finding.of(this, Severity.LOW, balancer.id()).with("mode", Clause
                        .of(inspection.backends(balancer).haveStandby() ? "mode.spare" : "mode.no-spare")));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        Component balancer = inspection.topology().component(finding.subject());
        return balancer == null
                ? Stream.empty()
                : Stream.of(Fixes.of(inspection, "mode", balancer.id(),
                        plan -> plan.state(balancer.id(), Property.BACKEND_MODE,
                                inspection.backends(balancer).haveStandby()
                                        ? Mode.ACTIVE_PASSIVE
                                        : Mode.ACTIVE_ACTIVE)));
    }

    private static boolean disagrees(Inspection inspection, Component component) {
        boolean spare = inspection.backends(component).haveStandby();
        return component.role() instanceof Role.LoadBalancer balancer && balancer.backendMode()
                .filter(mode -> spare == (mode == Mode.ACTIVE_ACTIVE)).isPresent();
    }
}
