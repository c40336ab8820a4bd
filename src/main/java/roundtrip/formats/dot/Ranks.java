package roundtrip.formats.dot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import roundtrip.formats.outline.Place;

/// Which edges run against the way of the others. Graphviz puts each box on ranks like one node, and breaks circles only
/// between nodes; where boxes stand in a circle some versions give up ("trouble in init_rank") or draw the user at the
/// bottom. So the edges that close a circle of boxes must not count for the ranks.
///
/// They are found by a depth-first search that starts where nothing arrives: the cost is linear in edges and depth.
final class Ranks {
    private final Map<String, List<Edge>> leaving = new LinkedHashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Set<Object> backward = new HashSet<>();

    /// @param key what was drawn
    private record Edge(Object key, String to) {}

    /// Adds an edge; those that come first are kept first.
    ///
    /// @param key tells it from the others
    void edge(Object key, Place from, Place to) {
        List<String> start = way(from);
        List<String> end = way(to);
        int shared = 0;
        while (shared < start.size() && shared < end.size() && start.get(shared).equals(end.get(shared))) {
            shared++;
        }
        String tail = unit(start, shared);
        String head = unit(end, shared);
        if (!tail.equals(head)) {
            leaving.computeIfAbsent(tail, _ -> new ArrayList<>()).add(new Edge(key, head));
            reached.add(head);
        }
    }

    /// The boxes around a place, the outermost first, then the place itself.
    private static List<String> way(Place place) {
        Deque<String> way = new ArrayDeque<>();
        for (Place up = place; up != null; up = up.around()) {
            way.push(up.id());
        }
        return List.copyOf(way);
    }

    /// What moves as one where two ways part. A box seen from inside is only its own point.
    private static String unit(List<String> way, int shared) {
        return shared < way.size() ? way.get(shared) : way.getLast() + "_";
    }

    /// The keys of those that run backward.
    Set<Object> backward() {
        Set<String> done = new HashSet<>();
        leaving.keySet().stream().filter(unit -> !reached.contains(unit)).forEach(unit -> search(unit, done));
        leaving.keySet().forEach(unit -> search(unit, done));
        return backward;
    }

    private void search(String start, Set<String> done) {
        Deque<String> way = new ArrayDeque<>();
        Deque<Iterator<Edge>> edges = new ArrayDeque<>();
        enter(start, done, way, edges);
        while (!way.isEmpty()) {
            if (!edges.element().hasNext()) {
                edges.pop();
                open.remove(way.pop());
                continue;
            }
            Edge edge = edges.element().next();
            if (open.contains(edge.to())) {
                backward.add(edge.key());
            } else {
                enter(edge.to(), done, way, edges);
            }
        }
    }

    private void enter(String unit, Set<String> done, Deque<String> way, Deque<Iterator<Edge>> edges) {
        if (done.add(unit)) {
            way.push(unit);
            open.add(unit);
            edges.push(leaving.getOrDefault(unit, List.of()).iterator());
        }
    }
}
