package roundtrip.analysis.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// Nothing filters anywhere.
final class NoFirewall implements Rule {
    private static final Set<Kind> WORTH_GUARDING = EnumSet.of(Kind.SERVER, Kind.LOAD_BALANCER, Kind.DATABASE,
            Kind.CACHE, Kind.QUEUE);

    @Override
    public String id() {
        return "SEC-001";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        boolean open = inspection.guards().all().isEmpty()
                && inspection.components().anyMatch(part -> WORTH_GUARDING.contains(part.kind()));
        return open ? Stream.of(Finding.ofDesign(this, Severity.HIGH)) : Stream.empty();
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        Edit everywhere = Fixes.of(inspection, "guard-all", finding.subject(),
                plan -> Fixes.machines(plan.topology())
                        .forEach(machine -> plan.state(machine.id(), Property.HOST_FIREWALL, true)));
        return Stream.concat(Stream.of(everywhere), Fixes.entry(inspection).stream()
                .map(entry -> Fixes.of(inspection, "guard-front", entry, plan -> inFront(inspection, plan, entry))));
    }

    /// Every request of a user to the entry passes a firewall.
    private static void inFront(Inspection inspection, Blueprint plan, String entry) {
        String firewall = plan.add(Kind.FIREWALL, "fw", null, null);
        List<Link> requests = inspection.users().stream().flatMap(inspection::outOf)
                .filter(link -> link.kind() == LinkKind.REQUEST).toList();
        requests.forEach(link -> {
            plan.changeLink(link.id(), one -> one.between(one.from(), firewall).bent(List.of()));
            plan.link(LinkKind.REQUEST, firewall, link.to(),
                    one -> one.stating(link.given().without(Property.REDIRECT_TO_HTTPS)));
        });
        if (requests.isEmpty()) {
            inspection.users().forEach(user -> Fixes.request(plan, user.id(), firewall));
            Fixes.request(plan, firewall, entry);
        }
    }
}
