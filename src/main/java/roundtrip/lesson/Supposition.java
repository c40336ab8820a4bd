package roundtrip.lesson;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import roundtrip.routing.Ends;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// What a demonstration assumes about how much machines can do. A drawing says `capacity`, requests a second; packets need places
/// and working times, and a class that watches needs few requests: all rates are divided by the same number.
///
/// @param scale what one request a second of the drawing becomes; 0: nothing is assumed
/// @param capacities of machines that state none, by id
record Supposition(BigDecimal scale, SequencedMap<String, BigDecimal> capacities) {
    static final Supposition NONE = new Supposition(BigDecimal.ZERO, new LinkedHashMap<>());
    /// So many requests at a time, so that what the rest of the way takes hardly counts.
    private static final int SLOTS = 4;
    private static final BigDecimal MS = BigDecimal.valueOf(1000);

    Supposition {
        capacities = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(capacities));
    }

    /// The drawing with what is assumed.
    Topology on(Topology topology) {
        if (scale.signum() == 0) {
            return topology;
        }
        Map<String, BigDecimal> limits = new LinkedHashMap<>();
        Ends ends = new Ends(topology);
        topology.nodes().forEach(machine -> capacity(machine).ifPresent(
                rate -> limits.put(door(ends, machine), rate)));
        return topology.withComponents(topology.components()
                .map(part -> limits.containsKey(part.id()) ? limited(part, limits.get(part.id())) : part));
    }

    private Optional<BigDecimal> capacity(Component machine) {
        return machine.common().given().given(Property.CAPACITY)
                .or(() -> Optional.ofNullable(capacities.get(machine.id()))).filter(rate -> rate.signum() > 0);
    }

    /// The service that requests come to first.
    private static String door(Ends ends, Component machine) {
        List<Component> services = ends.services(machine.id());
        return List.of(Kind.WEB, Kind.APP).stream()
                .flatMap(kind -> services.stream().filter(service -> service.kind() == kind)).findFirst()
                .map(Component::id).orElse(machine.id());
    }

    private Component limited(Component part, BigDecimal rate) {
        BigDecimal perSecond = rate.multiply(scale);
        return part.with(Property.SLOTS, SLOTS).without(Property.QUEUE_LIMIT).without(Property.TIMEOUT_MS)
                .with(Property.SERVICE_MS, MS.multiply(BigDecimal.valueOf(SLOTS)).divide(perSecond,
                        MathContext.DECIMAL32));
    }
}
