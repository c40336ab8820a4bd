package roundtrip.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;

/// Who watches whom: components joined by heartbeat links share one address.
final class Heartbeats {
    private final SortedMap<Integer, List<Integer>> peers = new TreeMap<>();
    private final Map<Integer, List<Integer>> clusters = new HashMap<>();

    Heartbeats(Parts<Link> links, Ends ends) {
        for (Link link : links.all()) {
            if (link.kind() == LinkKind.HEARTBEAT && ends.start(link) >= 0 && ends.end(link) >= 0) {
                join(ends.start(link), ends.end(link));
            }
        }
    }

    private void join(int one, int other) {
        peers.computeIfAbsent(one, _ -> new ArrayList<>()).add(other);
        peers.computeIfAbsent(other, _ -> new ArrayList<>()).add(one);
    }

    boolean areAny() {
        return !peers.isEmpty();
    }

    /// Who is watched at all, in the order of the file.
    Iterable<Integer> watched() {
        return peers.keySet();
    }

    /// The component, its peers and theirs, in the order of the file.
    List<Integer> cluster(int component) {
        if (!peers.containsKey(component)) {
            return List.of(component);
        }
        if (!clusters.containsKey(component)) {
            List<Integer> cluster = find(component);
            cluster.forEach(member -> clusters.put(member, cluster));
        }
        return clusters.getOrDefault(component, List.of());
    }

    private List<Integer> find(int component) {
        TreeSet<Integer> found = new TreeSet<>(List.of(component));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            peers.getOrDefault(open.remove(), List.of()).stream().filter(found::add).forEach(open::add);
        }
        return List.copyOf(found);
    }
}
