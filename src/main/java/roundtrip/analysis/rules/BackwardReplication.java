package roundtrip.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import roundtrip.analysis.DataSet;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Names;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.DatabaseRole;

/// Changes that flow towards the only primary.
final class BackwardReplication implements Rule {
    @Override
    public String id() {
        return "DAT-003";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.dataSets().stream()
                .filter(set -> set.databases().stream().filter(BackwardReplication::isPrimary)
                        .count() == 1)
                .flatMap(set -> set.databases().stream().flatMap(inspection::into)
                        .filter(link -> link.kind() == LinkKind.REPLICATE && isBackward(inspection, link, set)))
                .map(link -> Finding.of(this, Severity.MEDIUM, link).with("way", way(inspection, link)));
    }

    private static String way(Inspection inspection, Link link) {
        Names names = inspection.names();
        boolean both = link.given().get(Property.BIDIRECTIONAL);
        boolean forth = inspection.from(link).filter(BackwardReplication::isPrimary).isPresent();
        String start = names.of(forth ? link.to() : link.from());
        String end = names.of(forth ? link.from() : link.to());
        return Clause.of(both ? "copies.both" : "copies.back", names.of(link.id()), start, end);
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        Link link = inspection.topology().link(finding.subject());
        return link == null ? Stream.empty() : Stream.of(Fixes.of(inspection, "turn", link.id(), plan -> {
            boolean backward = inspection.from(link).filter(DataSet::isReplica).isPresent()
                    && inspection.to(link).filter(BackwardReplication::isPrimary).isPresent();
            plan.changeLink(link.id(), one -> (backward ? one.between(one.to(), one.from()).bent(List.of()) : one)
                    .without(Property.BIDIRECTIONAL));
        }));
    }

    private static boolean isPrimary(Component component) {
        return component.role() instanceof Role.Database database && database.role() == DatabaseRole.PRIMARY;
    }

    private static boolean isBackward(Inspection inspection, Link link, DataSet set) {
        Optional<Component> from = inspection.from(link).filter(set::has);
        Optional<Component> to = inspection.to(link).filter(set::has);
        return from.isPresent() && to.isPresent() && !from.equals(to) && (link.given().get(Property.BIDIRECTIONAL)
                || DataSet.isReplica(from.get()) && isPrimary(to.get()));
    }
}
