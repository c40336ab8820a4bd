package roundtrip.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Nesting;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// What filters traffic: firewalls and WAFs, groups with a firewall at their boundary, machines with one of their own.
public final class Guards {
    private final Topology topology;
    private final Map<String, List<Component>> inside = new LinkedHashMap<>();

    Guards(Topology topology) {
        this.topology = topology;
        for (Component part : topology.components()) {
            around(part).forEach(group -> inside.computeIfAbsent(group.id(), _ -> new ArrayList<>()).add(part));
        }
    }

    /// The components in a group, at any depth, in the order of the file.
    public List<Component> inside(Group group) {
        return List.copyOf(inside.getOrDefault(group.id(), List.of()));
    }

    /// The ids of all guards.
    public List<String> all() {
        Stream<String> machines = topology.nodes()
                .filter(node -> Backends.isTransparent(node) || node.common().hostFirewall()).map(Component::id);
        return Stream.concat(machines, topology.groups().stream().filter(Guards::isGuarded).map(Group::id)).toList();
    }

    private static boolean isGuarded(Group group) {
        return group.given().get(Property.BOUNDARY_FIREWALL);
    }

    /// Whether whoever takes this step crosses a guard.
    public boolean isGuarded(Step step) {
        if (Backends.isTransparent(step.to()) || machine(step.to()).common().hostFirewall()) {
            return true;
        }
        List<Group> left = around(step.from());
        return around(step.to()).stream().anyMatch(group -> isGuarded(group) && !left.contains(group));
    }

    /// The machine itself, or the one that a service runs on.
    public Component machine(Component component) {
        Component host = topology.component(component.host());
        return host == null ? component : host;
    }

    /// The groups round a component, the innermost first.
    public List<Group> around(Component component) {
        return new Nesting(topology).around(component.id());
    }

    /// Whether a group lies in another, at any depth.
    public boolean isInside(Group inner, Group outer) {
        return !inner.equals(outer) && new Nesting(topology).around(inner.id()).contains(outer);
    }

    private @Nullable Group group(@Nullable String id) {
        return id == null ? null : topology.group(id);
    }
}
