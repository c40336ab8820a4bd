package roundtrip.ui.playback;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// Which drawn arrow leads from a balancer to a backend, possibly through firewalls.
final class Roads {
    private Roads() {}

    /// The first arrow of the road, or null where none is drawn.
    static @Nullable String first(Topology topology, String from, String to) {
        for (Link link : topology.links()) {
            if (link.from().equals(from) && leads(topology, link.to(), to, new LinkedHashSet<>())) {
                return link.id();
            }
        }
        return null;
    }

    private static boolean leads(Topology topology, String here, String to, Set<String> seen) {
        if (here.equals(to) || to.startsWith(here + "/")) {
            return true;
        }
        Component part = topology.component(here);
        if (part == null || !part.kind().has(Trait.TRANSPARENT) || !seen.add(here)) {
            return false;
        }
        return topology.links().stream().filter(link -> link.from().equals(here))
                .anyMatch(link -> leads(topology, link.to(), to, seen));
    }
}
