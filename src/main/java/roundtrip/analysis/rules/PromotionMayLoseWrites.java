package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.DataSet;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Switching;

/// A replica that takes over without having heard everything.
final class PromotionMayLoseWrites implements Rule {
    @Override
    public String id() {
        return "DAT-007";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.DATABASE).filter(DataSet::isReplica)
                .filter(replica -> replica.role().given().get(Property.PROMOTE) == Switching.AUTOMATIC
                        && Feeds.isLate(inspection, replica))
                .map(replica -> Finding.of(this, Severity.INFO, inspection.subject(replica)));
    }
}
