package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Metric;

/// Agents that measure machines but not what they do for users.
final class RequestsNotCounted implements Rule {
    @Override
    public String id() {
        return "MON-006";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        List<List<Metric>> collected = inspection.of(Kind.AGENT).filter(agent -> meetsRequests(inspection, agent))
                .flatMap(agent -> agent.role().given().given(Property.COLLECTS).stream()).toList();
        boolean counted = collected.stream().anyMatch(metrics -> metrics.contains(Metric.REQUESTS));
        return collected.isEmpty() || counted ? Stream.empty() : Stream.of(Finding.ofDesign(this, Severity.INFO));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "count", finding.subject(),
                plan -> inspection.of(Kind.AGENT).filter(agent -> meetsRequests(inspection, agent))
                        .forEach(agent -> agent.role().given().given(Property.COLLECTS)
                                .ifPresent(metrics -> plan.state(agent.id(), Property.COLLECTS,
                                        Stream.concat(metrics.stream(), Stream.of(Metric.REQUESTS)).toList())))));
    }

    private static boolean meetsRequests(Inspection inspection, Component agent) {
        Component machine = inspection.machine(agent);
        return machine.kind() == Kind.LOAD_BALANCER || machine.kind() == Kind.SERVER && inspection.services(machine)
                .stream().anyMatch(service -> service.kind() == Kind.WEB);
    }
}
