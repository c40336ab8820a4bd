package roundtrip.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Administration;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Allowance;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Audience;

/// A port for administrators that everybody may knock at.
final class OpenAdministration implements Rule {
    @Override
    public String id() {
        return "SEC-009";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        Stream<Finding> links = inspection.users().stream().flatMap(inspection::outOf)
                .filter(Administration::isFor)
                .map(link -> Finding.of(this, Severity.HIGH, link).with("door", door(link.port().orElse(null))));
        Stream<Finding> machines = inspection.components()
                .filter(part -> part.common().allow().stream().anyMatch(Administration::isOpen))
                .map(part -> Finding.of(this, Severity.HIGH, inspection.subject(part)).with("door", door(part)));
        return Stream.concat(machines, links);
    }

    private static String door(@Nullable Integer port) {
        return port == null ? Clause.of("door.administrators") : Clause.of("door.port", String.valueOf(port));
    }

    private static String door(Component part) {
        return part.common().allow().stream().filter(Administration::isOpen).map(Allowance::port)
                .map(port -> port == null ? Clause.of("door.any") : door(port)).findFirst().orElseThrow();
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "admin-only", finding.subject(), plan -> {
            Optional<String> known = plan.topology().of(Kind.CLIENT).filter(client -> !Inspection.isUser(client))
                    .findFirst().map(Component::id);
            String admin = known.orElseGet(() -> addAdmin(plan));
            if (plan.topology().link(finding.subject()) == null) {
                inspection.components().filter(part -> inspection.subject(part).equals(finding.subject()))
                        .filter(part -> part.common().allow().stream().anyMatch(Administration::isOpen))
                        .forEach(part -> admit(plan, part, admin, known.isEmpty()));
            } else {
                plan.changeLink(finding.subject(), link -> link.between(admin, link.to()).bent(List.of()));
            }
        }));
    }

    /// @param drawn whether an arrow shows how he comes in
    private static void admit(Blueprint plan, Component part, String admin, boolean drawn) {
        List<Allowance> allow = part.common().allow();
        plan.state(part.id(), Property.ALLOW, allow.stream().map(one -> Administration.isOpen(one)
                ? new Allowance(one.port(), admin, one.extras())
                : one).toList());
        if (drawn) {
            Optional<Integer> door = allow.stream().filter(Administration::isOpen).findFirst()
                    .flatMap(one -> Optional.ofNullable(one.port()));
            plan.link(LinkKind.ADMIN, admin, part.id(),
                    link -> door.map(port -> link.with(Property.PORT, port)).orElse(link));
        }
    }

    private static String addAdmin(Blueprint plan) {
        String admin = plan.add(Kind.CLIENT, "admin", null, null);
        plan.state(admin, Property.AUDIENCE, Audience.ADMIN);
        return admin;
    }
}
