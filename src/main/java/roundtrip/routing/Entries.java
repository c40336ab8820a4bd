package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import roundtrip.topology.Component;
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
    private final List<Integer> all = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    /// Whom DNS names; whom one that tests health, and whom one that does not.
    private final BitSet named = new BitSet();
    private final BitSet tested = new BitSet();
    private final BitSet untested = new BitSet();
    private final SparseSet behind;

    Entries(Parts<Component> parts, Natures natures, Ends ends, Arcs arcs, Heartbeats heartbeats) {
        this.parts = parts;
        this.natures = natures;
        this.ends = ends;
        this.arcs = arcs;
        behind = new SparseSet(parts.size());
        arcs.naming().forEach(this::name);
        BitSet entries = arcs.naming().isEmpty() ? asked() : named;
        BitSet grouped = new BitSet();
        for (int entry = entries.nextSetBit(0); entry >= 0; entry = entries.nextSetBit(entry + 1)) {
            all.add(entry);
            if (!grouped.get(entry)) {
                groups.add(group(members(heartbeats.cluster(entry), entry)));
                groups.getLast().members().forEach(grouped::set);
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

    private void name(Arcs.Naming naming) {
        int by = naming.dns();
        boolean tests = by >= 0 && parts.at(by).role() instanceof Role.Dns dns && dns.healthChecks();
        searchBehind(naming.named());
        for (int i = 0; i < behind.size(); i++) {
            int part = behind.at(i);
            if (!natures.isTransparent(part)) {
                named.set(part);
                if (by >= 0) {
                    (tests ? tested : untested).set(part);
                }
            }
        }
    }

    /// Where users send their requests, in a drawing without DNS.
    private BitSet asked() {
        BitSet found = new BitSet();
        for (int client : natures.users()) {
            for (Arc arc : arcs.from(client)) {
                if (arc.request() && isDrawn(arc)) {
                    searchBehind(arc.to());
                    for (int i = 0; i < behind.size(); i++) {
                        found.set(behind.at(i));
                    }
                }
            }
        }
        for (int part = found.nextSetBit(0); part >= 0; part = found.nextSetBit(part + 1)) {
            found.set(part, !natures.isTransparent(part));
        }
        return found;
    }

    /// Not so where a heartbeat peer of the target borrows the link.
    private boolean isDrawn(Arc arc) {
        return arc.link() != null && ends.end(arc.link()) == arc.to();
    }

    /// Finds what lies behind a transparent component over request links, itself included.
    private void searchBehind(int target) {
        behind.clear();
        behind.add(target);
        for (int i = 0; i < behind.size(); i++) {
            for (Arc arc : natures.isTransparent(behind.at(i)) ? arcs.from(behind.at(i)) : Arcs.NONE) {
                if (arc.request()) {
                    behind.add(arc.to());
                }
            }
        }
    }

    /// Those that DNS names before the others.
    private List<Integer> members(List<Integer> cluster, int entry) {
        List<Integer> members = new ArrayList<>(cluster.size());
        for (boolean first : new boolean[]{true, false}) {
            for (int member : cluster) {
                if (named.get(member) == first && (member == entry || !natures.isTransparent(member))) {
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
            watched |= tested.get(member);
        }
        return new Group(List.copyOf(members), active, watched && members.stream().noneMatch(untested::get));
    }
}
