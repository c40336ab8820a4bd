package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.DataSet;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;

/// A replica that no change ever comes to.
final class ReplicaWithoutSource implements Rule {
    @Override
    public String id() {
        return "DAT-002";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.DATABASE)
                .filter(database -> DataSet.isReplica(database) && Feeds.into(inspection, database).isEmpty())
                .map(replica -> Finding.of(this, Severity.HIGH, inspection.subject(replica)));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.database(inspection, finding.subject()).stream().flatMap(replica -> {
            List<Component> writers = Data.of(inspection.topology(), replica.id()).writers();
            return writers.isEmpty()
                    ? Stream.of(Fixes.of(inspection, "lead", replica.id(), plan -> Writers.lead(plan, replica.id())))
                    : writers.stream().limit(1).map(primary -> Fixes.of(inspection, "feed", replica.id(),
                            plan -> plan.link(LinkKind.REPLICATE, primary.id(), replica.id())));
        });
    }
}
