package roundtrip.analysis.availability;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;

/// What a part is and runs, in one word: its kind, and the sorts of its services but its agents. Applications of another service and
/// databases of other data are of another sort; a user is one of a kind.
final class Sort {
    private Sort() {}

    static String of(Topology topology, Component part) {
        return Stream.concat(Stream.of(own(part)), workers(topology, part).map(Sort::own).sorted())
                .collect(Collectors.joining("\n"));
    }

    private static String own(Component part) {
        String more = switch (part.role()) {
            case Role.Client _ -> part.id();
            case Role.App app -> app.given().get(Property.SERVICE);
            case Role.Database database -> database.dataset();
            default -> "";
        };
        return part.kind().word() + ' ' + more;
    }

    /// Whether all it does is to keep data.
    static boolean isData(Topology topology, Component part) {
        List<Component> workers = workers(topology, part).toList();
        return part.kind() == Kind.DATABASE || part.kind() == Kind.SERVER && !workers.isEmpty()
                && workers.stream().allMatch(service -> service.kind() == Kind.DATABASE);
    }

    private static Stream<Component> workers(Topology topology, Component machine) {
        return machine.isService()
                ? Stream.of()
                : topology.services(machine.id()).stream().filter(service -> service.kind() != Kind.AGENT);
    }
}
