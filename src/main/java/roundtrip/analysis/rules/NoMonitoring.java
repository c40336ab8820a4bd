package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// Nothing watches anything.
final class NoMonitoring implements Rule {
    @Override
    public String id() {
        return "MON-001";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        boolean watched = inspection.components()
                .anyMatch(part -> part.kind() == Kind.AGENT || part.kind() == Kind.MONITORING);
        return watched ? Stream.empty() : Stream.of(Finding.ofDesign(this, Severity.HIGH));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "monitor", finding.subject(), plan -> {
            String watcher = Fixes.watcher(plan);
            Fixes.machines(inspection.topology()).forEach(machine -> Fixes.watch(plan, machine.id(), watcher));
            Fixes.entry(inspection).ifPresent(entry -> plan.link(LinkKind.MONITOR, watcher, entry,
                    link -> link.with(Property.PROBE, true)));
        }));
    }
}
