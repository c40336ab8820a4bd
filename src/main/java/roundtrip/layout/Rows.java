package roundtrip.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// Places what is too much for [Layers]: everything in rows, in the order of the file, the groups from the inside out. Linear, and
/// without recursion, so that no depth of nesting is too much.
final class Rows {
    private static final double SPACE = 64;
    private static final String OUTSIDE = "";

    private final Topology topology;
    private final Map<String, List<Component>> services = new HashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, Size> sizes = new HashMap<>();
    private final Map<String, Point> places = new LinkedHashMap<>();

    private Rows(Topology topology) {
        this.topology = topology;
        topology.components().stream().filter(Component::isService)
                .forEach(each -> services.computeIfAbsent(each.host(), _ -> new ArrayList<>()).add(each));
    }

    /// Places by id, relative to the parent.
    static Map<String, Point> places(Topology topology) {
        return new Rows(topology).all();
    }

    private Map<String, Point> all() {
        topology.nodes().forEach(node -> {
            sizes.put(node.id(), size(node));
            enter(node.parent(), node.id());
        });
        topology.groups().forEach(group -> enter(group.parent(), group.id()));
        topology.groups().stream().sorted(Comparator.comparingInt(this::depth).reversed())
                .forEach(group -> sizes.put(group.id(), fill(group)));
        arrange(children.getOrDefault(OUTSIDE, List.of()), 0, 0);
        return places;
    }

    private void enter(@Nullable String parent, String child) {
        boolean known = parent != null && topology.group(parent) != null;
        children.computeIfAbsent(known ? parent : OUTSIDE, _ -> new ArrayList<>()).add(child);
    }

    /// Asked of the machine and its services alone: the whole topology would search itself for them.
    private Size size(Component node) {
        List<Component> own = new ArrayList<>(List.of(node));
        own.addAll(services.getOrDefault(node.id(), List.of()));
        return CardSize.of(Topology.empty().withComponents(Table.of(own)), node);
    }

    private int depth(Group group) {
        Set<String> way = new HashSet<>();
        Group at = group;
        while (at != null && way.add(at.id())) {
            at = at.parent() == null ? null : topology.group(at.parent());
        }
        return way.size();
    }

    private Size fill(Group group) {
        List<String> inside = children.getOrDefault(group.id(), List.of());
        if (inside.isEmpty()) {
            return Boxes.EMPTY_GROUP;
        }
        Size members = arrange(inside, Boxes.GROUP_PADDING, Boxes.GROUP_TOP);
        return new Size(Math.max(members.width() + Boxes.GROUP_PADDING, GroupTitle.leastFrame(group)),
                members.height() + Boxes.GROUP_PADDING);
    }

    /// As many rows as columns.
    private Size arrange(List<String> ids, double left, double top) {
        int columns = (int) Math.ceil(Math.sqrt(ids.size()));
        double right = left;
        double bottom = top;
        double x = left;
        double y = top;
        for (int i = 0; i < ids.size(); i++) {
            if (i > 0 && i % columns == 0) {
                x = left;
                y = bottom + SPACE;
            }
            Size size = sizes.getOrDefault(ids.get(i), Boxes.EMPTY_GROUP);
            Point at = CardSize.snapped(new Point(x, y));
            places.put(ids.get(i), at);
            right = Math.max(right, at.x() + size.width());
            bottom = Math.max(bottom, at.y() + size.height());
            x = at.x() + size.width() + SPACE;
        }
        return new Size(right, bottom);
    }
}
