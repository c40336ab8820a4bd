package roundtrip.routing;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Where arcs form rings. A component outside any ring is never met twice, so a walk needs to remember only the others. Where
/// every walk ends, no ring leads through.
///
/// Strongly connected components after Tarjan (Depth-first search and linear graph algorithms, 1972), with a stack of its own
/// instead of recursion; linear in components and arcs.
final class Knots {
    private static final int NONE = -1;

    private final int[] knot;
    private final boolean any;

    private Knots(int[] knot) {
        this.knot = knot;
        boolean found = false;
        for (int one : knot) {
            found |= one != NONE;
        }
        any = found;
    }

    static Knots of(Arcs arcs, Natures natures, int size) {
        Knots knots = new Knots(new Search(arcs, size, natures).run());
        boolean guarded = knots.any && natures.hasTransparent()
                && IntStream.range(0, size).anyMatch(part -> natures.isTransparent(part) && knots.holds(part));
        return guarded ? new Knots(new Gates(knots, arcs, natures).joined()) : knots;
    }

    boolean any() {
        return any;
    }

    int size() {
        return knot.length;
    }

    /// The number of its knot; -1 if it is on none.
    int of(int component) {
        return knot[component];
    }

    /// Whether a walk that leaves this component may come back to it.
    boolean holds(int component) {
        return knot[component] != NONE;
    }

    boolean same(int one, int other) {
        return knot[one] == knot[other] && holds(one);
    }

    private static final class Search {
        private final Arcs arcs;
        private final Natures natures;
        private final int[] index;
        private final int[] low;
        private final int[] next;
        private final int[] knot;
        private final boolean[] open;
        private final int[] path;
        private final int[] unassigned;
        private int depth;
        private int waiting;
        private int count;

        Search(Arcs arcs, int size, Natures natures) {
            this.arcs = arcs;
            this.natures = natures;
            index = new int[size];
            low = new int[size];
            next = new int[size];
            knot = new int[size];
            path = new int[size];
            unassigned = new int[size];
            open = new boolean[size];
            Arrays.fill(index, NONE);
            Arrays.fill(knot, NONE);
        }

        int[] run() {
            for (int start = 0; start < index.length; start++) {
                if (index[start] == NONE) {
                    enter(start);
                    while (depth > 0) {
                        advance(path[depth - 1]);
                    }
                }
            }
            return knot;
        }

        private void enter(int component) {
            index[component] = count;
            low[component] = count++;
            open[component] = true;
            path[depth++] = component;
            unassigned[waiting++] = component;
        }

        private void advance(int component) {
            Arc[] from = natures.forwards(component) ? arcs.from(component) : Arcs.NONE;
            while (next[component] < from.length) {
                int to = from[next[component]++].to();
                if (index[to] == NONE) {
                    enter(to);
                    return;
                }
                if (open[to]) {
                    low[component] = Math.min(low[component], index[to]);
                }
            }
            leave(component);
        }

        private void leave(int component) {
            depth--;
            if (depth > 0) {
                low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[component]);
            }
            if (low[component] != index[component]) {
                return;
            }
            boolean ring = unassigned[waiting - 1] != component;
            for (int member = NONE; member != component;) {
                member = unassigned[--waiting];
                open[member] = false;
                knot[member] = ring ? component : NONE;
            }
        }
    }
}
