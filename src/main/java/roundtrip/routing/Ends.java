package roundtrip.routing;

import java.util.List;
import java.util.Optional;

import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;

/// Which component the end of a link means. An arrow to a server as a whole means the service that would answer it.
public final class Ends {
    private final Parts<Component> parts;
    private final Machines machines;

    public Ends(Topology topology) {
        this(new Parts<>(topology.components()));
    }

    private Ends(Parts<Component> parts) {
        this(parts, new Machines(parts));
    }

    Ends(Parts<Component> parts, Machines machines) {
        this.parts = parts;
        this.machines = machines;
    }

    /// Where the link begins; absent if it begins at a group.
    public Optional<Component> from(Link link) {
        return component(start(link));
    }

    /// Where the link ends; absent if it ends at a group.
    public Optional<Component> to(Link link) {
        return component(end(link));
    }

    private Optional<Component> component(int number) {
        return number < 0 ? Optional.empty() : Optional.of(parts.at(number));
    }

    public List<Component> services(String machine) {
        int number = parts.number(machine);
        return number < 0 ? List.of() : parts.all().subList(number + 1, machines.end(number));
    }

    /// The number of the component where the link begins; -1 if it begins at a group.
    int start(Link link) {
        return meant(link.from(), link.kind());
    }

    /// The number of the component where the link ends; -1 if it ends at a group.
    int end(Link link) {
        return meant(link.to(), link.kind());
    }

    private int meant(String id, LinkKind kind) {
        int number = parts.number(id);
        return number < 0 ? number : machines.meant(number, kind);
    }

    /// Whether requests of some sort travel along links of that kind.
    public static boolean carries(LinkKind kind) {
        return kind.carriesReads() || kind.carriesWrites();
    }
}
