package roundtrip.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Nesting;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// Places the parts that have no place in a drawing where others have one: near what they are a copy of or linked to, where nothing
/// else is.
final class Beside {
    private static final double SPACE = 96;
    /// Leaves room for the words on an arrow between two cards.
    private static final double WIDE_SPACE = 128;
    private static final double CLEAR = 24;
    private static final int RINGS = 12;

    private Topology topology;
    private final Likeness likeness;
    private final Layering layering;
    private final boolean mayMove;
    private final Set<String> homeless = new LinkedHashSet<>();

    private Beside(Topology topology, boolean mayMove) {
        this.topology = topology;
        this.mayMove = mayMove;
        likeness = new Likeness(topology);
        layering = new Layering(topology);
    }

    /// @param mayMove whether what has a place may make room for what stands above it
    static Topology complete(Topology topology, boolean mayMove) {
        return new Beside(topology, mayMove).placed();
    }

    private Nesting nesting() {
        return new Nesting(topology);
    }

    private Topology placed() {
        topology.nodes().filter(node -> node.placement().at() == null).forEach(node -> homeless.add(node.id()));
        topology.groups().stream().filter(group -> group.placement().at() == null)
                .forEach(group -> homeless.add(group.id()));
        topology.groups().stream().filter(this::isNew).forEach(this::settle);
        topology.groups().stream().filter(group -> homeless.contains(group.id())).forEach(this::frame);
        topology.nodes().filter(node -> homeless.contains(node.id())).forEach(this::place);
        return topology;
    }

    /// Whether nothing in it has a place, and it is not in another such group.
    private boolean isNew(Group group) {
        return homeless.containsAll(nesting().inside(group.id()))
                && (group.parent() == null || !homeless.containsAll(nesting().inside(group.parent())));
    }

    /// A group of which nothing has a place is drawn as if it were alone, and put as a whole where there is room for it.
    private void settle(Group group) {
        Set<String> inside = nesting().inside(group.id());
        Topology alone = Placing.tidy(topology
                .withComponents(topology.components().without(part -> !inside.contains(part.host())))
                .withLinks(topology.links().without(link -> !inside.contains(Layering.host(link.from()))
                        || !inside.contains(Layering.host(link.to()))))
                .withGroups(topology.groups().without(inner -> !inside.contains(inner.id()))
                        .map(inner -> inner.id().equals(group.id()) ? inner.inside(null) : inner)));
        Size size = Boxes.of(alone).getOrDefault(group.id(), Box.of(new Point(0, 0), Boxes.EMPTY_GROUP)).size();
        Point origin = nesting().origin(group.parent());
        Point at = CardSize.snapped(free(group.id(), neighbour(group.id(), inside, group.parent()), size))
                .plus(-origin.x(), -origin.y());
        topology = topology
                .withComponents(topology.components()
                        .map(part -> alone.component(part.id()) instanceof Component drawn ? drawn : part))
                .withGroups(topology.groups().map(inner -> inner.id().equals(group.id())
                        ? inner.placed(inner.placement().moved(at))
                        : alone.group(inner.id()) instanceof Group drawn ? drawn : inner));
        homeless.removeAll(inside);
    }

    /// A group gets the place at which its members already are, else one of its own.
    private void frame(Group group) {
        List<Component> members = members(group.id()).toList();
        Point at;
        if (members.isEmpty()) {
            Box all = taken(group.id()).reduce(Box::union).orElse(new Box(0, 0, -SPACE, 0));
            Point origin = nesting().origin(group.parent());
            at = CardSize.snapped(free(group.id(), all, Boxes.EMPTY_GROUP)).plus(-origin.x(), -origin.y());
        } else {
            at = new Point(members.stream().mapToDouble(node -> at(node).x()).min().orElse(0) - Boxes.GROUP_PADDING,
                    members.stream().mapToDouble(node -> at(node).y()).min().orElse(0) - Boxes.GROUP_TOP);
        }
        topology = topology.with(group.placed(group.placement().moved(at)));
        for (Component member : members) {
            topology = topology.with(member.placed(member.placement().moved(at(member).plus(-at.x(), -at.y()))));
        }
        homeless.remove(group.id());
    }

    private Stream<Component> members(String group) {
        return topology.nodes().filter(node -> group.equals(node.parent()) && !homeless.contains(node.id()));
    }

    private static Point at(Component node) {
        Point at = node.placement().at();
        return at == null ? new Point(0, 0) : at;
    }

    private void place(Component node) {
        Point origin = nesting().origin(node.parent());
        boolean first = node.parent() != null && topology.group(node.parent()) != null
                && members(node.parent()).findAny().isEmpty();
        Point spot = first ? origin.plus(Boxes.GROUP_PADDING, Boxes.GROUP_TOP) : spot(node);
        Point at = CardSize.snapped(spot).plus(-origin.x(), -origin.y());
        topology = topology.with(node.placed(node.placement().moved(at)));
        homeless.remove(node.id());
    }

