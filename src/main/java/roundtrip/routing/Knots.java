package roundtrip.routing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Where arcs form rings. A component outside any ring is never met twice, so a walk needs to remember only the others. Where
/// every walk ends, no ring leads through.
///
/// Strongly connected components after Tarjan (Depth-first search and linear graph algorithms, 1972), with a stack of its own
/// instead of recursion; linear in components and arcs.
final class Knots {
    private static final int NONE = -1;

    private final int[] knot;
    private final boolean[] passes;
    private final int[] passed;

    private Knots(int[] knot) {
        this.knot = knot;
        passes = new boolean[knot.length];
        passed = new int[knot.length];
        Arrays.fill(passed, NONE);
    }

    /// @param forwards whether walks go on from a component at all
    /// @param transparent whether they only pass it
    static Knots of(Arcs arcs, int size, IntPredicate forwards, IntPredicate transparent) {
        Knots knots = new Knots(new Search(arcs, size, forwards).run());
        for (int part = 0; part < size; part++) {
            for (Arc arc : forwards.test(part) ? arcs.from(part) : List.<Arc>of()) {
                if (transparent.test(arc.to()) && knots.holds(arc.to())) {
                    knots.join(part, arc.to());
                    knots.passed[part] = arc.to();
                }
            }
        }
        for (int part = 0; part < size; part++) {
            knots.passes[part] = transparent.test(part) && knots.holds(part);
        }
        return knots;
    }

    /// Who sends through a firewall on a ring has entered a part of that ring when the next component is reached.
    private void join(int part, int passed) {
        int former = knot[part];
        for (int i = 0; i < knot.length && former != knot[passed]; i++) {
            if (i == part || former != NONE && knot[i] == former) {
                knot[i] = knot[passed];
            }
        }
    }

    /// The transparent component of its own knot to which an arc leads from there; -1 if there is none.
    int passed(int component) {
        return passed[component];
    }

    /// Whether a transparent component is on the knot of this one.
    boolean isPassing(int component) {
        return IntStream.range(0, knot.length).anyMatch(part -> passes[part] && same(part, component));
    }

    /// Whether some knot has several transparent components: there it may matter which of them a walk takes.
    boolean isBranching() {
        BitSet seen = new BitSet();
        for (int i = 0; i < knot.length; i++) {
            if (passes[i]) {
                if (seen.get(knot[i])) {
                    return true;
                }
                seen.set(knot[i]);
            }
        }
        return false;
    }

    boolean any() {
        return Arrays.stream(knot).anyMatch(one -> one != NONE);
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
        private final IntPredicate forwards;
        private final int[] index;
        private final int[] low;
        private final int[] next;
        private final int[] knot;
        private final boolean[] open;
        private final Deque<Integer> path = new ArrayDeque<>();
        private final Deque<Integer> unassigned = new ArrayDeque<>();
        private int count;

        Search(Arcs arcs, int size, IntPredicate forwards) {
            this.arcs = arcs;
            this.forwards = forwards;
            index = new int[size];
            low = new int[size];
            next = new int[size];
            knot = new int[size];
            open = new boolean[size];
            Arrays.fill(index, NONE);
            Arrays.fill(knot, NONE);
        }

        int[] run() {
            for (int start = 0; start < index.length; start++) {
                if (index[start] == NONE) {
                    enter(start);
                    while (!path.isEmpty()) {
                        advance(path.getLast());
                    }
                }
            }
            return knot;
        }

        private void enter(int component) {
            index[component] = count;
            low[component] = count++;
            open[component] = true;
            path.addLast(component);
            unassigned.addLast(component);
        }

        private void advance(int component) {
            if (!forwards.test(component) || next[component] == arcs.from(component).size()) {
                leave(component);
                return;
            }
            int to = arcs.from(component).get(next[component]++).to();
            if (index[to] == NONE) {
                enter(to);
            } else if (open[to]) {
                low[component] = Math.min(low[component], index[to]);
            }
        }

        private void leave(int component) {
            path.removeLast();
            if (!path.isEmpty()) {
                low[path.getLast()] = Math.min(low[path.getLast()], low[component]);
            }
            if (low[component] != index[component]) {
                return;
            }
            boolean ring = unassigned.getLast() != component;
            for (int member = NONE; member != component;) {
                member = unassigned.removeLast();
                open[member] = false;
                knot[member] = ring ? component : NONE;
            }
        }
    }
}
