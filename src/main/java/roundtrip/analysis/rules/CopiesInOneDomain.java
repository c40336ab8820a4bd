package roundtrip.analysis.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Loss;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Placement;

/// A zone or room that takes everything with it, though nothing in it alone would.
final class CopiesInOneDomain implements Rule {
    /// Each move that is tried costs an analysis.
    private static final int MOST_TRIED = 12;

    @Override
    public String id() {
        return "REL-005";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.topology().groups().stream().filter(Group::isFailureDomain)
                .filter(domain -> isNamed(inspection, domain))
                .map(domain -> Finding.of(this, Severity.HIGH, domain.id())
                        .also(machines(inspection, domain).map(Component::id).toList())
                        .with("copies", copies(inspection, domain))
                        .with("lost", Clause.lost(inspection, domain.id())));
    }

    private static Stream<Component> machines(Inspection inspection, Group domain) {
        return inspection.guards().inside(domain).stream().filter(part -> !part.isService());
    }

    /// All of a sort of which there is none elsewhere; if there is no such sort, all machines.
    private static String copies(Inspection inspection, Group domain) {
        Set<Component> inside = new LinkedHashSet<>(inspection.guards().inside(domain));
        Set<Kind> elsewhere = inspection.components().filter(part -> !inside.contains(part)).map(Component::kind)
                .collect(Collectors.toSet());
        List<Component> copies = inside.stream()
                .filter(part -> part.kind() != Kind.SERVER && inspection.losses().isUnit(part))
                .filter(part -> !elsewhere.contains(part.kind())).toList();
        return Clause.names(inspection, copies.size() > 1 ? copies.stream() : machines(inspection, domain));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        Group domain = inspection.topology().group(finding.subject());
        return domain == null
                ? Stream.empty()
                : inspection.topology().groups().stream()
                        .filter(other -> other.isFailureDomain() && other.kind() == domain.kind()
                                && !other.id().equals(domain.id()))
                        .limit(1).flatMap(other -> inspection.guards().inside(domain).stream()
                                .filter(part -> !part.isService() && part.kind() != Kind.CLIENT).limit(MOST_TRIED)
                                .map(part -> Fixes.of(inspection, "spread", part.id(),
                                        plan -> plan.change(part.id(), one -> one.inside(other.id())
                                                .placed(Placement.none())))));
    }

    private static boolean isNamed(Inspection inspection, Group domain) {
        Loss loss = inspection.losses().of(domain.id());
        if (loss.compareTo(Loss.WRITE) < 0) {
            return false;
        }
        Stream<Loss> parts = inspection.guards().inside(domain).stream().map(inspection.losses()::ofUnit);
        Stream<Loss> domains = inspection.topology().groups().stream()
                .filter(group -> group.isFailureDomain() && !group.id().equals(domain.id())
                        && inspection.guards().isInside(group, domain))
                .map(group -> inspection.losses().of(group.id()));
        return Stream.concat(parts, domains).noneMatch(inner -> inner.compareTo(loss) >= 0);
    }
}
