package roundtrip.analysis.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;

/// A part that takes no part in anything.
final class IsolatedOrEmpty implements Rule {
    @Override
    public String id() {
        return "HYG-001";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        Set<String> linked = inspection.topology().links().stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Predicate<Component> isLinked = node -> linked.contains(node.id())
                || inspection.services(node).stream().anyMatch(service -> linked.contains(service.id()));
        return inspection.topology().nodes().filter(node -> isEmpty(inspection, node) || !isLinked.test(node))
                .map(node -> Finding.of(this, Severity.LOW, node.id())
                        .with("idle", Clause.of(isLinked.test(node) ? "idle.service" : "idle.link")));
    }

    private static boolean isEmpty(Inspection inspection, Component node) {
        return node.kind() == Kind.SERVER && inspection.services(node).isEmpty();
    }
}
