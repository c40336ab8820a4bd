package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;

/// A drawing in which requests seem to pass through DNS.
final class DnsDrawnAsHop implements Rule {
    @Override
    public String id() {
        return "HYG-002";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        List<Component> silent = inspection.users().stream().filter(user -> inspection.links(LinkKind.REQUEST)
                .noneMatch(link -> link.from().equals(user.id()))).toList();
        return inspection.links(LinkKind.LOOKUP)
                .filter(link -> silent.stream().anyMatch(user -> user.id().equals(link.from())))
                .flatMap(link -> inspection.to(link).stream()).filter(dns -> isAnswering(inspection, dns)).distinct()
                .map(dns -> Finding.of(this, Severity.INFO, dns.id()));
    }

    private static boolean isAnswering(Inspection inspection, Component dns) {
        return dns.kind() == Kind.DNS
                && inspection.links(LinkKind.RESOLVE).anyMatch(link -> link.from().equals(dns.id()));
    }
}
