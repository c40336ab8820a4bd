package roundtrip.topology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// How groups lie in each other. Where groups lie in a circle, as a file may say, each counts once.
public record Nesting(Topology topology) {
    /// The groups round a machine, a service or a group, the innermost first.
    public List<Group> around(String id) {
        return outwards(parent(id));
    }

    private List<Group> outwards(@Nullable String innermost) {
        Set<String> passed = new HashSet<>();
        List<Group> outwards = new ArrayList<>();
        for (Group group = group(innermost); group != null && passed.add(group.id()); group = group(group.parent())) {
            outwards.add(group);
        }
        return outwards;
    }

    private @Nullable String parent(String id) {
        Component part = topology.component(id);
        if (part == null) {
            Group group = topology.group(id);
            return group == null ? null : group.parent();
        }
        Component machine = topology.component(part.host());
        return machine == null ? null : machine.parent();
    }

    private @Nullable Group group(@Nullable String id) {
        return id == null ? null : topology.group(id);
    }

    /// The ids of a group, of the groups in it at any depth, and of the machines in those.
    public Set<String> inside(String group) {
        Set<String> inside = new LinkedHashSet<>();
        collect(group, inside);
        return inside;
    }

    private void collect(String group, Set<String> inside) {
        if (inside.add(group)) {
            topology.nodes().filter(node -> group.equals(node.parent())).forEach(node -> inside.add(node.id()));
            topology.groups().stream().filter(inner -> group.equals(inner.parent()))
                    .forEach(inner -> collect(inner.id(), inside));
        }
    }

    /// The absolute upper left corner of the inside of a group; of the canvas for null.
    public Point origin(@Nullable String group) {
        return outwards(group).stream().map(frame -> frame.placement().at()).filter(Objects::nonNull)
                .reduce(new Point(0, 0), (sum, at) -> sum.plus(at.x(), at.y()));
    }
}
