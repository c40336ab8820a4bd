package roundtrip.analysis.rules;

import java.util.List;
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
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// A copy that is changed without the original learning of it.
final class ReplicaTakesWrites implements Rule {
    @Override
    public String id() {
        return "DAT-001";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.DATABASE)
                .filter(database -> DataSet.isReplica(database) && isWritten(inspection, database))
                .map(replica -> Finding.of(this, Severity.HIGH, inspection.subject(replica))
                        .also(writes(inspection, replica).map(Link::id).toList())
                        .with("writing", writing(inspection, replica)));
    }

    private static String writing(Inspection inspection, Component replica) {
        List<Component> writers = writes(inspection, replica).flatMap(link -> inspection.from(link).stream()).distinct()
                .toList();
        String name = Clause.name(inspection, replica);
        return writers.isEmpty()
                ? Clause.of("writing.itself", name)
                : Clause.doing(inspection, "writing", writers, name);
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.database(inspection, finding.subject()).stream()
                .map(replica -> Fixes.of(inspection, "read-only", replica.id(), plan -> {
                    List<Component> writers = writes(inspection, replica)
                            .flatMap(link -> inspection.from(link).stream())
                            .filter(Backends::serves).toList();
                    writes(inspection, replica)
                            .forEach(link -> plan.changeLink(link.id(), one -> one.as(LinkKind.READ)));
                    plan.change(replica.id(), one -> one.without(Property.ACCEPTS_WRITES));
                    Data.of(inspection.topology(), replica.id()).writers().stream().limit(1)
                            .forEach(primary -> writers.stream()
                                    .filter(user -> !Data.reaches(plan.topology(), user.id(), primary.id()))
                                    .forEach(user -> Data.writeTo(plan, user.id(), primary.id())));
                }));
    }

    private static boolean isWritten(Inspection inspection, Component replica) {
        return replica.role().given().get(Property.ACCEPTS_WRITES) || writes(inspection, replica).findAny().isPresent();
    }

    private static Stream<Link> writes(Inspection inspection, Component replica) {
        return inspection.into(replica)
                .filter(link -> link.kind() == LinkKind.WRITE || link.kind() == LinkKind.READWRITE);
    }
}
