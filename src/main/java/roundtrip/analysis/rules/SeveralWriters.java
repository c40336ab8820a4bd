package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Property;

/// Two databases that both believe to hold the truth.
final class SeveralWriters implements Rule {
    @Override
    public String id() {
        return "DAT-005";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.dataSets().stream().filter(set -> !set.writers().stream().allMatch(SeveralWriters::agrees))
                .flatMap(set -> set.writers().stream().skip(1).map(writer -> Finding
                        .of(this, Severity.HIGH, inspection.subject(writer))
                        .also(List.of(set.writers().getFirst().id()))));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.database(inspection, finding.subject()).stream().flatMap(database -> finding.also().stream()
                .map(first -> Fixes.of(inspection, "follow", database.id(),
                        plan -> Fixes.follow(plan, inspection, database.id(), first))));
    }

    private static boolean agrees(Component writer) {
        return writer.role().given().get(Property.MULTI_PRIMARY);
    }
}
