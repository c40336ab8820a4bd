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
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;

/// An application that writes to the primary and reads only copies that follow later.
final class OldDataAfterSaving implements Rule {
    @Override
    public String id() {
        return "DAT-009";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return AppReads.of(inspection).filter(reads -> isLate(inspection, reads) && reads.canWrite(inspection))
                .map(reads -> Finding.of(this, Severity.INFO, inspection.subject(reads.app()))
                        .also(reads.databases().stream().map(Component::id).toList()));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.app(inspection, finding.subject()).stream()
                .map(app -> Fixes.of(inspection, "fresh", app.id(), plan -> {
                    writesOnTheWay(inspection, app)
                            .forEach(link -> plan.changeLink(link.id(), one -> one.as(LinkKind.READWRITE)));
                    finding.also().stream().limit(1)
                            .flatMap(read -> Data.of(inspection.topology(), read).writers().stream().limit(1))
                            .filter(primary -> !Data.reaches(plan.topology(), app.id(), primary.id()))
                            .forEach(primary -> Data.readToo(plan, app.id(), primary.id(), primary.id()));
                }));
    }

    /// To the primary, through firewalls too.
    private static Stream<Link> writesOnTheWay(Inspection inspection, Component app) {
        return inspection.links(LinkKind.WRITE)
                .filter(link -> inspection.from(link).filter(from -> from.equals(app) || Backends.isTransparent(from))
                        .isPresent())
                .filter(link -> inspection.to(link).filter(to -> DataSet.isWriter(to) || Backends.isTransparent(to))
                        .isPresent());
    }

    private static boolean isLate(Inspection inspection, AppReads reads) {
        return reads.databases().stream().allMatch(DataSet::isReplica)
                && reads.databases().stream().anyMatch(replica -> Feeds.isLate(inspection, replica));
    }
}