    private Point spot(Component node) {
        Size size = CardSize.of(topology, node);
        Optional<Box> model = model(node);
        if (model.isPresent()) {
            return free(node.id(), model.get(), size);
        }
        if (mayMove && node.parent() == null) {
            topology = Room.below(topology, flow(node), size);
        }
        List<Box> taken = taken(node.id()).toList();
        return flow(node).spots(size).stream().filter(spot -> isFree(spot, size, taken)).findFirst()
                .orElseGet(() -> free(node.id(), neighbour(node.id(), Set.of(node.id()), node.parent()), size));
    }

    private Flow flow(Component node) {
        SequencedMap<String, Box> boxes = Boxes.of(topology);
        Stream<String> clients = topology.nodes().filter(one -> layering.beside(one).contains(node))
                .map(Component::id);
        return new Flow(round(clients, node, boxes), round(layering.above(node.id()).stream(), node, boxes),
                round(layering.below(node.id()).stream(), node, boxes));
    }

    /// The smallest box round those of these that have a place beside that part.
    private @Nullable Box round(Stream<String> ids, Component part, SequencedMap<String, Box> boxes) {
        return ids.filter(id -> !homeless.contains(id)).flatMap(id -> whole(id, part.parent()).stream())
                .map(boxes::get).filter(Objects::nonNull).reduce(Box::union).orElse(null);
    }

    /// The part itself or the group round it, whichever is right in that group; null: in none.
    private Optional<String> whole(String id, @Nullable String group) {
        List<String> outwards = Stream.concat(Stream.of(id), nesting().around(id).stream().map(Group::id)).toList();
        int end = group == null ? outwards.size() : outwards.indexOf(group);
        return end > 0 ? Optional.of(outwards.get(end - 1)) : Optional.empty();
    }

    private static boolean isFree(Point spot, Size size, List<Box> taken) {
        Box box = Box.of(CardSize.snapped(spot), size).grown(CLEAR);
        return taken.stream().noneMatch(box::intersects);
    }

    private Optional<Box> model(Component node) {
        return likeness.model(topology, node, one -> !homeless.contains(one.id()))
                .map(one -> Boxes.of(topology).getOrDefault(one.id(), new Box(0, 0, 0, 0)));
    }

    /// What a part may not cover: the cards and the groups that it is not in.
    private Stream<Box> taken(String id) {
        SequencedMap<String, Box> boxes = Boxes.of(topology);
        Set<String> around = nesting().around(id).stream().map(Group::id).collect(Collectors.toSet());
        return boxes.entrySet().stream().filter(entry -> !entry.getKey().equals(id)
                && !homeless.contains(Layering.host(entry.getKey())) && !around.contains(entry.getKey()))
                .map(entry -> entry.getValue());
    }

    /// The box of a linked part that has a place, of the same group if there is one, else of all.
    ///
    /// @param own what is to get a place
    private Box neighbour(String id, Set<String> own, @Nullable String parent) {
        SequencedMap<String, Box> boxes = Boxes.of(topology);
        for (Link link : topology.links()) {
            String from = Layering.host(link.from());
            String to = Layering.host(link.to());
            Component other = topology.component(own.contains(from) ? to : from);
            boolean linked = own.contains(from) != own.contains(to);
            if (linked && other != null && !homeless.contains(other.id())
                    && (parent == null || parent.equals(other.parent()))) {
                return boxes.getOrDefault(other.id(), new Box(0, 0, 0, 0));
            }
        }
        Stream<Box> near = parent == null || topology.group(parent) == null
                ? taken(id)
                : members(parent).map(member -> boxes.getOrDefault(member.id(), new Box(0, 0, 0, 0)));
        return near.reduce(Box::union).orElse(new Box(0, 0, -SPACE, 0));
    }

    /// The nearest free spot right of, below, left of or above a box, further away with each ring.
    private Point free(String id, Box near, Size size) {
        List<Box> taken = taken(id).toList();
        for (int ring = 0; ring < RINGS; ring++) {
            double far = SPACE + ring * SPACE;
            double wide = WIDE_SPACE + ring * SPACE;
            for (Point spot : List.of(new Point(near.right() + wide, near.y()),
                    new Point(near.x(), near.bottom() + far), new Point(near.x() - wide - size.width(), near.y()),
                    new Point(near.x(), near.y() - far - size.height()))) {
                if (isFree(spot, size, taken)) {
                    return spot;
                }
            }
        }
        Box all = taken.stream().reduce(near, Box::union);
        return new Point(all.right() + SPACE, near.y());
    }
}
