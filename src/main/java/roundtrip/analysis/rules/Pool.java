package roundtrip.analysis.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import roundtrip.analysis.Farm;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;

/// The servers behind a balancer and what they can do together, in requests a second.
///
/// @param balancer the first one with these servers
/// @param demand what all users together ask
/// @param capacity what all servers together can answer, each machine once
/// @param largest what the largest of them can answer
record Pool(Component balancer, BigDecimal demand, BigDecimal capacity, BigDecimal largest) {
    /// The pools whose numbers are all known.
    static List<Pool> of(Inspection inspection) {
        List<Pool> pools = new ArrayList<>();
        Optional<BigDecimal> demand = sum(inspection.users().stream()
                .map(user -> user.role().given().given(Property.QPS)).toList());
        Set<List<Component>> seen = new HashSet<>();
        for (Component balancer : firstBeforeEachFarm(inspection)) {
            List<Component> servers = inspection.backends(balancer).serving();
            List<Optional<BigDecimal>> capacities = servers.stream().map(inspection::machine).distinct()
                    .map(Pool::capacity).toList();
            Optional<BigDecimal> capacity = sum(capacities);
            if (seen.add(servers) && demand.isPresent() && capacity.isPresent()) {
                BigDecimal largest = capacities.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO);
                pools.add(new Pool(balancer, demand.get(), capacity.get(), largest));
            }
        }
        return pools;
    }

    private static List<Component> firstBeforeEachFarm(Inspection inspection) {
        Set<Farm> seen = new HashSet<>();
        return inspection.of(Kind.LOAD_BALANCER).filter(balancer -> seen.add(inspection.backends(balancer).farm()))
                .toList();
    }

    static Optional<BigDecimal> capacity(Component machine) {
        return machine.common().given().given(Property.CAPACITY);
    }

    /// Absent if there is nothing to add or one of the numbers is unknown.
    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> numbers) {
        return numbers.isEmpty() || numbers.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(numbers.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    boolean isOverloaded() {
        return capacity.compareTo(demand) < 0;
    }

    boolean isFull() {
        return !isOverloaded() && capacity.subtract(largest).compareTo(demand) < 0;
    }

    /// The finding with the numbers among its values.
    Finding told(Finding finding) {
        return finding.with("demand", demand.toPlainString()).with("capacity", capacity.toPlainString())
                .with("rest", capacity.subtract(largest).toPlainString());
    }
}
