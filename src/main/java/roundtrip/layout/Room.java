package roundtrip.layout;

import roundtrip.topology.Box;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// Makes room in a drawing for what is to come into it.
final class Room {
    private Room() {}

    /// Moves down what begins below the gap that is too small for a part of that size: whole groups, and arrows as they were bent by
    /// hand.
    static Topology below(Topology topology, Flow flow, Size size) {
        double lack = flow.lack(size);
        Box below = flow.below();
        if (lack == 0 || below == null) {
            return topology;
        }
        double cut = below.y();
        double down = Math.ceil(lack / CardSize.GRID) * CardSize.GRID;
        return topology
                .withComponents(topology.components()
                        .map(part -> part.parent() == null ? part.placed(moved(part.placement(), cut, down)) : part))
                .withGroups(topology.groups()
                        .map(group -> group.parent() == null
                                ? group.placed(moved(group.placement(), cut, down))
                                : group))
                .withLinks(topology.links().map(link -> link.bent(link.bends().stream()
                        .map(bend -> bend.y() >= cut ? bend.plus(0, down) : bend).toList())));
    }

    private static Placement moved(Placement placement, double cut, double down) {
        Point at = placement.at();
        return at == null || at.y() < cut ? placement : placement.moved(at.plus(0, down));
    }
}
