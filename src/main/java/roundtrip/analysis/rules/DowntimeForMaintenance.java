package roundtrip.analysis.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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
                .collect(Collectors.groupingBy(Component::host, LinkedHashMap::new, Collectors.toList())).entrySet()
                .stream().map(parts -> Finding.of(this, Severity.MEDIUM, parts.getKey())
                        .with("closed", Clause.of(closes(inspection, parts.getValue()))));
    }

    private static String closes(Inspection inspection, List<Component> parts) {
        return parts.stream().anyMatch(part -> inspection.losses().blindsAll(part.id())) ? "closed.all" : "closed.part";
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.copy(inspection, finding.subject());
    }
}
