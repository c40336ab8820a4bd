package roundtrip.analysis.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Placement;
import roundtrip.topology.Property;

/// A data store that stands beside what everybody may reach.
final class DataInPublicZone implements Rule {
    @Override
    public String id() {
        return "SEC-008";
    }

    private static final Set<Kind> STORES = EnumSet.of(Kind.DATABASE, Kind.CACHE, Kind.QUEUE);

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.components()
                .filter(part -> STORES.contains(part.kind()) && isPublic(inspection, part)
                        && inspection.services(inspection.machine(part)).stream().noneMatch(Backends::serves))
                .map(part -> Finding.of(this, Severity.MEDIUM, inspection.subject(part)));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        Component part = inspection.topology().component(finding.subject());
        return part == null
                ? Stream.empty()
                : inspection.topology().groups().stream()
                        .filter(group -> group.given().given(Property.PUBLIC).filter(open -> !open).isPresent())
                        .map(group -> Fixes.of(inspection, "hide", part.host(),
                                plan -> plan.change(part.host(), one -> one.inside(group.id())
                                        .placed(Placement.none()))));
    }

    /// The innermost group that says anything decides.
    private static boolean isPublic(Inspection inspection, Component part) {
        return inspection.guards().around(part).stream().flatMap(group -> group.given().given(Property.PUBLIC).stream())
                .findFirst().orElse(false);
    }
}
