package roundtrip.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Extras;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;

/// DNS records that lead where the drawing says.
final class Naming {
    /// An address and a domain for examples (RFC 5737, RFC 2606), where the drawing names none.
    private static final String ADDRESS = "192.0.2.10";
    private static final String DOMAIN = "example.com";
    private static final String WWW = "www.";

    private Naming() {}

    /// An A record with the address of the entry; other right ones stay.
    static void right(Blueprint plan, Inspection inspection, String dns) {
        turn(plan, dns);
        Optional<String> target = plan.inspection().outOf(plan.part(dns))
                .filter(link -> link.kind() == LinkKind.RESOLVE).flatMap(link -> inspection.to(link).stream())
                .filter(Naming::canBeNamed).map(Component::id).findFirst().or(() -> door(inspection));
        if (target.isEmpty()) {
            return;
        }
        boolean named = plan.inspection().outOf(plan.part(dns)).filter(link -> link.kind() == LinkKind.RESOLVE)
                .flatMap(link -> inspection.to(link).stream()).anyMatch(part -> part.id().equals(target.get()));
        if (!named) {
            plan.link(LinkKind.RESOLVE, dns, target.get());
        }
        String address = address(plan, target.get());
        List<DnsRecord> records = new ArrayList<>();
        String name = null;
        if (plan.part(dns).role() instanceof Role.Dns role) {
            for (DnsRecord record : role.records()) {
                boolean isRight = record.type().equalsIgnoreCase("A") && record.value().equals(address);
                name = name == null && !isRight ? record.name() : name;
                if (isRight || !record.type().equalsIgnoreCase("A") && !WrongDnsRecord.isInvalid(record, role)) {
                    records.add(record);
                }
            }
            String zone = role.zone().orElse(DOMAIN);
            records.addFirst(new DnsRecord(name == null || name.isBlank() ? WWW + zone : name, "A", address,
                    Extras.none()));
        }
        plan.state(dns, Property.RECORDS, records.stream().distinct().toList());
    }

    /// Answers that were drawn as if they were given to DNS.
    private static void turn(Blueprint plan, String dns) {
        plan.topology().links().stream().filter(link -> link.kind() == LinkKind.RESOLVE && link.to().equals(dns)
                && !link.from().equals(dns)).toList().forEach(link -> plan.changeLink(link.id(),
                        one -> one.between(one.to(), one.from()).bent(one.bends().reversed())));
    }

    private static boolean canBeNamed(Component part) {
        return Fit.fits(LinkKind.RESOLVE, Kind.DNS, part.kind());
    }

    /// Where users come in, or else who could answer them: a balancer, a web server, an application.
    static Optional<String> door(Inspection inspection) {
        return inspection.network().entries().stream()
                .filter(entry -> Optional.ofNullable(inspection.topology().component(entry)).filter(Naming::canBeNamed)
                        .isPresent())
                .findFirst().or(() -> List.of(Kind.LOAD_BALANCER, Kind.WEB, Kind.APP).stream()
                        .flatMap(kind -> inspection.of(kind).limit(1)).map(Component::id).findFirst());
    }

    /// A name whose browser would find the site.
    static void www(Blueprint plan, Inspection inspection, String dns) {
        String zone = plan.part(dns).role() instanceof Role.Dns role ? role.zone().orElse(DOMAIN) : DOMAIN;
        door(inspection).ifPresent(entry -> {
            plan.link(LinkKind.RESOLVE, dns, entry);
            List<DnsRecord> records = new ArrayList<>(plan.part(dns).role().given().get(Property.RECORDS));
            records.add(new DnsRecord(WWW + zone, "A", address(plan, entry), Extras.none()));
            plan.state(dns, Property.RECORDS, records);
        });
    }

    private static String address(Blueprint plan, String target) {
        Component part = plan.part(target);
        Component machine = plan.machine(target);
        return part.common().vip().or(() -> part.common().ip()).or(() -> machine.common().vip())
                .or(() -> machine.common().ip()).filter(Addresses::isIpv4).orElseGet(() -> {
                    plan.state(machine.id(), Property.IP, ADDRESS);
                    return ADDRESS;
                });
    }
}
