package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Edit;

/// Servers that can answer all requests only as long as none of them stops.
final class NoRoomForFailure implements Rule {
    @Override
    public String id() {
        return "PER-005";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return Pool.of(inspection).stream().filter(Pool::isFull)
                .map(pool -> pool.told(Finding.of(this, Severity.MEDIUM, pool.balancer().id())));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return More.servers(inspection, finding.subject());
    }
}
