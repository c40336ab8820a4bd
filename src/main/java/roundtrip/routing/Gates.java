package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The firewalls by which requests enter rings. Who may enter a ring by several belongs to it, because it may matter further on which
/// of them a walk has entered; and so does who enters it by one that keeps standbys behind it, because a ring only tells whether
/// anybody there serves.
final class Gates {
    private final Knots knots;
    private final Arcs arcs;
    private final Natures natures;
    private final int[][] behind;
    private final BitSet keepingStandbys;
    private final Joined joined;

    Gates(Knots knots, Arcs arcs, Natures natures) {
        this.knots = knots;
        this.arcs = arcs;
        this.natures = natures;
        behind = IntStream.range(0, knots.size()).mapToObj(this::firewallsBehind).toArray(int[][]::new);
        joined = new Joined(knots.size());
        keepingStandbys = new BitSet();
        arcs.all().stream().filter(Arc::standby).map(Arc::from).filter(natures::isTransparent)
                .forEach(keepingStandbys::set);
        arcs.addFirewallsBefore(keepingStandbys, natures);
    }

    private int[] firewallsBehind(int part) {
        return natures.forwards(part)
                ? Stream.of(arcs.from(part)).mapToInt(Arc::to).filter(natures::isTransparent).distinct().toArray()
                : new int[0];
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
            if (behind[part].length > 0 && !natures.isTransparent(part)) {
                join(part, held);
            }
        }
        return IntStream.range(0, knots.size()).map(part -> held.get(part) ? joined.of(part) : -1).toArray();
    }

    private void join(int part, BitSet held) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int gate : gates(part)) {
            boolean severalGates = first.putIfAbsent(knots.of(gate), gate) != null;
            if (!knots.same(part, gate) && (severalGates || keepingStandbys.get(gate))) {
                held.set(part);
                joined.join(part, gate);
            }
        }
    }

    /// The first firewalls on rings that requests from there come to, through others that are on none.
    private List<Integer> gates(int part) {
        List<Integer> gates = new ArrayList<>();
        BitSet met = new BitSet();
        List<Integer> open = new ArrayList<>(List.of(part));
        for (int i = 0; i < open.size(); i++) {
            for (int firewall : behind[open.get(i)]) {
                if (!met.get(firewall)) {
                    met.set(firewall);
                    (knots.holds(firewall) ? gates : open).add(firewall);
                }
            }
        }
        return gates;
    }
}
