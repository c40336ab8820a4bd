package roundtrip.analysis.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Kind;

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
}
