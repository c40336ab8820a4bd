package roundtrip.analysis.rules;

import java.math.BigDecimal;
import java.util.Comparator;
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
        return inspection.of(Kind.LOAD_BALANCER).filter(EqualTurnsForUnequalServers::takesTurns).flatMap(balancer -> {
            List<Component> servers = inspection.backends(balancer).all().stream().map(inspection::machine).distinct()
                    .filter(machine -> Pool.capacity(machine).isPresent())
                    .sorted(Comparator.comparing(EqualTurnsForUnequalServers::capacity)).toList();
            return differ(servers) ? Stream.of(finding(inspection, balancer, servers)) : Stream.empty();
        });
    }

    private Finding finding(Inspection inspection, Component balancer, List<Component> servers) {
        return Finding.of(this, Severity.LOW, balancer.id())
                .also(inspection.backends(balancer).all().stream().map(Component::host).distinct().toList())
                .with("large", Clause.name(inspection, servers.getLast()))
                .with("most", capacity(servers.getLast()).toPlainString())
                .with("small", Clause.name(inspection, servers.getFirst()))
                .with("least", capacity(servers.getFirst()).toPlainString());
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return Stream.of(Fixes.of(inspection, "least", finding.subject(),
                plan -> plan.state(finding.subject(), Property.ALGORITHM, Algorithm.LEAST_CONNECTIONS)));
    }

    private static boolean takesTurns(Component balancer) {
        return balancer.role().given().given(Property.ALGORITHM).orElse(null) == Algorithm.ROUND_ROBIN;
    }

    private static boolean differ(List<Component> servers) {
        BigDecimal least = servers.isEmpty() ? BigDecimal.ZERO : capacity(servers.getFirst());
        BigDecimal most = servers.isEmpty() ? BigDecimal.ZERO : capacity(servers.getLast());
        return most.compareTo(least) > 0 && most.compareTo(least.multiply(ALIKE)) >= 0;
    }

    private static BigDecimal capacity(Component machine) {
        return Pool.capacity(machine).orElse(BigDecimal.ZERO);
    }
}
