package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// Where one can go on from a standpoint, whatever may fail later: also the ways that open only when replicas are promoted. As
/// numbers in arrays, because a large drawing has very many of them.
final class Lanes {
    static final int STANDBY = 1;
    static final int PROMOTED_ONLY = 2;
    /// Inside a server, implied, or through parts that are looked through.
    static final int NO_LINK = -1;

    private final Plan plan;
    /// The replicas that may be promoted, and firewalls behind which there are some.
    private final BitSet eager;
    private final Onward open;
    private final BitSet beforeTransparent = new BitSet();

    int[] to = new int[16];
    int[] link = new int[16];
    int[] flags = new int[16];
    int count;

    Lanes(Plan plan) {
        this.plan = plan;
        eager = eager(plan);
        open = new Onward(plan, plan.nothing(), plan.dataSets.eager());
        for (int i = 0; i < plan.parts.size(); i++) {
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

    private static BitSet eager(Plan plan) {
        BitSet eager = plan.dataSets.eager();
        List<Integer> open = new ArrayList<>(eager.stream().boxed().toList());
        for (int i = 0; i < open.size(); i++) {
            plan.arcs.into().of(open.get(i)).map(arc -> plan.arcs.all().get(arc).from())
                    .filter(part -> plan.isTransparent(part) && !eager.get(part)).forEach(part -> {
                        eager.set(part);
                        open.add(part);
                    });
        }
        return eager;
    }

    /// Puts the ways from there into the arrays. Two arrows to the same component stay two, which changes no result.
    ///
    /// @param leading where it is worth going
    void look(Trail trail, Purpose purpose, BitSet leading) {
        count = 0;
        for (Arc arc : plan.arcs.from(trail.at())) {
            if (!leading.get(arc.to()) || arc.to() == trail.at() || trail.hasEntered(arc.to())) {
                continue;
            }
            boolean natural = purpose.takes(arc);
            boolean promoted = !natural && purpose.writes() && (arc.reads() || arc.writes()) && eager.get(arc.to());
            if (natural || promoted) {
                add(arc.to(), arc.number(), (arc.standby() ? STANDBY : 0) | (promoted ? PROMOTED_ONLY : 0));
            }
        }
    }

    /// The same, but past transparent components to those behind them.
    void lookThrough(Trail trail, Purpose purpose, BitSet leading) {
        count = 0;
        open.ways(trail, purpose).stream().filter(way -> leading.get(way.to()))
                .forEach(way -> add(way.to(), way.before() == null ? way.arc().number() : NO_LINK,
                        (way.standby() ? STANDBY : 0) | (way.promotedOnly() ? PROMOTED_ONLY : 0)));
    }

    private void add(int target, int number, int itsFlags) {
        if (count == to.length) {
            to = Ints.grown(to);
            link = Ints.grown(link);
            flags = Ints.grown(flags);
        }
        to[count] = target;
        link[count] = number;
        flags[count++] = itsFlags;
    }

    /// The transparent components that a search from there may pass, and the links it may take.
    Passage passage(int component, Predicate<Arc> along) {
        BitSet nodes = new BitSet();
        BitSet links = new BitSet();
        List<Integer> at = new ArrayList<>(List.of(component));
        for (int i = 0; i < at.size(); i++) {
            for (Arc arc : plan.arcs.from(at.get(i))) {
                if (!along.test(arc)) {
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
