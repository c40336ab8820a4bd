package roundtrip.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// Which machine another one is a copy of, as far as a drawing tells: of its kind and in its group, and with the same neighbours.
final class Likeness {
    /// What leads to and from each machine, and how.
    private final Map<String, Set<String>> ways = new HashMap<>();

    Likeness(Topology topology) {
        for (Link link : topology.links()) {
            String from = Layering.host(link.from());
            String to = Layering.host(link.to());
            ways(from).add(link.kind().word() + " > " + to);
            ways(to).add(link.kind().word() + " < " + from);
        }
    }

    private Set<String> ways(String machine) {
        return ways.computeIfAbsent(machine, _ -> new HashSet<>());
    }

    /// The machine with the most neighbours in common; of several the last one, so that a row of copies goes on.
    Optional<Component> model(Topology topology, Component copy, Predicate<Component> candidate) {
        Component best = null;
        long most = 1;
        for (Component other : topology.nodes().filter(one -> isAlike(one, copy) && candidate.test(one)).toList()) {
            long common = ways(other.id()).stream().filter(ways(copy.id())::contains).count();
            if (common >= most) {
                best = other;
                most = common;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isAlike(Component one, Component other) {
        return !one.id().equals(other.id()) && one.kind() == other.kind()
                && Objects.equals(one.parent(), other.parent());
    }
}
