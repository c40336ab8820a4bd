package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.DataSet;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Switching;

/// A replica that neither serves nor rescues.
final class IdleReplica implements Rule {
    @Override
    public String id() {
        return "PER-007";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.DATABASE).filter(DataSet::isReplica)
                .filter(replica -> replica.role().given().get(Property.PROMOTE) == Switching.MANUAL
                        && !NoBackup.isBackedUp(inspection, replica) && !isRead(inspection, replica))
                .map(replica -> Finding.of(this, Severity.LOW, inspection.subject(replica)));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.database(inspection, finding.subject()).stream()
                .flatMap(replica -> Data.of(inspection.topology(), replica.id()).writers().stream().limit(1)
                        .map(primary -> read(inspection, primary, replica)));
    }

    /// A copy that no change comes to gets them first: who reads it is to find what was saved.
    private static Edit read(Inspection inspection, Component primary, Component replica) {
        boolean stale = Feeds.into(inspection, replica).isEmpty();
        return Fixes.of(inspection, stale ? "feed-and-read" : "read", replica.id(), plan -> {
            if (stale) {
                plan.link(LinkKind.REPLICATE, primary.id(), replica.id());
            }
            Data.users(inspection.topology(), primary.id())
                    .forEach(user -> Data.readToo(plan, user.id(), primary.id(), replica.id()));
        });
    }

    private static boolean isRead(Inspection inspection, Component replica) {
        boolean linked = inspection.into(replica)
                .anyMatch(link -> link.kind() == LinkKind.READ || link.kind() == LinkKind.READWRITE);
        return linked || inspection.services(inspection.machine(replica)).stream().anyMatch(Backends::serves);
    }
}
