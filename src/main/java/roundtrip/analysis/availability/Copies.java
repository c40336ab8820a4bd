package roundtrip.analysis.availability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.routing.Network;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;

/// Which parts stand in for one another. They are of one sort (see [Sort]), and
///
/// - watch each other by heartbeat, or
/// - are databases of one data set, or
/// - are asked by the same part or by copies of one, and, if they only pass requests on, pass them to the same part or to copies of one.
///
/// Firewalls in a row are none: the second is asked by the first. At first all of a sort are thought to be copies, and sets of them are
/// parted until no set changes any more (Hopcroft's idea of 1971, without his speed): linear in the arrows for each round, and there
/// are seldom more than three.
final class Copies {
    private final Topology topology;
    private final Map<String, Set<String>> askers = new HashMap<>();
    private final Map<String, Set<String>> asked = new HashMap<>();
    private final Map<String, List<String>> heartbeats = new HashMap<>();
    private Map<String, String> sets = new LinkedHashMap<>();

    Copies(Network network) {
        topology = network.topology();
        topology.components().forEach(part -> network.steps(part).forEach(step -> meet(part, step.to())));
        topology.links().stream().filter(link -> link.kind() == LinkKind.HEARTBEAT).forEach(this::hear);
        seeThrough();
        topology.components().forEach(part -> sets.put(part.id(), Sort.of(topology, part)));
        Map<String, String> parted = parted();
        while (count(parted) > count(sets)) {
            sets = parted;
            parted = parted();
        }
    }

    /// The name of the set of copies that a part belongs to.
    String set(String part) {
        return sets.getOrDefault(part, part);
    }

    private static int count(Map<String, String> sets) {
        return Set.copyOf(sets.values()).size();
    }

    /// What is asked inside a machine is asked of it only from outside.
    private void meet(Component from, Component to) {
        put(from.id(), to.id());
        if (!from.host().equals(to.host())) {
            put(from.id(), to.host());
            put(from.host(), to.id());
        }
    }

    private void put(String from, String to) {
        askers.computeIfAbsent(to, _ -> new LinkedHashSet<>()).add(from);
        asked.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
    }

    private void hear(Link link) {
        Stream.of(link.from(), link.to())
                .forEach(end -> heartbeats.computeIfAbsent(end, _ -> new ArrayList<>()).add(link.id()));
    }

    /// Who stands before a firewall asks what stands behind it, too. Of firewalls themselves that would make copies of those in a row.
    private void seeThrough() {
        Set<String> filters = topology.components().stream().filter(Backends::isTransparent).map(Component::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String filter : filters) {
            Set<String> before = beyond(filter, askers, filters);
            beyond(filter, asked, filters).forEach(to -> before.forEach(from -> put(from, to)));
        }
    }

    /// What is next to a firewall in that direction, and next to firewalls there, but no firewalls.
    private static Set<String> beyond(String filter, Map<String, Set<String>> neighbours, Set<String> filters) {
        Set<String> seen = new LinkedHashSet<>(List.of(filter));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String next : neighbours.getOrDefault(open.remove(), Set.of())) {
                if (seen.add(next) && filters.contains(next)) {
                    open.add(next);
                }
            }
        }
        seen.removeAll(filters);
        return seen;
    }

    /// Of those in a set, those that share a trait stay together.
    private Map<String, String> parted() {
        Map<String, String> leaders = new LinkedHashMap<>();
        Map<String, String> holders = new TreeMap<>();
        for (String part : sets.keySet()) {
            leaders.put(part, part);
            for (String trait : traits(part)) {
                String holder = holders.putIfAbsent(set(part) + '\n' + trait, part);
                if (holder != null) {
                    leaders.put(leader(leaders, part), leader(leaders, holder));
                }
            }
        }
        Map<String, String> parted = new LinkedHashMap<>();
        leaders.keySet().forEach(part -> parted.put(part, leader(leaders, part)));
        return parted;
    }

    private static String leader(Map<String, String> leaders, String part) {
        String at = part;
        while (!leaders.getOrDefault(at, at).equals(at)) {
            at = leaders.getOrDefault(at, at);
        }
        return at;
    }

    private Set<String> traits(String part) {
        Set<String> traits = new LinkedHashSet<>(heartbeats.getOrDefault(part, List.of()));
        Component component = topology.component(part);
        if (component == null) {
            return traits;
        }
        if (Sort.isData(topology, component)) {
            traits.add("");
            return traits;
        }
        List<String> behind = passes(component) ? setsOf(asked, part) : List.of("");
        for (String before : setsOf(askers, part)) {
            behind.forEach(after -> traits.add(before + '\n' + after));
        }
        return traits;
    }

    private List<String> setsOf(Map<String, Set<String>> neighbours, String part) {
        return neighbours.getOrDefault(part, Set.of()).stream().map(this::set).distinct().toList();
    }

    private static boolean passes(Component part) {
        return Backends.isTransparent(part) || part.kind() == Kind.LOAD_BALANCER || part.kind() == Kind.CDN;
    }
}
