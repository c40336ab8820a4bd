package roundtrip.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;

/// Which component the end of a link means. An arrow to a server as a whole means the service that would answer it.
public final class Ends {
    private static final List<Kind> ANSWERING = List.of(Kind.WEB, Kind.APP, Kind.DATABASE);

    private final Topology topology;
    private final Map<String, List<Component>> services = new LinkedHashMap<>();

    public Ends(Topology topology) {
        this.topology = topology;
        topology.components().stream().filter(Component::isService)
                .forEach(service -> services.computeIfAbsent(service.host(), _ -> new ArrayList<>()).add(service));
    }

    /// Where the link begins; absent if it begins at a group.
    public Optional<Component> from(Link link) {
        return Optional.ofNullable(meant(link.from(), link.kind()));
    }

    /// Where the link ends; absent if it ends at a group.
    public Optional<Component> to(Link link) {
        return Optional.ofNullable(meant(link.to(), link.kind()));
    }

    public List<Component> services(String machine) {
        return List.copyOf(services.getOrDefault(machine, List.of()));
    }

    private @Nullable Component meant(String id, LinkKind kind) {
        Component end = topology.component(id);
        if (end == null || end.kind() != Kind.SERVER) {
            return end;
        }
        if (kind == LinkKind.REPLICATE) {
            return first(id, List.of(Kind.DATABASE)).orElse(end);
        }
        boolean answered = carries(kind) || kind == LinkKind.RESOLVE || kind == LinkKind.HEARTBEAT;
        return answered ? first(id, ANSWERING).or(() -> noAgent(id).findFirst()).orElse(end) : end;
    }

    private Optional<Component> first(String machine, List<Kind> wanted) {
        return wanted.stream().flatMap(kind -> services(machine).stream().filter(service -> service.kind() == kind))
                .findFirst();
    }

    private Stream<Component> noAgent(String machine) {
        return services(machine).stream().filter(service -> service.kind() != Kind.AGENT);
    }

    /// Whether requests of some sort travel along links of that kind.
    public static boolean carries(LinkKind kind) {
        return kind.carriesReads() || kind.carriesWrites();
    }
}
