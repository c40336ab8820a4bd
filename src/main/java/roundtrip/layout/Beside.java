package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// Places the parts that have no place in a drawing where others have one: near what they are linked to, where nothing else is.
final class Beside {
    private static final double SPACE = 64;
    private static final double CLEAR = 24;
    private static final int RINGS = 12;

    private Topology topology;
    private final List<Box> taken = new ArrayList<>();

    private Beside(Topology topology) {
        this.topology = topology;
    }

    static Topology complete(Topology topology) {
        return new Beside(topology).placed();
    }

    private Topology placed() {
        List<Component> homeless = topology.nodes().filter(node -> node.placement().at() == null).toList();
        topology.groups().stream().filter(group -> group.placement().at() == null).forEach(this::frame);
        var boxes = Boxes.of(topology);
        topology.nodes().filter(node -> node.placement().at() != null)
                .forEach(node -> taken.add(boxes.getOrDefault(node.id(), new Box(0, 0, 0, 0))));
        homeless.forEach(this::place);
        return topology;
    }

    /// A group gets the place at which its members already are.
    private void frame(Group group) {
        List<Component> members = topology.nodes()
                .filter(node -> group.id().equals(node.parent()) && node.placement().at() != null).toList();
        double x = members.stream().mapToDouble(node -> at(node).x()).min().orElse(Boxes.GROUP_PADDING)
                - Boxes.GROUP_PADDING;
        double y = members.stream().mapToDouble(node -> at(node).y()).min().orElse(Boxes.GROUP_TOP) - Boxes.GROUP_TOP;
        topology = topology.with(group.placed(group.placement().moved(new Point(x, y))));
        for (Component member : members) {
            topology = topology.with(member.placed(member.placement().moved(at(member).plus(-x, -y))));
        }
    }

    private static Point at(Component node) {
        Point at = node.placement().at();
        return at == null ? new Point(0, 0) : at;
    }

    private void place(Component node) {
        Size size = CardSize.of(topology, node);
        Box near = neighbour(node);
        Point spot = CardSize.snapped(free(near, size));
        Point origin = origin(node.parent());
        taken.add(Box.of(spot, size));
        topology = topology.with(node.placed(node.placement().moved(spot.plus(-origin.x(), -origin.y()))));
    }

    /// The box of a linked part that has a place, else of all.
    private Box neighbour(Component node) {
        var boxes = Boxes.of(topology);
        for (Link link : topology.links()) {
            String other = Layering.host(link.from()).equals(node.id())
                    ? Layering.host(link.to())
                    : Layering.host(link.to()).equals(node.id()) ? Layering.host(link.from()) : node.id();
            Component linked = topology.component(other);
            Box box = boxes.get(other);
            if (linked != null && box != null && linked.placement().at() != null) {
                return box;
            }
        }
        Box group = node.parent() == null ? null : boxes.get(node.parent());
        return group != null && taken.stream().anyMatch(group::contains)
                ? group
                : taken.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }

    /// The nearest free spot right of, below, left of or above a box, further away with each ring.
    private Point free(Box near, Size size) {
        for (int ring = 0; ring < RINGS; ring++) {
            double far = SPACE + ring * SPACE;
            for (Point spot : List.of(new Point(near.right() + far, near.y()), new Point(near.x(), near.bottom() + far),
                    new Point(near.x() - far - size.width(), near.y()),
                    new Point(near.x(), near.y() - far - size.height()))) {
                Box box = Box.of(CardSize.snapped(spot), size).grown(CLEAR);
                if (taken.stream().noneMatch(box::intersects)) {
                    return spot;
                }
            }
        }
        Box all = taken.stream().reduce(near, Box::union);
        return new Point(all.right() + SPACE, near.y());
    }

    private Point origin(@Nullable String parent) {
        Group group = parent == null ? null : topology.group(parent);
        if (group == null || group.placement().at() == null) {
            return new Point(0, 0);
        }
        Point outer = origin(group.parent());
        return group.placement().at().plus(outer.x(), outer.y());
    }
}
