package roundtrip.analysis.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
        return inspection.of(Kind.DNS).filter(dns -> isWrong(inspection, dns))
                .map(dns -> Finding.of(this, Severity.MEDIUM, dns.id()));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "record", finding.subject(),
                plan -> Naming.right(plan, inspection, finding.subject())));
    }

    private static boolean isWrong(Inspection inspection, Component component) {
        if (!(component.role() instanceof Role.Dns dns) || dns.records().isEmpty()) {
            return true;
        }
        List<Link> answers = inspection.outOf(component).filter(link -> link.kind() == LinkKind.RESOLVE).toList();
        List<Set<String>> targets = answers.stream().flatMap(link -> inspection.to(link).stream())
                .map(target -> addresses(inspection, target)).toList();
        return answers.isEmpty() || dns.records().stream().anyMatch(record -> isInvalid(record, dns))
                || targets.stream().noneMatch(Set::isEmpty)
                        && dns.records().stream().anyMatch(record -> leadsNowhere(record, targets));
    }

    /// Whether no name server would take it.
    static boolean isInvalid(DnsRecord record, Role.Dns dns) {
        return switch (record.type().toUpperCase(Locale.ROOT)) {
            case "A" -> !Addresses.isIpv4(record.value());
            case "AAAA" -> !Addresses.isIpv6(record.value());
            case "CNAME" -> Addresses.isAddress(record.value()) || isZone(record.name(), dns);
            default -> false;
        };
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
