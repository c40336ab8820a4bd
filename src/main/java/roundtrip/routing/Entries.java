package roundtrip.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Mode;
import roundtrip.topology.Trait;

/// The components that the name of the site leads to, in groups that share an address.
final class Entries {
    /// @param members in the order in which they take the address
    /// @param active whether all of them serve at once
    /// @param watched whether the DNS that names them tests their health
    record Group(List<Integer> members, boolean active, boolean watched) {}

    private final Parts<Component> parts;
    private final Parts<Link> links;
    private final Ends ends;
    private final Arcs arcs;
    private final List<Integer> all;
    private final List<Group> groups = new ArrayList<>();
    private final Map<Integer, List<Component>> naming = new HashMap<>();

    Entries(Parts<Component> parts, Parts<Link> links, Ends ends, Arcs arcs, Heartbeats heartbeats) {
        this.parts = parts;
        this.links = links;
        this.ends = ends;
        this.arcs = arcs;
        SortedSet<Integer> named = named();
        all = List.copyOf(named.isEmpty() ? asked() : named);
        Set<Integer> grouped = new LinkedHashSet<>();
        for (int entry : all) {
            if (grouped.add(entry)) {
                List<Integer> cluster = heartbeats.cluster(entry).stream()
                        .filter(member -> member == entry || !isTransparent(member)).toList();
                grouped.addAll(cluster);
                groups.add(group(cluster, named));
            }
        }
    }

    /// Without the heartbeat peers, in the order of the file.
    List<Integer> all() {
        return all;
    }

    List<Group> groups() {
        return groups;
    }

    private boolean isTransparent(int component) {
        return parts.at(component).kind().has(Trait.TRANSPARENT);
    }

    /// Where DNS points to.
    private SortedSet<Integer> named() {
        SortedSet<Integer> found = new TreeSet<>();
        for (Link link : resolveLinks()) {
            for (int target : target(link)) {
                found.add(target);
                ends.from(link).ifPresent(part -> naming.computeIfAbsent(target, _ -> new ArrayList<>()).add(part));
            }
        }
        return found;
    }

    private List<Link> resolveLinks() {
        return links.all().stream().filter(link -> link.kind() == LinkKind.RESOLVE).toList();
    }

    private SortedSet<Integer> target(Link resolve) {
        return ends.end(resolve) < 0 ? new TreeSet<>() : behind(ends.end(resolve));
    }

    /// Where users send their requests, in a drawing without DNS.
    private SortedSet<Integer> asked() {
        SortedSet<Integer> found = new TreeSet<>();
        for (int client = 0; client < parts.size(); client++) {
            if (Arcs.isUser(parts.at(client))) {
                requests(client).forEach(arc -> found.addAll(behind(arc.to())));
            }
        }
        return found;
    }

    private Stream<Arc> requests(int component) {
        return Stream.of(arcs.from(component)).filter(Arc::request);
    }

    /// The component itself, or what lies behind a transparent one over request links.
    private SortedSet<Integer> behind(int target) {
        SortedSet<Integer> found = new TreeSet<>();
        Set<Integer> seen = new LinkedHashSet<>(List.of(target));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            int at = open.remove();
            if (isTransparent(at)) {
                requests(at).map(Arc::to).filter(seen::add).forEach(open::add);
            } else {
                found.add(at);
            }
        }
        return found;
    }

    private Group group(List<Integer> cluster, SortedSet<Integer> named) {
        List<Integer> members = new ArrayList<>(cluster.stream().filter(named::contains).toList());
        cluster.stream().filter(member -> !named.contains(member)).forEach(members::add);
        boolean active = members.stream().allMatch(member -> parts.at(member).role() instanceof Role.LoadBalancer one
                && one.clusterMode() == Mode.ACTIVE_ACTIVE);
        return new Group(List.copyOf(members), active, isWatched(members));
    }

    private boolean isWatched(List<Integer> members) {
        List<Component> namingThem = members.stream().flatMap(member -> naming.getOrDefault(member, List.of()).stream())
                .toList();
        return !namingThem.isEmpty()
                && namingThem.stream().allMatch(part -> part.role() instanceof Role.Dns dns && dns.healthChecks());
    }
}
