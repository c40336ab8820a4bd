package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Edit;

/// More requests than the servers can answer.
final class Overload implements Rule {
    @Override
    public String id() {
        return "PER-004";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return Pool.of(inspection).stream().filter(Pool::isOverloaded)
                .map(pool -> pool.told(Finding.of(this, Severity.HIGH, pool.balancer().id())));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return More.servers(inspection, finding.subject());
    }
}
