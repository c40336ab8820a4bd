package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;

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
}
