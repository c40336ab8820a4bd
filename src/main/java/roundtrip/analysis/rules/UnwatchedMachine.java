package roundtrip.analysis.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;

/// A machine without an agent, where others are watched.
final class UnwatchedMachine implements Rule {
    @Override
    public String id() {
        return "MON-002";
    }

    private static final Set<Kind> WATCHED = EnumSet.of(Kind.SERVER, Kind.LOAD_BALANCER, Kind.DATABASE, Kind.CACHE,
            Kind.QUEUE);

    @Override
    public Stream<Finding> check(Inspection inspection) {
        boolean watching = inspection.components().anyMatch(part -> Watching.isAgent(part) || Watching.isWatcher(part));
        Set<String> reporting = Watching.reports(inspection).flatMap(link -> Stream
                .concat(inspection.from(link).stream(), inspection.to(link).stream())).map(Component::host)
                .collect(Collectors.toCollection(HashSet::new));
        return watching
                ? inspection.topology().nodes().filter(node -> WATCHED.contains(node.kind()))
                        .filter(node -> !node.common().managed() && !reporting.contains(node.id())
                                && !hasAgent(inspection, node))
                        .map(node -> Finding.of(this, Severity.MEDIUM, node.id()))
                : Stream.empty();
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "watch", finding.subject(),
                plan -> Fixes.watch(plan, finding.subject(), Fixes.watcher(plan))));
    }

    private static boolean hasAgent(Inspection inspection, Component node) {
        return inspection.services(node).stream().anyMatch(part -> Watching.isAgent(part) || Watching.isWatcher(part));
    }
}
