package roundtrip.analysis.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        List<Component> writers = writers(inspection, replica);
        String name = Clause.name(inspection, replica);
        return writers.isEmpty()
                ? Clause.of("writing.itself", name)
                : Clause.doing(inspection, "writing", writers, name);
    }

    /// Who writes, not the firewall that lets it through, unless nobody stands behind that.
    private static List<Component> writers(Inspection inspection, Component replica) {
        Set<Component> writers = new LinkedHashSet<>();
        Set<Component> seen = new HashSet<>(List.of(replica));
        Deque<Component> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Component at = open.remove();
            List<Component> sources = writes(inspection, at).flatMap(link -> inspection.from(link).stream()).toList();
            if (sources.isEmpty() && !at.equals(replica)) {
                writers.add(at);
            }
            for (Component source : sources) {
                if (!Backends.isTransparent(source)) {
                    writers.add(source);
                } else if (seen.add(source)) {
                    open.add(source);
                }
            }
        }
        return List.copyOf(writers);
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Fixes.database(inspection, finding.subject()).stream()
                .map(replica -> Fixes.of(inspection, "read-only", replica.id(), plan -> {
                    List<Component> writers = writers(inspection, replica).stream().filter(Backends::serves).toList();
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
