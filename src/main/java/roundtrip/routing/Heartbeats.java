package roundtrip.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;

/// Who watches whom: components joined by heartbeat links share one address.
final class Heartbeats {
    private final List<List<Integer>> peers = new ArrayList<>();

    Heartbeats(Parts<Component> parts, Parts<Link> links, Ends ends) {
        parts.all().forEach(_ -> peers.add(new ArrayList<>()));
        for (Link link : links.all()) {
            if (link.kind() == LinkKind.HEARTBEAT) {
                ends.from(link).ifPresent(one -> ends.to(link)
                        .ifPresent(other -> join(parts.number(one.id()), parts.number(other.id()))));
            }
        }
    }

    private void join(int one, int other) {
        peers.get(one).add(other);
        peers.get(other).add(one);
    }

    /// The component, its peers and theirs, in the order of the file.
    List<Integer> cluster(int component) {
        if (peers.get(component).isEmpty()) {
            return List.of(component);
        }
        TreeSet<Integer> found = new TreeSet<>(List.of(component));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            peers.get(open.remove()).stream().filter(found::add).forEach(open::add);
        }
        return List.copyOf(found);
    }
}
