package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// Takes parts away with everything in them: a machine with its services, a group with its machines and inner groups.
/// People are not equipment: a client goes only when it is named itself. A removal costs what it takes.
final class Removal {
    private final Topology topology;
    private final Parts<Component> parts;
    private final Parts<Link> links;
    private final Machines machines;
    private final Map<String, List<Integer>> standing = new HashMap<>();
    private final Map<String, List<String>> inner = new HashMap<>();

    Removal(Topology topology, Parts<Component> parts, Parts<Link> links, Machines machines) {
        this.topology = topology;
        this.parts = parts;
        this.links = links;
        this.machines = machines;
        if (topology.groups().isEmpty()) {
            return;
        }
        for (int number = 0; number < parts.size(); number++) {
            Component part = parts.at(number);
            if (part.parent() != null && !part.isService()) {
                standing.computeIfAbsent(part.parent(), _ -> new ArrayList<>()).add(number);
            }
        }
        for (Group group : topology.groups()) {
            if (group.parent() != null) {
                inner.computeIfAbsent(group.parent(), _ -> new ArrayList<>()).add(group.id());
            }
        }
    }

    /// @throws IllegalArgumentException if an id names nothing
    Failure of(Collection<String> removed) {
        Failure single = removed.size() == 1 ? ofPart(removed.iterator().next()) : null;
        if (single != null) {
            return single;
        }
        BitSet dead = new BitSet();
        BitSet cut = new BitSet();
        for (String id : removed) {
            int number = parts.number(id);
            if (number >= 0) {
                take(number, dead);
            } else if (links.number(id) >= 0) {
                cut.set(links.number(id));
            } else if (topology.group(id) != null) {
                takeGroup(id, dead);
            } else {
                throw new IllegalArgumentException(id);
            }
        }
        return new Failure(parts, links, Numbers.of(dead.stream()), Numbers.of(cut.stream()));
    }

    private @Nullable Failure ofPart(String id) {
        int number = parts.number(id);
        return number < 0
                ? null
                : new Failure(parts, links, Numbers.range(number, machines.end(number)), Numbers.NONE);
    }

    private void take(int number, BitSet dead) {
        dead.set(number, machines.end(number));
    }

    private void takeGroup(String group, BitSet dead) {
        Set<String> seen = new HashSet<>(List.of(group));
        List<String> open = new ArrayList<>(seen);
        for (int i = 0; i < open.size(); i++) {
            standing.getOrDefault(open.get(i), List.of()).stream()
                    .filter(machine -> parts.at(machine).kind() != Kind.CLIENT)
                    .forEach(machine -> take(machine, dead));
            inner.getOrDefault(open.get(i), List.of()).stream().filter(seen::add).forEach(open::add);
        }
    }
}
