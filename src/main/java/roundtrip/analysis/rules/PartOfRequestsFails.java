package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;

/// A part whose loss hits some users, because their way in has no other way on.
final class PartOfRequestsFails implements Rule {
    @Override
    public String id() {
        return "REL-012";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return Blame.of(inspection, Blame.Reason.PARTIAL)
                .map(blame -> Finding.of(this, Severity.MEDIUM, blame.subject()));
    }
}
