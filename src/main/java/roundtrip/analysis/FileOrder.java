package roundtrip.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import roundtrip.topology.Topology;

/// Subjects as they stand in the file: the whole design, components, links, groups.
final class FileOrder implements Comparator<String> {
    private final Map<String, Integer> places = new LinkedHashMap<>();

    FileOrder(Topology topology) {
        topology.components().forEach(component -> places.putIfAbsent(component.id(), places.size()));
        topology.links().forEach(link -> places.putIfAbsent(link.id(), places.size()));
        topology.groups().forEach(group -> places.putIfAbsent(group.id(), places.size()));
    }

    @Override
    public int compare(String one, String other) {
        return Integer.compare(places.getOrDefault(one, -1), places.getOrDefault(other, -1));
    }
}
