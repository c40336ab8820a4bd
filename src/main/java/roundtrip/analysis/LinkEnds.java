package roundtrip.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import roundtrip.routing.Ends;
import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// Which links begin and end at which component, each list in the order of the file.
final class LinkEnds {
    private record Placed(int place, Link link) {}

    private final Map<String, List<Placed>> into = new HashMap<>();
    private final Map<String, List<Placed>> outOf = new HashMap<>();

    LinkEnds(Topology topology, Ends ends) {
        int place = 0;
        for (Link link : topology.links()) {
            Placed placed = new Placed(place++, link);
            add(into, ends.to(link), placed);
            add(outOf, ends.from(link), placed);
        }
    }

    private static void add(Map<String, List<Placed>> lists, Optional<Component> end, Placed link) {
        end.ifPresent(part -> lists.computeIfAbsent(part.id(), _ -> new ArrayList<>()).add(link));
    }

    List<Link> into(String component) {
        return into.getOrDefault(component, List.of()).stream().map(Placed::link).toList();
    }

    List<Link> outOf(String component) {
        return outOf.getOrDefault(component, List.of()).stream().map(Placed::link).toList();
    }

    /// The links with an end at one of these.
    List<Link> at(List<String> components) {
        Map<Integer, Link> found = new TreeMap<>();
        for (String id : components) {
            into.getOrDefault(id, List.of()).forEach(placed -> found.put(placed.place, placed.link));
            outOf.getOrDefault(id, List.of()).forEach(placed -> found.put(placed.place, placed.link));
        }
        return List.copyOf(found.values());
    }
}
