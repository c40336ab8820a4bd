package roundtrip.layout;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// Gives places to parts.
public final class Placing {
    private static final double SPACE = 64;

    private Placing() {}

    /// The topology with a place for every machine and group that has none; what has a place keeps it.
    public static Topology complete(Topology topology) {
        double x = 0;
        Topology placed = topology;
        for (Group group : topology.groups()) {
            if (group.placement().at() == null) {
                placed = placed.with(group.placed(group.placement().moved(new Point(0, 0))));
            }
        }
        for (Component node : topology.nodes().toList()) {
            if (node.placement().at() == null) {
                Size size = CardSize.of(topology, node);
                Placement placement = node.placement().moved(new Point(x, 0));
                placed = placed.with(node.placed(placement));
                x += size.width() + SPACE;
            }
        }
        return placed;
    }

    /// All places anew.
    public static Topology tidy(Topology topology) {
        Topology bare = topology
                .withComponents(topology.components().map(part -> part.placed(part.placement().moved(null))))
                .withGroups(topology.groups().map(group -> group.placed(group.placement().moved(null).sized(null))));
        return complete(bare);
    }
}
