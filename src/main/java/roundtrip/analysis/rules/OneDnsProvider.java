package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;

/// A domain that one company alone answers for.
final class OneDnsProvider implements Rule {
    @Override
    public String id() {
        return "REL-010";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.DNS).filter(OneDnsProvider::hasOneProvider)
                .map(dns -> Finding.of(this, Severity.INFO, dns.id()));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "providers", finding.subject(),
                plan -> plan.state(finding.subject(), Property.PROVIDERS, 2)));
    }

    private static boolean hasOneProvider(Component component) {
        return component.role() instanceof Role.Dns dns && dns.providers() < 2
                && !component.common().given().get(Property.REDUNDANT);
    }
}
