package roundtrip.editing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Nesting;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Property;
import roundtrip.topology.Scenario;
import roundtrip.topology.Topology;

/// The vocabulary of changes. Each is one step of undo and carries the name that "Undo …" shows; what it names is looked up in the
/// drawing that it is made for.
public final class Edits {
    private static final double GROUP_PADDING = 24;
    private static final double GROUP_TITLE = 16;

    private Edits() {}

    private static Edit of(String name, UnaryOperator<Topology> change) {
        return Edit.of(name, design -> design.with(change.apply(design.topology())));
    }

    /// Puts a new part on the canvas (absolute place), into a group or into a machine.
    public static Edit add(Kind kind, Point at, @Nullable String into) {
        return of(Titles.say("add", Titles.of(kind)), topology -> Additions.part(topology, kind, at, into).topology());
    }

    public static Edit add(GroupKind kind, Point at, @Nullable String into) {
        return of(Titles.say("add", Titles.of(kind)),
                topology -> Additions.group(topology, kind, at, into).topology());
    }

    /// Keeps a scenario in the document, in the place of one with its id.
    public static Edit keep(Scenario scenario) {
        return Edit.of(Titles.say("keep"), design -> design.playing(design.scenarios().with(scenario)));
    }

    /// Draws the arrow that the two ends suggest; changes nothing where [Connections#refusal] has a reason.
    public static Edit connect(Topology now, String from, String to) {
        return of(Titles.say("connect", Titles.of(now, from), Titles.of(now, to)), topology -> {
            String source = Connections.end(topology, from, to, true);
            String target = Connections.end(topology, to, from, false);
            return Connections.kind(topology, from, to)
                    .map(kind -> topology.with(Connections.link(topology, kind, source, target))).orElse(topology);
        });
    }

    /// Draws an arrow of that kind, whatever the ends suggest.
    public static Edit connect(Topology now, LinkKind kind, String from, String to) {
        return of(Titles.say("connect", Titles.of(now, from), Titles.of(now, to)),
                topology -> topology.with(Connections.link(topology, kind, from, to)));
    }

    /// Lets an end of a link lead elsewhere.
    public static Edit reconnect(Topology now, String link, boolean start, String end) {
        return of(Titles.say("reconnect", Titles.of(now, link)), topology -> {
            Link old = topology.link(link);
            if (old == null) {
                return topology;
            }
            Link led = start
                    ? old.between(Connections.end(topology, end, old.to(), true), old.to())
                    : old.between(old.from(), Connections.end(topology, end, old.from(), false));
            return topology.with(led.bent(List.of()));
        });
    }

    public static Edit reverse(Topology now, String link) {
        return link(Titles.say("reverse", Titles.of(now, link)), link,
                old -> old.between(old.to(), old.from()).bent(old.bends().reversed()));
    }

    /// Moves parts by that much; what is in them goes along.
    public static Edit move(Topology now, Collection<String> ids, double dx, double dy) {
        return of(Titles.say("move", Titles.of(now, Moves.roots(now, ids))),
                topology -> Moves.by(topology, ids, dx, dy));
    }

    /// Moves parts and puts them into a group, or with null onto the canvas.
    public static Edit moveInto(Topology now, Collection<String> ids, double dx, double dy, @Nullable String group) {
        return of(Titles.say("move", Titles.of(now, Moves.roots(now, ids))),
                topology -> Moves.into(Moves.by(topology, ids, dx, dy), ids, group));
    }

    /// Moves a service to a place among the services of a machine, its own or another.
    public static Edit moveService(Topology now, String service, String machine, int index) {
        return Edit.of(Titles.say("move", Titles.of(now, service)),
                design -> Moves.service(design, service, machine, index));
    }

    /// Puts parts at absolute places, all in one step (align, distribute, tidy up).
    public static Edit place(String name, Map<String, Point> corners) {
        return of(name, topology -> {
            Topology moved = topology;
            for (Map.Entry<String, Point> corner : corners.entrySet()) {
                moved = placed(moved, corner.getKey(), corner.getValue());
            }
            return moved;
        });
    }

    private static Topology placed(Topology topology, String id, Point corner) {
        Component part = topology.component(id);
        if (part != null) {
            Point at = Placements.relative(topology, corner, part.parent());
            return topology.with(part.placed(part.placement().moved(at)));
        }
        Group group = topology.group(id);
        return group == null
                ? topology
                : topology.with(group.placed(
                        group.placement().moved(Placements.relative(topology, corner, group.parent()))));
    }

    /// Replaces the whole drawing by a rearranged one.
    public static Edit rearrange(String name, UnaryOperator<Topology> arrangement) {
        return of(name, arrangement);
    }

    /// Gives a part or group another name, a link another label; null or blank takes it away.
    public static Edit rename(Topology now, String id, @Nullable String name) {
        String given = name == null || name.isBlank() ? null : name;
        return onAny(Titles.say("rename", Titles.of(now, id)), id, part -> part.called(given),
                link -> link.labelled(given), group -> group.called(given));
    }

    /// Deletes parts with all that is in them and every link that ends there.
    public static Edit delete(Topology now, Collection<String> ids) {
        return of(Titles.say("delete", Titles.of(now, ids)), topology -> Removals.without(topology, ids));
    }

