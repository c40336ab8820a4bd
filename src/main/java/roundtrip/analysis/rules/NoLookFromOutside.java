package roundtrip.analysis.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// Monitoring that never tries what a user does.
final class NoLookFromOutside implements Rule {
    @Override
    public String id() {
        return "MON-005";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        Set<String> doors = doors(inspection);
        boolean probed = Watching.probes(inspection).flatMap(link -> Stream.of(link.from(), link.to()))
                .anyMatch(doors::contains);
        return probed
                ? Stream.empty()
                : inspection.of(Kind.MONITORING).limit(1)
                        .map(watcher -> Finding.of(this, Severity.INFO, inspection.subject(watcher)));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.entry(inspection).or(() -> inspection.of(Kind.DNS).map(Component::id).findFirst()).stream()
                .map(entry -> Fixes.of(inspection, "probe", entry,
                        plan -> plan.link(LinkKind.MONITOR, Fixes.watcher(plan), entry,
                                link -> link.with(Property.PROBE, true))));
    }

    /// What a probe from outside would try: an entry or its machine, DNS, or what DNS names.
    private static Set<String> doors(Inspection inspection) {
        Set<String> doors = new LinkedHashSet<>(inspection.network().entries());
        inspection.of(Kind.DNS).map(Component::id).forEach(doors::add);
        inspection.links(LinkKind.RESOLVE).flatMap(link -> inspection.to(link).stream()).map(Component::id)
                .forEach(doors::add);
        for (String door : List.copyOf(doors)) {
            Component part = inspection.topology().component(door);
            doors.add(part == null ? door : part.host());
        }
        return doors;
    }
}
