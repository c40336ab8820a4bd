package roundtrip.analysis.rules;

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
import roundtrip.topology.Property;

/// Data of which no copy is kept apart.
final class NoBackup implements Rule {
    @Override
    public String id() {
        return "DAT-006";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.dataSets().stream()
                .filter(set -> set.databases().stream().noneMatch(database -> isBackedUp(inspection, database)))
                .map(NoBackup::first)
                .map(database -> Finding.of(this, Severity.MEDIUM, inspection.subject(database)));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.database(inspection, finding.subject()).stream()
                .map(database -> Fixes.of(inspection, "backup", database.id(), plan -> {
                    String store = plan.topology().of(Kind.OBJECT_STORAGE).findFirst().map(Component::id)
                            .orElseGet(() -> plan.add(Kind.OBJECT_STORAGE, "store", null, null));
                    plan.link(LinkKind.BACKUP, database.id(), store);
                }));
    }

    /// Whether the database, or a copy taken from it, is kept elsewhere.
    static boolean isBackedUp(Inspection inspection, Component database) {
        return database.role().given().get(Property.BACKUP)
                || Stream.of(database, inspection.machine(database)).flatMap(inspection::outOf)
                        .anyMatch(link -> link.kind() == LinkKind.BACKUP);
    }

    private static Component first(DataSet set) {
        return set.writers().isEmpty() ? set.databases().getFirst() : set.writers().getFirst();
    }
}