    /// States a value.
    public static <T> Edit state(Topology now, String id, Property<T> property, T value) {
        return onAny(Titles.say("change", Titles.of(now, id)), id, part -> part.with(property, value),
                link -> link.with(property, value), group -> group.stating(group.given().with(property, value)));
    }

    /// Takes a stated value back, so that the default holds.
    public static Edit clear(Topology now, String id, Property<?> property) {
        return onAny(Titles.say("change", Titles.of(now, id)), id, part -> part.without(property),
                link -> link.without(property), group -> group.stating(group.given().without(property)));
    }

    public static Edit kind(Topology now, String id, Kind kind) {
        return onAny(Titles.say("change", Titles.of(now, id)), id, part -> part.as(kind), UnaryOperator.identity(),
                UnaryOperator.identity());
    }

    public static Edit kind(Topology now, String id, LinkKind kind) {
        return link(Titles.say("change", Titles.of(now, id)), id, old -> old.as(kind));
    }

    public static Edit kind(Topology now, String id, GroupKind kind) {
        return onAny(Titles.say("change", Titles.of(now, id)), id, UnaryOperator.identity(), UnaryOperator.identity(),
                group -> new Group(id, kind, group.writtenName(), group.parent(), group.given(), group.placement(),
                        group.extras()));
    }

    /// Changes the placement of a part or group: size, collapsed, z.
    public static Edit placement(Topology now, String id, UnaryOperator<Placement> change) {
        return onAny(Titles.say("change", Titles.of(now, id)), id, part -> part.placed(change.apply(part.placement())),
                UnaryOperator.identity(), group -> group.placed(change.apply(group.placement())));
    }

    public static Edit collapse(Topology now, String id, boolean collapsed) {
        return onAny(Titles.say(collapsed ? "collapse" : "expand", Titles.of(now, id)), id,
                part -> part.placed(part.placement().folded(collapsed ? true : null)), UnaryOperator.identity(),
                UnaryOperator.identity());
    }

    public static Edit bend(Topology now, String link, List<Point> bends) {
        return link(Titles.say("bend", Titles.of(now, link)), link, old -> old.bent(bends));
    }

    /// Puts copies into the drawing, moved by that much.
    ///
    /// @param roots receives the ids of the copies that stand by themselves, to be selected
    public static Edit paste(Clip clip, double dx, double dy, Collection<String> roots) {
        return of(Titles.say("paste", Titles.of(clip.parts(), clip.roots(Map.of()))), topology -> {
            Map<String, String> copies = new LinkedHashMap<>();
            Topology pasted = clip.pastedInto(topology, dx, dy, copies);
            roots.clear();
            roots.addAll(clip.roots(copies));
            return pasted;
        });
    }

    /// Draws a frame round parts.
    ///
    /// @param round the smallest box with all of them
    public static Edit group(Topology now, GroupKind kind, Collection<String> ids, Box round) {
        return of(Titles.say("group", Titles.of(now, ids)), topology -> {
            Box frame = round.grown(GROUP_PADDING);
            Point corner = new Point(frame.x(), frame.y() - GROUP_TITLE);
            List<String> parents = ids.stream().map(id -> new Nesting(topology).around(id))
                    .map(around -> around.isEmpty() ? "" : around.getFirst().id()).distinct().toList();
            String parent = parents.size() == 1 && !parents.getFirst().isEmpty() ? parents.getFirst() : null;
            Additions.Added added = Additions.group(topology, kind, corner, parent);
            Group group = Objects.requireNonNull(added.topology().group(added.id()));
            Group fitted = group.placed(group.placement().sized(null));
            return Moves.into(added.topology().with(fitted), ids, added.id());
        });
    }

    /// Takes frames away and leaves their contents where they are.
    public static Edit ungroup(Topology now, Collection<String> groups) {
        return of(Titles.say("ungroup", Titles.of(now, groups)), topology -> {
            Topology open = topology;
            for (String id : groups) {
                Group group = open.group(id);
                if (group != null) {
                    open = Removals.without(Moves.into(open, members(open, id), group.parent()), List.of(id));
                }
            }
            return open;
        });
    }

    private static List<String> members(Topology topology, String group) {
        return Stream.concat(
                topology.nodes().filter(node -> group.equals(node.parent())).map(Component::id),
                topology.groups().stream().filter(inner -> group.equals(inner.parent())).map(Group::id)).toList();
    }

    public static Edit title(@Nullable String title) {
        return Edit.of(Titles.say("title"), design -> design.titled(title == null || title.isBlank() ? null : title));
    }

    public static Edit exercise(@Nullable Integer exercise) {
        return Edit.of(Titles.say("exercise"), design -> design.forExercise(exercise));
    }

    private static Edit link(String name, String id, UnaryOperator<Link> change) {
        return onAny(name, id, UnaryOperator.identity(), change, UnaryOperator.identity());
    }

    private static Edit onAny(String name, String id, UnaryOperator<Component> part, UnaryOperator<Link> link,
            UnaryOperator<Group> group) {
        return of(name, topology -> {
            Component component = topology.component(id);
            if (component != null) {
                return topology.with(part.apply(component));
            }
            Link arrow = topology.link(id);
            if (arrow != null) {
                return topology.with(link.apply(arrow));
            }
            Group frame = topology.group(id);
            return frame == null ? topology : topology.with(group.apply(frame));
        });
    }
}
