package roundtrip.editing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;

/// Which arrow fits between two parts. A new arrow gets the kind that the two ends suggest; where none fits, a refusal says why.
public final class Connections {
    private static final int HTTP_PORT = 80;
    private static final int DNS_PORT = 53;
    private static final Set<Kind> ASKS = EnumSet.of(Kind.CLIENT, Kind.FIREWALL, Kind.WAF, Kind.CDN,
            Kind.LOAD_BALANCER, Kind.SERVER, Kind.WEB, Kind.APP, Kind.OTHER);
    private static final Set<Kind> ANSWERS = EnumSet.of(Kind.FIREWALL, Kind.WAF, Kind.CDN, Kind.LOAD_BALANCER,
            Kind.SERVER, Kind.WEB, Kind.APP, Kind.OBJECT_STORAGE, Kind.OTHER);
    private static final Set<Kind> STORES = EnumSet.of(Kind.DATABASE, Kind.CACHE);
    private static final Set<Kind> RUNS = EnumSet.of(Kind.SERVER, Kind.WEB, Kind.APP);

    private Connections() {}

    /// Why these two cannot be connected, or null if they can.
    public static @Nullable String refusal(Topology topology, String from, String to) {
        Component source = topology.component(from);
        Component target = topology.component(to);
        if (source == null || target == null) {
            return Titles.say("refuse.parts");
        }
        if (from.equals(to)) {
            return Titles.say("refuse.self");
        }
        if (source.host().equals(target.host())) {
            return Titles.say("refuse.same-machine", Titles.of(topology, source.host()));
        }
        return kind(topology, from, to).isPresent()
                ? null
                : Titles.say("refuse.kinds", Titles.of(topology, from), Titles.of(topology, to));
    }

    /// The kind of arrow that two parts suggest.
    public static Optional<LinkKind> kind(Topology topology, String from, String to) {
        Component source = topology.component(end(topology, from, to, true));
        Component target = topology.component(end(topology, to, from, false));
        return source == null || target == null ? Optional.empty() : kind(source, target);
    }

    private static Optional<LinkKind> kind(Component source, Component target) {
        Kind from = source.kind();
        Kind to = target.kind();
        if (watches(from) || watches(to)) {
            return from == Kind.CLIENT || to == Kind.CLIENT ? Optional.empty() : Optional.of(LinkKind.MONITOR);
        }
        if (from == Kind.DNS) {
            return ANSWERS.contains(to) ? Optional.of(LinkKind.RESOLVE) : Optional.empty();
        }
        if (to == Kind.DNS) {
            return ASKS.contains(from) ? Optional.of(LinkKind.LOOKUP) : Optional.empty();
        }
        if (from == Kind.LOAD_BALANCER && to == Kind.LOAD_BALANCER) {
            return Optional.of(LinkKind.HEARTBEAT);
        }
        if (from == Kind.DATABASE) {
            return ofDatabase(to);
        }
        if (from == Kind.QUEUE) {
            return RUNS.contains(to) ? Optional.of(LinkKind.CONSUME) : Optional.empty();
        }
        return ofRequester(from, target);
    }

    private static boolean watches(Kind kind) {
        return kind == Kind.MONITORING || kind == Kind.AGENT;
    }

    private static Optional<LinkKind> ofDatabase(Kind to) {
        return switch (to) {
            case DATABASE -> Optional.of(LinkKind.REPLICATE);
            case OBJECT_STORAGE, SERVER -> Optional.of(LinkKind.BACKUP);
            default -> Optional.empty();
        };
    }

    private static Optional<LinkKind> ofRequester(Kind from, Component target) {
        if (!ASKS.contains(from)) {
            return Optional.empty();
        }
        if (STORES.contains(target.kind())) {
            boolean replica = target.role() instanceof Role.Database database && database.isReplica();
            return Optional.of(replica ? LinkKind.READ : LinkKind.READWRITE);
        }
        if (target.kind() == Kind.QUEUE) {
            return RUNS.contains(from) ? Optional.of(LinkKind.PUBLISH) : Optional.empty();
        }
        return ANSWERS.contains(target.kind()) ? Optional.of(LinkKind.REQUEST) : Optional.empty();
    }

    /// The service that an arrow to or from a server means, so that it ends where the work is done.
    static String end(Topology topology, String id, String other, boolean asks) {
        Component machine = topology.component(id);
        Component peer = topology.component(other);
        if (machine == null || peer == null || machine.kind() != Kind.SERVER || peer.kind() == Kind.DNS
                || watches(peer.kind())) {
            return id;
        }
        List<Kind> wanted = asks && (STORES.contains(peer.kind()) || peer.kind() == Kind.QUEUE)
                ? List.of(Kind.APP, Kind.WEB)
                : peer.kind() == Kind.DATABASE
                        ? List.of(Kind.DATABASE)
                        : peer.kind() == Kind.QUEUE
                                ? List.of(Kind.APP, Kind.WEB)
                                : List.of(Kind.WEB, Kind.APP, Kind.DATABASE);
        for (Kind kind : wanted) {
            for (Component service : topology.services(id)) {
                if (service.kind() == kind) {
                    return service.id();
                }
            }
        }
        return id;
    }

    /// A new arrow of that kind with what such arrows usually state.
    static Link link(Topology topology, LinkKind kind, String from, String to) {
        Link link = Link.of(nextId(topology), kind, from, to);
        return switch (kind) {
            case REQUEST ->
                link.with(Property.PROTOCOL, "http").with(Property.PORT, HTTP_PORT).with(Property.TLS, false);
            case LOOKUP -> link.with(Property.PROTOCOL, "dns").with(Property.PORT, DNS_PORT);
            default -> link;
        };
    }

    private static String nextId(Topology topology) {
        int number = topology.links().size() + 1;
        while (topology.has("l" + number)) {
            number++;
        }
        return "l" + number;
    }
}
