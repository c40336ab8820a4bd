package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
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
        return inspection.users().stream()
                .filter(user -> inspection.outOf(user).noneMatch(link -> link.kind() == LinkKind.REQUEST))
                .flatMap(inspection::outOf).filter(link -> link.kind() == LinkKind.LOOKUP)
                .flatMap(link -> inspection.to(link).stream()).filter(dns -> isAnswering(inspection, dns)).distinct()
                .map(dns -> Finding.of(this, Severity.INFO, dns.id()));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Welcome.draw(inspection);
    }

    private static boolean isAnswering(Inspection inspection, Component dns) {
        return dns.kind() == Kind.DNS
                && inspection.outOf(dns).anyMatch(link -> link.kind() == LinkKind.RESOLVE);
    }
}
