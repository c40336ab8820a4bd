package roundtrip.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// What stands directly in one group, or outside of all, and which of it stands above what.
final class Level {
    /// A step between machines, as one between the children of the level that they are or stand in.
    record Joint(String above, String below, Layering.Step step) {}

    private final Topology topology;
    private final @Nullable String parent;
    private final List<Joint> joints = new ArrayList<>();

    /// @param parent id of the group, absent for what stands outside of all
    Level(Topology topology, Layering layering, @Nullable String parent) {
        this.topology = topology;
        this.parent = parent;
        for (Layering.Step step : layering.steps()) {
            String above = child(step.above());
            String below = child(step.below());
            if (above != null && below != null && !above.equals(below)) {
                joints.add(new Joint(above, below, step));
            }
        }
        dropStepsBetweenTwins();
    }

    List<Group> groups() {
        return topology.groups().stream().filter(group -> Objects.equals(known(group.parent()), parent)).toList();
    }

    List<Component> nodes() {
        return topology.nodes().filter(node -> Objects.equals(known(node.parent()), parent)).toList();
    }

    List<Joint> joints() {
        return joints;
    }

    private @Nullable String known(@Nullable String group) {
        return group != null && topology.group(group) != null ? group : null;
    }

    /// The child of this level that a machine is or stands in.
    private @Nullable String child(String machine) {
        Component node = topology.component(machine);
        String child = machine;
        String outer = node == null ? null : known(node.parent());
        Set<String> passed = new LinkedHashSet<>();
        while (!Objects.equals(outer, parent)) {
            if (outer == null || !passed.add(outer)) {
                return null;
            }
            child = outer;
            outer = known(Objects.requireNonNull(topology.group(outer)).parent());
        }
        return child;
    }

    /// Servers, or groups, that are asked by the same part stand side by side, whatever they tell each other.
    private void dropStepsBetweenTwins() {
        List<Joint> between = joints.stream().filter(joint -> mayBeTwin(joint.above()) && mayBeTwin(joint.below()))
                .filter(joint -> {
                    Set<String> common = asking(joint.above());
                    common.retainAll(asking(joint.below()));
                    return !common.isEmpty();
                }).toList();
        joints.removeAll(between);
    }

    private boolean mayBeTwin(String child) {
        Component node = topology.component(child);
        return node == null || node.kind() == Kind.SERVER;
    }

    /// What asks a child, directly or through firewalls.
    private Set<String> asking(String child) {
        Set<String> asking = new LinkedHashSet<>();
        Set<String> passed = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(child));
        while (!open.isEmpty()) {
            String below = open.removeFirst();
            for (Joint joint : joints) {
                if (!joint.below().equals(below) || !passed.add(joint.above() + ' ' + below)) {
                    continue;
                }
                Component node = topology.component(joint.above());
                if (node != null && node.kind().has(Trait.TRANSPARENT)) {
                    open.add(joint.above());
                } else {
                    asking.add(joint.above());
                }
            }
        }
        return asking;
    }
}
