package roundtrip.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;

/// Gives places to parts: as a teacher would draw them, the user at the top, DNS at the right, requests flowing down.
public final class Placing {
    /// More machines and groups than that would take the layers minutes; they stand in rows.
    private static final int MOST = 1_500;

    private Placing() {}

    /// The topology with a place for every machine and group that has none; what has a place stays where it is drawn.
    public static Topology complete(Topology topology) {
        return complete(topology, false);
    }

    /// The same, but where there is no room between what asks a new part and what it asks, all that stands below moves down.
    public static Topology insert(Topology topology) {
        return complete(topology, true);
    }

    private static Topology complete(Topology topology, boolean mayMove) {
        boolean complete = topology.nodes().allMatch(node -> node.placement().at() != null)
                && topology.groups().stream().allMatch(group -> group.placement().at() != null);
        if (complete) {
            return topology;
        }
        return topology.nodes().allMatch(node -> node.placement().at() == null)
                ? tidy(topology)
                : Beside.complete(topology, mayMove);
    }

    /// All places anew. Groups fit their members again; what is collapsed stays so, and so do lines that the user bent by hand
    /// no longer: they would lead to where the parts were.
    public static Topology tidy(Topology topology) {
        Topology bare = topology.withGroups(topology.groups().map(
                group -> group.placed(group.placement().sized(null))))
                .withLinks(topology.links().map(link -> link.bent(List.of())));
        if (bare.nodes().count() + bare.groups().size() > MOST) {
            return at(bare, Rows.places(bare));
        }
        Layering layering = new Layering(bare);
        Map<String, Point> places = new LinkedHashMap<>(new Layers(bare, layering).places());
        Topology placed = at(bare, places);
        return at(placed, Aside.places(placed, layering));
    }

    private static Topology at(Topology topology, Map<String, Point> places) {
        return topology
                .withComponents(topology.components()
                        .map(part -> part.placed(moved(part.placement(), places.get(part.id())))))
                .withGroups(topology.groups()
                        .map(group -> group.placed(moved(group.placement(), places.get(group.id())))));
    }

    private static Placement moved(Placement placement, @Nullable Point to) {
        return to == null ? placement : placement.moved(to);
    }
}
