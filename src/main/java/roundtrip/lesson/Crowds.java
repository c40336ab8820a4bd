package roundtrip.lesson;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import roundtrip.analysis.Backends;
import roundtrip.analysis.DataSet;
import roundtrip.routing.Operation;
import roundtrip.simulation.Intervention;
import roundtrip.simulation.Run;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Deed;

/// Many requests: who has to wait, and who has nothing to do?
record Crowds(Ground ground) {
    /// So many requests a second that a class sees: what users and machines state is scaled down to it.
    private static final BigDecimal RATE = BigDecimal.TEN;
    private static final int MANY = 60;
    private static final double GREED = 50;
    /// What a machine can do that does not say so, in requests a second.
    private static final BigDecimal USUAL = BigDecimal.valueOf(10);
    /// Ten times the traffic, where half of what a machine can do is usual.
    private static final long RUSH = 5;
    private static final long NEARLY_ALL = 95;
    private static final long HUNDRED = 100;

    Optional<Demonstration> plan() {
        return switch (ground.rule()) {
            case "PER-001" -> rush();
            case "PER-002" -> busy();
            case "PER-003" -> ground.meeting(Sight.NO_CHOICE, ground.subject(), Set.of(ground.subject()));
            case "PER-004" -> demand().flatMap(rate -> loaded(Sight.OVERLOAD, rate));
            case "PER-005" -> demand().flatMap(rate -> loaded(Sight.NO_ROOM, rate));
            case "PER-006" -> loaded(Sight.SMALL_WAITS, machines().stream().map(Crowds::capacity)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .multiply(BigDecimal.valueOf(NEARLY_ALL)).divide(BigDecimal.valueOf(HUNDRED)));
            case "PER-007" -> ground.subject(Kind.DATABASE).filter(DataSet::isReplica)
                    .flatMap(replica -> ground.showing(Sight.IDLE, replica.id(),
                            withoutWriters(replica, ground.asking(Operation.READ))));
            default -> Optional.empty();
        };
    }

    /// The database keeps the machine busy that people come to.
    private Optional<Demonstration> busy() {
        Set<String> services = new LinkedHashSet<>();
        ground.topology().services(ground.subject()).stream().filter(Backends::serves).map(Component::id)
                .forEach(services::add);
        return ground.meeting(Sight.SLOWED, ground.subject(), services, ground.able(Operation.READ), run -> run
                .with(new Intervention(0, Deed.SLOW, ground.subject(), GREED, List.of(), List.of())));
    }

    private Optional<Demonstration> rush() {
        Component machine = ground.topology().component(ground.subject());
        if (machine == null) {
            return Optional.empty();
        }
        BigDecimal capacity = machine.common().given().given(Property.CAPACITY).filter(rate -> rate.signum() > 0)
                .orElse(USUAL);
        SequencedMap<String, BigDecimal> supposed = new LinkedHashMap<>();
        supposed.put(machine.id(), capacity);
        return ground.showing(Sight.RUSH, machine.id(),
                ground.asking(MANY, Ground.SECOND / RATE.longValue() / RUSH, ground.posting()))
                .map(one -> one.supposing(new Supposition(scale(capacity), supposed)));
    }

    /// While those are stopped that it is a copy of.
    private Run withoutWriters(Component replica, Run run) {
        Run stopping = run;
        for (Component writer : ground.dataSet(replica).stream().flatMap(set -> set.writers().stream()).toList()) {
            stopping = stopping.stop(writer.id(), 0);
        }
        return stopping;
    }

    private static BigDecimal scale(BigDecimal rate) {
        return RATE.divide(rate, MathContext.DECIMAL32);
    }

    /// What all users together ask, a second.
    private Optional<BigDecimal> demand() {
        return ground.inspection().users().stream()
                .flatMap(user -> user.role().given().given(Property.QPS).stream()).reduce(BigDecimal::add)
                .filter(rate -> rate.signum() > 0);
    }

    /// That many requests a second at the servers of a balancer; without the largest of them if the question is whether there is
    /// room for its failure.
    private Optional<Demonstration> loaded(Sight sight, BigDecimal rate) {
        List<Component> machines = machines();
        if (machines.isEmpty() || rate.signum() <= 0) {
            return Optional.empty();
        }
        Run run = ground.asking(MANY, Ground.SECOND / RATE.longValue(), Operation.READ);
        String part = ground.subject();
        if (sight == Sight.NO_ROOM) {
            part = machines.stream().max(Comparator.comparing(Crowds::capacity)).orElseThrow().id();
            run = run.stop(part, 0);
        } else if (sight == Sight.SMALL_WAITS) {
            part = machines.stream().min(Comparator.comparing(Crowds::capacity)).orElseThrow().id();
        }
        return ground.showing(sight, part, run)
                .map(one -> one.supposing(new Supposition(scale(rate), new LinkedHashMap<>())));
    }

    /// The machines behind a balancer, each once.
    private List<Component> machines() {
        Component balancer = ground.topology().component(ground.subject());
        Set<Component> machines = new LinkedHashSet<>();
        if (balancer != null) {
            ground.inspection().backends(balancer).serving().stream().map(ground.inspection()::machine)
                    .forEach(machines::add);
        }
        return List.copyOf(machines);
    }

    private static BigDecimal capacity(Component machine) {
        return machine.common().given().given(Property.CAPACITY).orElse(BigDecimal.ZERO);
    }
}
