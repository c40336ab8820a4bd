package roundtrip.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.Nesting;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// How parts change their places: on the canvas, between groups, between machines.
final class Moves {
    private Moves() {}

    /// Moves machines and groups; what stands in a moved group goes along by itself.
    static Topology by(Topology topology, Collection<String> ids, double dx, double dy) {
        Set<String> roots = roots(topology, ids);
        Set<String> within = Clip.contents(topology, roots);
        return new Topology(
                topology.components()
                        .map(part -> roots.contains(part.id()) ? part.placed(moved(part.placement(), dx, dy)) : part),
                topology.links()
                        .map(link -> link.bends().isEmpty() || !within.contains(link.from())
                                || !within.contains(link.to()) ? link : link.bent(moved(link.bends(), dx, dy))),
                topology.groups().map(
                        group -> roots.contains(group.id()) ? group.placed(moved(group.placement(), dx, dy)) : group));
    }

    private static Placement moved(Placement placement, double dx, double dy) {
        Point at = placement.at();
        return at == null ? placement : placement.moved(at.plus(dx, dy));
    }

    private static List<Point> moved(List<Point> bends, double dx, double dy) {
        return bends.stream().map(bend -> bend.plus(dx, dy)).toList();
    }

    /// The chosen parts that are not inside another chosen part; a service stands for its machine.
    static Set<String> roots(Topology topology, Collection<String> ids) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String id : ids) {
            Component part = topology.component(id);
            chosen.add(part == null ? id : part.host());
        }
        Set<String> roots = new LinkedHashSet<>(chosen);
        roots.removeIf(id -> isIn(topology, id, chosen));
        return roots;
    }

    private static boolean isIn(Topology topology, String id, Set<String> groups) {
        return new Nesting(topology).around(id).stream().map(Group::id).anyMatch(groups::contains);
    }

    /// Puts machines and groups into a group (or onto the canvas) without moving them on the screen.
    static Topology into(Topology topology, Collection<String> ids, @Nullable String group) {
        Set<String> roots = roots(topology, ids);
        roots.removeIf(id -> id.equals(group) || group != null && isIn(topology, group, Set.of(id)));
        return topology
                .withComponents(topology.components()
                        .map(part -> roots.contains(part.id())
                                ? part.inside(group).placed(rebased(topology, part.placement(), part.parent(), group))
                                : part))
                .withGroups(topology.groups()
                        .map(frame -> roots.contains(frame.id())
                                ? frame.inside(group)
                                        .placed(rebased(topology, frame.placement(), frame.parent(), group))
                                : frame));
    }

    private static Placement rebased(Topology topology, Placement placement, @Nullable String from,
            @Nullable String to) {
        Point at = placement.at();
        if (at == null) {
            return placement;
        }
        Point origin = new Nesting(topology).origin(from);
        return placement.moved(Placements.relative(topology, at.plus(origin.x(), origin.y()), to));
    }

    /// Moves a service to a place among the services of a machine. Its id follows, and all that refers to it.
    static Design service(Design design, String service, String machine, int index) {
        Component part = design.topology().component(service);
        if (part == null || !part.isService()) {
            return design;
        }
        Map<String, String> newIds = new LinkedHashMap<>();
        String id = service;
        if (!part.host().equals(machine)) {
            id = design.topology().freeId(Component.path(machine, part.localId()));
            newIds.put(service, id);
        }
        Design renamed = References.rename(design, newIds);
        return renamed.with(ordered(renamed.topology(), id, machine, index));
    }

    private static Topology ordered(Topology topology, String id, String machine, int index) {
        List<Component> services = new ArrayList<>(topology.services(machine));
        Component moved = services.stream().filter(service -> service.id().equals(id)).findFirst().orElseThrow();
        services.remove(moved);
        services.add(Math.clamp(index, 0, services.size()), moved);
        List<Component> all = new ArrayList<>(topology.components().list());
        all.removeAll(services);
        all.addAll(services);
        return topology.withComponents(Table.of(all));
    }
}
