package roundtrip.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// Decides what stands above what: the way of a request from top to bottom.
///
/// Only links that carry something down make layers. Looking up a name, answering, watching, copying and heartbeats do not; the
/// parts that have nothing else stand beside: DNS at the right of its client, monitoring at the right of all.
final class Layering {
    /// One machine above another.
    record Step(String above, String below) {}

    private final Topology topology;
    private final SequencedSet<Step> steps = new LinkedHashSet<>();
    private final Map<String, String> clientOfDns = new LinkedHashMap<>();

    Layering(Topology topology) {
        this.topology = topology;
        topology.links().stream().filter(Layering::carriesDown).forEach(this::add);
        topology.links().stream().filter(link -> link.kind() == LinkKind.LOOKUP).forEach(this::lookup);
        impliedEntries();
        for (Link link : topology.links()) {
            if (link.kind() == LinkKind.HEARTBEAT || link.kind() == LinkKind.REPLICATE) {
                likeItsTwin(host(link.from()), host(link.to()));
                likeItsTwin(host(link.to()), host(link.from()));
            }
        }
    }

    static String host(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    private static boolean carriesDown(Link link) {
        return link.kind().carriesReads() || link.kind().carriesWrites() || link.kind() == LinkKind.ADMIN
                || link.kind() == LinkKind.BACKUP;
    }

    private @Nullable Component node(String id) {
        return topology.component(host(id));
    }

    private void add(Link link) {
        Step step = new Step(host(link.from()), host(link.to()));
        if (!step.above().equals(step.below()) && node(step.above()) != null && node(step.below()) != null
                && !steps.contains(new Step(step.below(), step.above()))) {
            steps.add(step);
        }
    }

    private void lookup(Link link) {
        Component client = node(link.from());
        Component dns = node(link.to());
        if (client != null && dns != null && dns.kind() == Kind.DNS && client.kind() == Kind.CLIENT
                && Objects.equals(client.parent(), dns.parent())) {
            clientOfDns.putIfAbsent(dns.id(), client.id());
        }
    }

    /// A client that asks nobody stands above what DNS sends it to.
    private void impliedEntries() {
        clientOfDns.forEach((dns, client) -> {
            if (below(client).isEmpty()) {
                topology.links().stream().filter(link -> link.kind() == LinkKind.RESOLVE && link.from().equals(dns))
                        .forEach(link -> add(link.between(client, link.to())));
            }
        });
    }

    /// A twin that nobody asks stands beside the one that is asked.
    private void likeItsTwin(String asked, String twin) {
        if (above(twin).isEmpty() && !asked.equals(twin) && node(twin) != null) {
            above(asked).stream().filter(above -> !above.equals(twin))
                    .forEach(above -> steps.add(new Step(above, twin)));
        }
    }

    private boolean isServer(String id) {
        Component node = node(id);
        return node != null && node.kind() == Kind.SERVER;
    }

    /// What asks a machine, directly or through firewalls.
    private Set<String> asking(String machine) {
        Set<String> asking = new LinkedHashSet<>();
        Set<String> passed = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(machine));
        while (!open.isEmpty()) {
            for (String above : above(open.removeFirst())) {
                Component node = node(above);
                if (node != null && node.kind().has(Trait.TRANSPARENT)) {
                    if (passed.add(above)) {
                        open.add(above);
                    }
                } else {
                    asking.add(above);
                }
            }
        }
        return asking;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<String> above(String machine) {
        return steps.stream().filter(step -> step.below().equals(machine)).map(Step::above).toList();
    }

    List<String> below(String machine) {
        return steps.stream().filter(step -> step.above().equals(machine)).map(Step::below).toList();
    }

    /// The servers that are asked by the same part as the lower one of a step, directly or through firewalls of their own.
    List<String> pool(Step step) {
        Set<String> asking = asking(step.below());
        return topology.nodes().map(Component::id).filter(this::isServer)
                .filter(id -> asking(id).stream().anyMatch(asking::contains)).toList();
    }

    /// The DNS parts that stand at the right of a client.
    List<Component> beside(Component client) {
        return topology.nodes().filter(node -> client.id().equals(clientOfDns.get(node.id()))).toList();
    }

    boolean isBesideItsClient(Component node) {
        return clientOfDns.containsKey(node.id());
    }

    /// Whether a part stands at the right of all: it only watches.
    boolean isAside(Component node) {
        return node.kind() == Kind.MONITORING && node.parent() == null && above(node.id()).isEmpty()
                && below(node.id()).isEmpty();
    }
}
