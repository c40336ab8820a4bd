package roundtrip.editing;

import java.util.Map;

import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Link;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// Gives parts other ids, and rewrites all that refers to them: links, scenarios, and what the document carries (accepted findings,
/// lesson steps).
final class References {
    private References() {}

    static Design rename(Design design, Map<String, String> newIds) {
        Topology topology = design.topology();
        Table<Component> components = topology.components().map(component -> {
            String id = newIds.get(component.id());
            return id == null ? component : component.renamed(id);
        });
        Table<Link> links = topology.links().map(link -> link.between(newIds.getOrDefault(link.from(), link.from()),
                newIds.getOrDefault(link.to(), link.to())));
        return design.renamed(new Topology(components, links, topology.groups()), id -> newIds.getOrDefault(id, id));
    }
}
