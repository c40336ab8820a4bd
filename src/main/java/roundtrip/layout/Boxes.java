package roundtrip.layout;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// Computes the absolute boxes of a placed topology.
///
/// A place is relative to that of the group round it. A group without a stated size fits its members; it may then begin above or
/// left of its place.
final class Boxes {
    /// Between the frame of a group and its members.
    static final double GROUP_PADDING = 24;
    /// Above the first member, where the title sits on the frame.
    static final double GROUP_TOP = 32;
    static final Size EMPTY_GROUP = new Size(256, 128);

    private final Topology topology;
    private final Map<String, Point> places = new LinkedHashMap<>();
    private final Map<String, Box> known = new LinkedHashMap<>();

    private Boxes(Topology topology) {
        this.topology = topology;
    }

    static SequencedMap<String, Box> of(Topology topology) {
        return new Boxes(topology).all();
    }

    private SequencedMap<String, Box> all() {
        topology.nodes().forEach(node -> known.put(node.id(),
                Box.of(place(node.placement(), node.parent()), CardSize.of(topology, node))));
        SequencedMap<String, Box> ordered = new LinkedHashMap<>();
        topology.groups().stream().filter(group -> depth(group) == 0).forEach(group -> frame(group, ordered));
        topology.groups().stream().filter(group -> !ordered.containsKey(group.id()))
                .forEach(group -> frame(group, ordered));
        topology.nodes().forEach(node -> {
            Box box = Objects.requireNonNull(known.get(node.id()));
            ordered.put(node.id(), box);
            services(node, box, ordered);
        });
        return ordered;
    }

    private void services(Component machine, Box box, Map<String, Box> into) {
        if (machine.placement().isCollapsed()) {
            return;
        }
        List<Component> services = topology.services(machine.id());
        for (int i = 0; i < services.size(); i++) {
            into.put(services.get(i).id(), CardSize.service(machine, box, i));
        }
    }

    private int depth(Group group) {
        return group.parent() != null && topology.group(group.parent()) != null ? 1 : 0;
    }

    /// The absolute upper left corner that a placement means.
    private Point place(Placement placement, @Nullable String parent) {
        Point at = placement.at() == null ? new Point(0, 0) : placement.at();
        Group group = parent == null ? null : topology.group(parent);
        if (group == null) {
            return at;
        }
        Point origin = origin(group);
        return at.plus(origin.x(), origin.y());
    }

    private Point origin(Group group) {
        Point place = places.get(group.id());
        if (place == null) {
            places.put(group.id(), new Point(0, 0)); // a circle of parents ends here
            place = place(group.placement(), group.parent());
            places.put(group.id(), place);
        }
        return place;
    }

    private void frame(Group group, SequencedMap<String, Box> ordered) {
        ordered.put(group.id(), box(group, new LinkedHashSet<>()));
        topology.groups().stream().filter(inner -> group.id().equals(inner.parent()))
                .filter(inner -> !ordered.containsKey(inner.id())).forEach(inner -> frame(inner, ordered));
    }

    private Box box(Group group, Set<String> open) {
        Point at = origin(group);
        Size stated = group.placement().size();
        if (stated != null) {
            return Box.of(at, stated);
        }
        open.add(group.id());
        Box members = null;
        for (Component node : topology.nodes().filter(node -> group.id().equals(node.parent())).toList()) {
            members = joined(members, Objects.requireNonNull(known.get(node.id())));
        }
        for (Group inner : topology.groups()) {
            if (group.id().equals(inner.parent()) && !open.contains(inner.id())) {
                members = joined(members, box(inner, open));
            }
        }
        open.remove(group.id());
        return members == null ? Box.of(at, EMPTY_GROUP) : framed(group, at, members);
    }

    private static Box joined(@Nullable Box members, Box more) {
        return members == null ? more : members.union(more);
    }

    private static Box framed(Group group, Point at, Box members) {
        double x = Math.min(at.x(), members.x() - GROUP_PADDING);
        double y = Math.min(at.y(), members.y() - GROUP_TOP);
        return new Box(x, y, Math.max(members.right() + GROUP_PADDING - x, GroupTitle.leastFrame(group)),
                members.bottom() + GROUP_PADDING - y);
    }
}
