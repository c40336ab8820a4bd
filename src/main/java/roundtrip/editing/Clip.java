package roundtrip.editing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Nesting;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// Parts that were copied, with the links between them, at absolute places.
public record Clip(Topology parts) {
    /// What is selected and all that it contains; a service alone is copied with its machine left out of the question: it goes
    /// along only inside a machine.
    public static Clip of(Topology topology, Collection<String> ids) {
        Set<String> kept = contents(topology, ids);
        Table<Component> components = Table.of(topology.components().stream()
                .filter(component -> kept.contains(component.id())).map(component -> lifted(topology, component, kept))
                .toList());
        Table<Group> groups = Table.of(topology.groups().stream().filter(group -> kept.contains(group.id()))
                .map(group -> lifted(topology, group, kept)).toList());
        Table<Link> links = topology.links()
                .without(link -> !kept.contains(link.from()) || !kept.contains(link.to()));
        return new Clip(new Topology(components, links, groups));
    }

    public boolean isEmpty() {
        return parts.components().isEmpty() && parts.groups().isEmpty();
    }

    /// The selected groups and machines with everything in them.
    static Set<String> contents(Topology topology, Collection<String> ids) {
        Set<String> kept = new LinkedHashSet<>(ids);
        for (int depth = 0; depth <= topology.groups().size(); depth++) {
            topology.groups().stream().filter(group -> group.parent() != null && kept.contains(group.parent()))
                    .forEach(group -> kept.add(group.id()));
        }
        topology.nodes().filter(node -> node.parent() != null && kept.contains(node.parent()))
                .forEach(node -> kept.add(node.id()));
        topology.components().stream().filter(part -> part.isService() && kept.contains(part.host()))
                .forEach(part -> kept.add(part.id()));
        kept.removeIf(id -> isLooseService(topology, id, kept));
        return kept;
    }

    private static boolean isLooseService(Topology topology, String id, Set<String> kept) {
        Component part = topology.component(id);
        return part != null && part.isService() && !kept.contains(part.host());
    }

    private static Component lifted(Topology topology, Component part, Set<String> kept) {
        if (part.isService() || part.parent() == null || kept.contains(part.parent())) {
            return part;
        }
        return part.inside(null).placed(lifted(topology, part.placement(), part.parent()));
    }

    private static Group lifted(Topology topology, Group group, Set<String> kept) {
        if (group.parent() == null || kept.contains(group.parent())) {
            return group;
        }
        return group.inside(null).placed(lifted(topology, group.placement(), group.parent()));
    }

    private static Placement lifted(Topology topology, Placement placement, @Nullable String parent) {
        Point at = placement.at();
        Point origin = new Nesting(topology).origin(parent);
        return at == null ? placement : placement.moved(at.plus(origin.x(), origin.y()));
    }

    /// The drawing with these parts in it once more, under free ids, moved by that much.
    ///
    /// @param copies receives the id of each copy by the id of its original
    Topology pastedInto(Topology topology, double dx, double dy, Map<String, String> copies) {
        Topology result = topology;
        for (Group group : parts.groups()) {
            copies.put(group.id(), result.freeId(group.id()));
            result = result.with(group.renamed(copy(copies, group.id())).inside(copyOrNull(copies, group.parent()))
                    .placed(moved(group.placement(), group.parent(), dx, dy)));
        }
        for (Component part : parts.components()) {
            String wish = part.isService()
                    ? Component.path(copy(copies, part.host()), part.localId())
                    : part.id();
            copies.put(part.id(), result.freeId(wish));
            Component renamed = part.renamed(copy(copies, part.id()));
            result = result.with(part.isService()
                    ? renamed
                    : renamed.inside(copyOrNull(copies, part.parent()))
                            .placed(moved(part.placement(), part.parent(), dx, dy)));
        }
        for (Link link : parts.links()) {
            result = result.with(link.renamed(result.freeId(link.id())).bent(List.of())
                    .between(copy(copies, link.from()), copy(copies, link.to())));
        }
        return result;
    }

    private static Placement moved(Placement placement, @Nullable String parent, double dx, double dy) {
        Point at = placement.at();
        return parent != null || at == null ? placement : placement.moved(at.plus(dx, dy));
    }

    private static String copy(Map<String, String> copies, String id) {
        return copies.getOrDefault(id, id);
    }

    private static @Nullable String copyOrNull(Map<String, String> copies, @Nullable String id) {
        return id == null ? null : copies.get(id);
    }

    /// The ids of the copies of what stands by itself: what a paste selects.
    List<String> roots(Map<String, String> copies) {
        Map<String, String> roots = new LinkedHashMap<>();
        parts.groups().stream().filter(group -> group.parent() == null)
                .forEach(group -> roots.put(group.id(), copy(copies, group.id())));
        parts.nodes().filter(node -> node.parent() == null)
                .forEach(node -> roots.put(node.id(), copy(copies, node.id())));
        return List.copyOf(roots.values());
    }
}
