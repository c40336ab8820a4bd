package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Role;

/// An application that shows data and cannot save any.
final class ServerThatCannotWrite implements Rule {
    @Override
    public String id() {
        return "DAT-004";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return AppReads.of(inspection)
                .filter(reads -> !reads.set().writers().isEmpty() && !isReadOnly(reads.app())
                        && !reads.canWrite(inspection))
                .map(reads -> Finding.of(this, Severity.HIGH, inspection.subject(reads.app()))
                        .with("read", Clause.names(inspection, reads.databases().stream()))
                        .also(reads.set().writers().stream().map(Component::id).toList()));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.app(inspection, finding.subject()).stream().flatMap(app -> finding.also().stream().limit(1)
                .map(primary -> Fixes.of(inspection, "write", app.id(),
                        plan -> Data.writeTo(plan, app.id(), primary))));
    }

    private static boolean isReadOnly(Component component) {
        return component.role() instanceof Role.App app && app.readOnly();
    }
}
