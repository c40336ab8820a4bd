package roundtrip.analysis.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;

/// A server whose services all have a twin, but on the same server.
final class CopiesOnOneMachine implements Rule {
    @Override
    public String id() {
        return "REL-004";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return Blame.of(inspection, Blame.Reason.COPIES_TOGETHER)
                .map(blame -> Finding.of(this, Severity.HIGH, blame.subject())
                        .with("copies", copies(inspection, blame.subject()))
                        .with("lost", Clause.lost(inspection, blame.subject())));
    }

    /// Those of which there are several on that machine; all that work there, if each sort is there once.
    private static String copies(Inspection inspection, String server) {
        List<Component> workers = inspection.workers(Objects.requireNonNull(inspection.topology().component(server)));
        List<Component> copies = workers.stream().filter(one -> workers.stream()
                .anyMatch(other -> other.kind() == one.kind() && !other.equals(one))).toList();
        return inspection.names().listOn(copies.isEmpty() ? workers : copies);
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        Component server = inspection.topology().component(finding.subject());
        return server == null
                ? Stream.empty()
                : inspection.workers(server).stream().map(service -> Fixes.of(inspection, "move", service.id(),
                        plan -> Moving.toNewServer(plan, service.id())));
    }
}
