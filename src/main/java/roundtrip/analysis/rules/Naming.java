package roundtrip.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private static final String NETWORK = "192.0.2.";
    private static final String ADDRESS = NETWORK + 10;
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
        lead(plan, inspection, dns, target.get());
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

    /// An arrow from DNS to there, unless one means it already: that to a server means a service of it.
    private static void lead(Blueprint plan, Inspection inspection, String dns, String target) {
        boolean leads = plan.inspection().outOf(plan.part(dns)).filter(link -> link.kind() == LinkKind.RESOLVE)
                .flatMap(link -> inspection.to(link).stream()).anyMatch(part -> part.id().equals(target));
        if (!leads) {
            plan.link(LinkKind.RESOLVE, dns, target);
        }
    }

    /// A name whose browser would find the site.
    static void www(Blueprint plan, Inspection inspection, String dns) {
        door(inspection).ifPresent(entry -> {
            lead(plan, inspection, dns, entry);
            record(plan, dns, address(plan, entry));
        });
    }

    /// The name alone, in a drawing whose arrows are still to come.
    static void wwwWithoutArrow(Blueprint plan, Inspection inspection, String dns) {
        record(plan, dns, door(inspection).map(entry -> address(plan, entry)).orElse(ADDRESS));
    }

    private static void record(Blueprint plan, String dns, String address) {
        String zone = plan.part(dns).role() instanceof Role.Dns role ? role.zone().orElse(DOMAIN) : DOMAIN;
        List<DnsRecord> records = new ArrayList<>(plan.part(dns).role().given().get(Property.RECORDS));
        records.add(new DnsRecord(WWW + zone, "A", address, Extras.none()));
        plan.state(dns, Property.RECORDS, records);
    }

    /// Where DNS names the address of a machine, it names one of its twin, too.
    static void another(Blueprint plan, String machine, String twin) {
        String known = plan.part(machine).common().ip().filter(Addresses::isIpv4).orElse("");
        String free = IntStream.range(10, 255).mapToObj(host -> NETWORK + host)
                .filter(address -> plan.topology().components().stream()
                        .noneMatch(part -> part.common().ip().filter(address::equals).isPresent()))
                .findFirst().orElse(ADDRESS);
        for (Component dns : plan.topology().of(Kind.DNS).toList()) {
            List<DnsRecord> records = dns.role().given().get(Property.RECORDS);
            List<DnsRecord> more = records.stream().filter(record -> record.value().equals(known)).map(
                    record -> new DnsRecord(record.name(), record.type(), free, record.extras())).toList();
            if (!more.isEmpty()) {
                plan.state(twin, Property.IP, free);
                plan.state(dns.id(), Property.RECORDS, Stream.concat(records.stream(), more.stream()).toList());
            }
        }
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
