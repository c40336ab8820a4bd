package roundtrip.analysis.availability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import roundtrip.routing.Network;
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

    /// Ids of the others but people: those that count as always available, in the order of the file. A service among them is down only with
    /// its machine.
    public static List<String> always(Topology topology) {
        return topology.components().stream()
                .filter(part -> part.kind() != Kind.CLIENT && of(topology, part).orElse(1) >= 1).map(Component::id)
                .toList();
    }

    /// With common causes (the beta factor model: Fleming, 1975): that share of the failures of copies takes all of them at once. Each
    /// of them is up as often as before, and two that are alike are down together as often as [Formula#pairDown] says.
    ///
    /// @param share from 0 to 1
    static List<Unit> of(Network network, double share) {
        List<Unit> single = of(network.topology());
        if (share == 0) {
            return single;
        }
        Copies copies = new Copies(network);
        Map<String, List<Unit>> alike = new LinkedHashMap<>();
        single.forEach(unit -> alike.computeIfAbsent(copies.set(unit.parts().getFirst()), _ -> new ArrayList<>())
                .add(unit));
        return alike.values().stream().flatMap(set -> set.size() < 2 ? set.stream() : parted(set, share))
                .toList();
    }

    private static Stream<Unit> parted(List<Unit> copies, double share) {
        double common = copies.stream().mapToDouble(unit -> Formula.commonCause(1 - unit.availability(), share)).min()
                .orElse(0);
        Unit together = new Unit(copies.stream().flatMap(unit -> unit.parts().stream()).toList(), 1 - common);
        return Stream.concat(copies.stream().map(unit -> new Unit(unit.parts(), own(unit.availability(), common))),
                Stream.of(together)).filter(unit -> unit.availability() < 1);
    }

    /// How often a copy is up by itself, so that with the common cause it is up as often as it should.
    private static double own(double availability, double common) {
        return common == 1 ? 1 : Math.min(1, availability / (1 - common));
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
            case SERVER -> OptionalDouble.of(Sort.isData(topology, machine) ? DATABASE : SERVER);
            case DATABASE -> OptionalDouble.of(DATABASE);
            case LOAD_BALANCER -> OptionalDouble.of(BALANCER);
            case FIREWALL, WAF -> OptionalDouble.of(FIREWALL);
            default -> OptionalDouble.empty();
        };
    }
}
