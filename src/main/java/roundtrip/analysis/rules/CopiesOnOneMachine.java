package roundtrip.analysis.rules;

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
                .map(blame -> Finding.of(this, Severity.HIGH, blame.subject()));
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
