package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Where one can go on from a standpoint, whatever may fail later: also the ways that open only when replicas are promoted.
final class Outlook {
    private final Plan plan;
    /// The replicas that may be promoted, and firewalls behind which there are some.
    private final BitSet eager;
    private final Onward open;
    private final BitSet beforeTransparent = new BitSet();

    Outlook(Plan plan) {
        this.plan = plan;
        open = new Onward(plan, plan.nothing(), plan.dataSets.eager());
        eager = (BitSet) plan.dataSets.eager().clone();
        plan.arcs.addFirewallsBefore(eager, plan.natures);
        for (int i = 0; i < plan.parts.size() && plan.natures.hasTransparent(); i++) {
            for (Arc arc : plan.arcs.from(i)) {
                if (plan.isTransparent(arc.to())) {
                    beforeTransparent.set(i);
                }
            }
        }
    }

    /// Whether some way from there leads through a transparent component.
    boolean isThrough(int component) {
        return beforeTransparent.get(component);
    }

    /// Adds the lanes from a standpoint. Two arrows to the same component stay two, which changes no result.
    ///
    /// @param leading where it is worth going
    void look(int from, Trail trail, Purpose purpose, BitSet leading, Lanes lanes) {
        for (Arc arc : plan.arcs.from(trail.at())) {
            if (!leading.get(arc.to()) || arc.to() == trail.at() || trail.hasEntered(arc.to())) {
                continue;
            }
            boolean natural = purpose.takes(arc);
            boolean promoted = !natural && purpose.writes() && (arc.reads() || arc.writes()) && eager.get(arc.to());
            if (natural || promoted) {
                lanes.add(from, arc.to(), arc.number(), arc.standby(), promoted);
            }
        }
    }

    /// The same, but past transparent components to those behind them.
    void lookThrough(int from, Trail trail, Purpose purpose, BitSet leading, Lanes lanes) {
        for (Way way : open.ways(trail, purpose)) {
            if (leading.get(way.to())) {
                int link = way.before() == null ? way.arc().number() : Lanes.NO_LINK;
                lanes.add(from, way.to(), link, way.standby(), way.promotedOnly());
            }
        }
    }

    /// The transparent components that a search from there may pass, and the links it may take.
    Passage passage(int component) {
        BitSet nodes = new BitSet();
        BitSet links = new BitSet();
        List<Integer> at = new ArrayList<>(List.of(component));
        for (int i = 0; i < at.size(); i++) {
            for (Arc arc : plan.arcs.from(at.get(i))) {
                if (!arc.reads() && !arc.writes()) {
                    continue;
                }
                if (arc.number() >= 0) {
                    links.set(arc.number());
                }
                if (plan.isTransparent(arc.to()) && !nodes.get(arc.to())) {
                    nodes.set(arc.to());
                    at.add(arc.to());
                }
            }
        }
        return new Passage(nodes, links);
    }

    record Passage(BitSet nodes, BitSet links) {}
}
