package roundtrip.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// What captions must know of the arrows round a part. It looks at the drawing only; where a request really goes is the
/// business of routing.
final class Wiring {
    private Wiring() {}

    private static boolean carries(Link link) {
        return link.kind().carriesReads() || link.kind().carriesWrites();
    }

    /// Where the carrying links of a balancer lead, directly or through firewalls.
    static SequencedSet<String> backends(Topology topology, String balancer) {
        SequencedSet<String> backends = new LinkedHashSet<>();
        Set<String> passed = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(balancer);
        while (!open.isEmpty()) {
            String from = open.remove();
            if (!passed.add(from)) {
                continue;
            }
            topology.links().stream().filter(link -> link.from().equals(from) && carries(link)).map(Link::to)
                    .forEach(to -> (isTransparent(topology.component(to)) ? open : backends).add(to));
        }
        backends.remove(balancer);
        return backends;
    }

    private static boolean isTransparent(@Nullable Component component) {
        return component != null && component.kind().has(Trait.TRANSPARENT);
    }

    /// The port on which a component is asked: that of the first link to it that names one.
    static Optional<Integer> portOf(Topology topology, String component) {
        return topology.links().stream().filter(link -> link.to().equals(component) && carries(link))
                .flatMap(link -> link.port().stream()).findFirst();
    }

    /// The address that a passive balancer shares with a heartbeat peer that DNS names and it does not itself.
    static Optional<String> addressTakenOver(Topology topology, Component balancer) {
        boolean passive = balancer.role() instanceof Role.LoadBalancer role
                && role.clusterMode() == Terms.Mode.ACTIVE_PASSIVE;
        if (!passive || resolved(topology, balancer.id())) {
            return Optional.empty();
        }
        return topology.links().stream()
                .filter(link -> link.kind() == LinkKind.HEARTBEAT && link.touches(balancer.id()))
                .map(link -> link.from().equals(balancer.id()) ? link.to() : link.from())
                .filter(peer -> resolved(topology, peer))
                .flatMap(peer -> Optional.ofNullable(topology.component(peer)).flatMap(Wiring::address).stream())
                .findFirst();
    }

    private static boolean resolved(Topology topology, String component) {
        return topology.links().stream().anyMatch(link -> link.kind() == LinkKind.RESOLVE
                && link.to().equals(component));
    }

    /// The shared address of a component, else its own.
    static Optional<String> address(Component component) {
        return component.common().vip().or(component.common()::ip);
    }

    static boolean isProbe(Link link) {
        return link.given().given(Property.PROBE).orElse(false);
    }
}
