package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Kind;

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
}
