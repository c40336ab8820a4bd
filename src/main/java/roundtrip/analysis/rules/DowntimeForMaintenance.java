package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Loss;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;

/// The only copy of the code: a new version means closing the site, unless a manual standby can be switched on first.
final class DowntimeForMaintenance implements Rule {
    @Override
    public String id() {
        return "REL-007";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.components().filter(Backends::serves)
                .filter(part -> inspection.losses().ofUnit(part) == Loss.TOTAL
                        && inspection.lossesWithManualStandbys().ofUnit(part) == Loss.TOTAL)
                .map(Component::host).distinct().map(server -> Finding.of(this, Severity.MEDIUM, server));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.copy(inspection, finding.subject());
    }
}
