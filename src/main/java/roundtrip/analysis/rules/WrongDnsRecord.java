package roundtrip.analysis.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Role;

/// A name that does not lead where the drawing says.
final class WrongDnsRecord implements Rule {
    @Override
    public String id() {
        return "HYG-003";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.DNS).flatMap(dns -> fault(inspection, dns).stream()
                .map(fault -> Finding.of(this, Severity.MEDIUM, dns.id()).with("record", fault)));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "record", finding.subject(),
                plan -> Naming.right(plan, inspection, finding.subject())));
    }

    /// What is wrong, if anything is.
    private static Optional<String> fault(Inspection inspection, Component component) {
        if (!(component.role() instanceof Role.Dns dns) || dns.records().isEmpty()) {
            return Optional.of(Clause.of("dns.no-record"));
        }
        List<Link> answers = inspection.outOf(component).filter(link -> link.kind() == LinkKind.RESOLVE).toList();
        if (answers.isEmpty()) {
            return Optional.of(Clause.of("dns.no-target"));
        }
        List<Set<String>> targets = answers.stream().flatMap(link -> inspection.to(link).stream())
                .map(target -> addresses(inspection, target)).toList();
        Stream<String> invalid = dns.records().stream().flatMap(record -> fault(record, dns).stream());
        Stream<String> lost = dns.records().stream().filter(record -> !isInvalid(record, dns))
                .filter(record -> targets.stream().noneMatch(Set::isEmpty) && leadsNowhere(record, targets))
                .map(record -> Clause.of("dns.nowhere", record.name(), record.value()));
        List<String> faults = Stream.concat(invalid, lost).distinct().toList();
        return faults.isEmpty() ? Optional.empty() : Optional.of(String.join(Clause.of("dns.more"), faults));
    }

    /// Whether no name server would take it.
    static boolean isInvalid(DnsRecord record, Role.Dns dns) {
        return fault(record, dns).isPresent();
    }

    private static Optional<String> fault(DnsRecord record, Role.Dns dns) {
        String value = record.value();
        return Optional.ofNullable(switch (record.type().toUpperCase(Locale.ROOT)) {
            case "A" -> Addresses.isIpv4(value) ? null : "dns.a";
            case "AAAA" -> Addresses.isIpv6(value) ? null : "dns.aaaa";
            case "CNAME" -> Addresses.isAddress(value)
                    ? "dns.cname-address"
                    : isZone(record.name(), dns) ? "dns.cname-zone" : null;
            default -> null;
        }).map(key -> Clause.of(key, record.name(), value));
    }

    private static boolean isZone(String name, Role.Dns dns) {
        return name.equals("@") || dns.zone().filter(zone -> bare(zone).equals(bare(name))).isPresent();
    }

    private static String bare(String name) {
        return (name.endsWith(".") ? name.substring(0, name.length() - 1) : name).toLowerCase(Locale.ROOT);
    }

    private static boolean leadsNowhere(DnsRecord record, List<Set<String>> targets) {
        return record.type().equalsIgnoreCase("A")
                && targets.stream().noneMatch(target -> target.contains(record.value()));
    }

    private static Set<String> addresses(Inspection inspection, Component target) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Component part : List.of(target, inspection.machine(target))) {
            part.common().ip().ifPresent(addresses::add);
            part.common().vip().ifPresent(addresses::add);
        }
        return addresses;
    }
}
