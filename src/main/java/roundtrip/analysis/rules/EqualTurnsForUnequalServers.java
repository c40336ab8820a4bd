package roundtrip.analysis.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Algorithm;

/// Round robin over servers of different size.
final class EqualTurnsForUnequalServers implements Rule {
    @Override
    public String id() {
        return "PER-006";
    }

    private static final BigDecimal ALIKE = new BigDecimal("1.5");

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.LOAD_BALANCER).filter(EqualTurnsForUnequalServers::takesTurns)
                .filter(balancer -> differ(inspection.backends(balancer).all().stream().map(inspection::machine)
                        .flatMap(machine -> Pool.capacity(machine).stream()).sorted().toList()))
                .map(balancer -> Finding.of(this, Severity.LOW, balancer.id())
                        .also(inspection.backends(balancer).all().stream().map(Component::host).distinct().toList()));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "least", finding.subject(),
                plan -> plan.state(finding.subject(), Property.ALGORITHM, Algorithm.LEAST_CONNECTIONS)));
    }

    private static boolean takesTurns(Component balancer) {
        return balancer.role().given().given(Property.ALGORITHM).orElse(null) == Algorithm.ROUND_ROBIN;
    }

    private static boolean differ(List<BigDecimal> capacities) {
        return capacities.size() > 1 && capacities.getLast().compareTo(capacities.getFirst()) > 0
                && capacities.getLast().compareTo(capacities.getFirst().multiply(ALIKE)) >= 0;
    }
}
