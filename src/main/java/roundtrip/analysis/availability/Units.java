package roundtrip.analysis.availability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// Which parts of a drawing can fail, and how often they are up. What a part states counts. Else machines have the value of their
/// kind, and services share the fate of their machine; what is redundant inside, and every other kind, does not fail.
public final class Units {
    /// What a machine is usually good for: some days, hours and minutes of a year.
    private static final double SERVER = 0.99;
    private static final double DATABASE = 0.995;
    private static final double BALANCER = 0.999;
    private static final double FIREWALL = 0.9995;

    private Units() {}

    /// Those that can fail, in the order of the file.
    public static List<Unit> of(Topology topology) {
        return topology.components().stream()
                .flatMap(part -> of(topology, part).stream().mapToObj(value -> Unit.of(part.id(), value)))
                .filter(unit -> unit.availability() < 1).toList();
    }

    /// With common causes: that share of the failures of copies takes all of them at once. Copies are machines of one kind with services of
    /// the same kinds.
    ///
    /// @param share from 0 to 1
    static List<Unit> of(Topology topology, double share) {
        List<Unit> single = of(topology);
        if (share == 0) {
            return single;
        }
        Map<List<Kind>, List<Unit>> alike = new LinkedHashMap<>();
        single.forEach(unit -> alike.computeIfAbsent(sort(topology, unit), _ -> new ArrayList<>()).add(unit));
        return alike.values().stream().flatMap(copies -> copies.size() < 2 ? copies.stream() : parted(copies, share))
                .toList();
    }

    private static Stream<Unit> parted(List<Unit> copies, double share) {
        double common = copies.stream().mapToDouble(unit -> share * (1 - unit.availability())).min().orElse(0);
        Unit together = new Unit(copies.stream().flatMap(unit -> unit.parts().stream()).toList(), 1 - common);
        return Stream.concat(copies.stream().map(
                unit -> new Unit(unit.parts(), 1 - (1 - share) * (1 - unit.availability()))), Stream.of(together));
    }

    private static List<Kind> sort(Topology topology, Unit unit) {
        Component part = Objects.requireNonNull(topology.component(unit.parts().getFirst()));
        return Stream.concat(Stream.of(part.kind()), workers(topology, part).map(Component::kind).sorted()).toList();
    }

    private static OptionalDouble of(Topology topology, Component part) {
        var stated = part.common().given().given(Property.AVAILABILITY);
        if (part.kind() == Kind.CLIENT) {
            return OptionalDouble.empty(); // people are no equipment
        }
        if (stated.isPresent()) {
            return OptionalDouble.of(stated.get().doubleValue());
        }
        return part.isService() || part.isRedundantInside() ? OptionalDouble.empty() : usual(topology, part);
    }

    private static OptionalDouble usual(Topology topology, Component machine) {
        return switch (machine.kind()) {
            case SERVER -> OptionalDouble.of(holdsOnlyData(topology, machine) ? DATABASE : SERVER);
            case DATABASE -> OptionalDouble.of(DATABASE);
            case LOAD_BALANCER -> OptionalDouble.of(BALANCER);
            case FIREWALL, WAF -> OptionalDouble.of(FIREWALL);
            default -> OptionalDouble.empty();
        };
    }

    private static boolean holdsOnlyData(Topology topology, Component server) {
        List<Component> workers = workers(topology, server).toList();
        return !workers.isEmpty() && workers.stream().allMatch(service -> service.kind() == Kind.DATABASE);
    }

    private static Stream<Component> workers(Topology topology, Component machine) {
        return machine.isService()
                ? Stream.of()
                : topology.services(machine.id()).stream().filter(service -> service.kind() != Kind.AGENT);
    }
}
