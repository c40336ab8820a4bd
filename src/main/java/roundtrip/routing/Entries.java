package roundtrip.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Mode;

/// The components that the name of the site leads to, in groups that share an address.
final class Entries {
    /// @param members in the order in which they take the address
    /// @param active whether all of them serve at once
    /// @param watched whether the DNS that names them tests their health
    record Group(List<Integer> members, boolean active, boolean watched) {}

    private final Parts<Component> parts;
    private final Natures natures;
    private final Ends ends;
    private final Arcs arcs;
    private final List<Integer> all;
    private final List<Group> groups = new ArrayList<>();
    private final Map<Integer, List<Component>> naming = new HashMap<>();

    Entries(Parts<Component> parts, Natures natures, Ends ends, Arcs arcs, Heartbeats heartbeats) {
        this.parts = parts;
        this.natures = natures;
        this.ends = ends;
        this.arcs = arcs;
        SortedSet<Integer> named = named();
        all = List.copyOf(arcs.naming().isEmpty() ? asked() : named);
        Set<Integer> grouped = new HashSet<>();
        for (int entry : all) {
            if (grouped.add(entry)) {
                groups.add(group(members(heartbeats.cluster(entry), entry, named)));
                grouped.addAll(groups.getLast().members());
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

    /// Where DNS points to.
    private SortedSet<Integer> named() {
        SortedSet<Integer> found = new TreeSet<>();
        for (Link link : arcs.naming()) {
            for (int target : behind(ends.end(link))) {
                found.add(target);
                ends.from(link).ifPresent(part -> naming.computeIfAbsent(target, _ -> new ArrayList<>()).add(part));
            }
        }
        return found;
    }

    /// Where users send their requests, in a drawing without DNS.
    private SortedSet<Integer> asked() {
        SortedSet<Integer> found = new TreeSet<>();
        for (int client : natures.users()) {
            requests(client).filter(this::isDrawn).forEach(arc -> found.addAll(behind(arc.to())));
        }
        return found;
    }

    /// Not so where a heartbeat peer of the target borrows the link.
    private boolean isDrawn(Arc arc) {
        return arc.link() != null && ends.end(arc.link()) == arc.to();
    }

    private Stream<Arc> requests(int component) {
        return Stream.of(arcs.from(component)).filter(Arc::request);
    }

    /// The component itself, or what lies behind a transparent one over request links.
    private SortedSet<Integer> behind(int target) {
        SortedSet<Integer> found = new TreeSet<>();
        if (!natures.isTransparent(target)) {
            found.add(target);
            return found;
        }
        Set<Integer> seen = new HashSet<>(List.of(target));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            int at = open.remove();
            if (natures.isTransparent(at)) {
                requests(at).map(Arc::to).filter(seen::add).forEach(open::add);
            } else {
                found.add(at);
            }
        }
        return found;
    }

    /// Those that DNS names before the others.
    private List<Integer> members(List<Integer> cluster, int entry, SortedSet<Integer> named) {
        List<Integer> members = new ArrayList<>(cluster.size());
        for (boolean first : new boolean[]{true, false}) {
            for (int member : cluster) {
                if (named.contains(member) == first && (member == entry || !natures.isTransparent(member))) {
                    members.add(member);
                }
            }
        }
        return members;
    }

    private Group group(List<Integer> members) {
        boolean active = true;
        boolean watched = false;
        for (int member : members) {
            active &= parts.at(member).role() instanceof Role.LoadBalancer one
                    && one.clusterMode() == Mode.ACTIVE_ACTIVE;
            watched |= naming.containsKey(member);
        }
        return new Group(List.copyOf(members), active, watched && members.stream().allMatch(this::isWatched));
    }

    /// Whether all that name it test its health.
    private boolean isWatched(int member) {
        return naming.getOrDefault(member, List.of()).stream()
                .allMatch(part -> part.role() instanceof Role.Dns dns && dns.healthChecks());
    }
}
