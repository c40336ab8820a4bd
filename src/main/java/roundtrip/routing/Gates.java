package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The firewalls by which requests enter rings. Who may enter a ring by several belongs to it, because it may matter further on which
/// of them a walk has entered; and so does who enters it by one that keeps standbys behind it, because a ring only tells whether
/// anybody there serves.
final class Gates {
    private final Knots knots;
    private final Arcs arcs;
    private final Natures natures;
    private final BitSet keepingStandbys = new BitSet();
    private final Joined joined;
    private final SparseSet open;
    private final List<Integer> gates = new ArrayList<>();
    private final SparseSet rings;

    Gates(Knots knots, Arcs arcs, Natures natures) {
        this.knots = knots;
        this.arcs = arcs;
        this.natures = natures;
        joined = new Joined(knots.size());
        open = new SparseSet(knots.size());
        rings = new SparseSet(knots.size());
        for (Arc arc : arcs.all()) {
            if (arc.standby() && natures.isTransparent(arc.from())) {
                keepingStandbys.set(arc.from());
            }
        }
        arcs.addFirewallsBefore(keepingStandbys, natures);
    }

    /// For each component the number of its knot; -1 if it is on none.
    int[] joined() {
        BitSet held = new BitSet();
        for (int part = 0; part < knots.size(); part++) {
            if (knots.holds(part)) {
                held.set(part);
                joined.join(part, knots.of(part));
            }
        }
        for (int part = 0; part < knots.size(); part++) {
            if (!natures.isTransparent(part)) {
                join(part, held);
            }
        }
        int[] numbers = new int[knots.size()];
        for (int part = 0; part < numbers.length; part++) {
            numbers[part] = held.get(part) ? joined.of(part) : -1;
        }
        return numbers;
    }

    private void join(int part, BitSet held) {
        findGates(part);
        rings.clear();
        for (int gate : gates) {
            boolean severalGates = rings.has(knots.of(gate));
            rings.add(knots.of(gate));
            if (!knots.same(part, gate) && (severalGates || keepingStandbys.get(gate))) {
                held.set(part);
                joined.join(part, gate);
            }
        }
    }

    /// The first firewalls on rings that requests from there come to, through others that are on none.
    private void findGates(int part) {
        gates.clear();
        open.clear();
        open.add(part);
        for (int i = 0; i < open.size(); i++) {
            int here = open.at(i);
            if (i > 0 && knots.holds(here)) {
                gates.add(here);
                continue;
            }
            for (Arc arc : natures.forwards(here) ? arcs.from(here) : Arcs.NONE) {
                if (natures.isTransparent(arc.to())) {
                    open.add(arc.to());
                }
            }
        }
    }
}
