package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<String, List<Integer>> services = new HashMap<>();
    private final Map<String, List<Integer>> machines = new HashMap<>();
    private final Map<String, List<String>> inner = new HashMap<>();

    Removal(Topology topology, Parts<Component> parts, Parts<Link> links) {
        this.topology = topology;
        this.parts = parts;
        this.links = links;
        for (Component part : parts.all()) {
            int number = parts.number(part.id());
            if (part.isService()) {
                services.computeIfAbsent(part.host(), _ -> new ArrayList<>()).add(number);
            } else if (part.parent() != null) {
                machines.computeIfAbsent(part.parent(), _ -> new ArrayList<>()).add(number);
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
        return new Failure(parts, links, dead, cut);
    }

    private void take(int number, BitSet dead) {
        dead.set(number);
        services.getOrDefault(parts.at(number).id(), List.of()).forEach(dead::set);
    }

    private void takeGroup(String group, BitSet dead) {
        Set<String> seen = new HashSet<>(List.of(group));
        List<String> open = new ArrayList<>(seen);
        for (int i = 0; i < open.size(); i++) {
            machines.getOrDefault(open.get(i), List.of()).stream()
                    .filter(machine -> parts.at(machine).kind() != Kind.CLIENT)
                    .forEach(machine -> take(machine, dead));
            inner.getOrDefault(open.get(i), List.of()).stream().filter(seen::add).forEach(open::add);
        }
    }
}
