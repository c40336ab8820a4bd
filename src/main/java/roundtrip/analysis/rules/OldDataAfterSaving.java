package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.DataSet;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;

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

    private static boolean isLate(Inspection inspection, AppReads reads) {
        return reads.databases().stream().allMatch(DataSet::isReplica)
                && reads.databases().stream().anyMatch(replica -> Feeds.isLate(inspection, replica));
    }
}
