package roundtrip.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Searches a way round the cards for a wire that no plain shape serves well: A* (Hart, Nilsson, Raphael 1968) on the grid of
/// tracks beside cards and lines (the orthogonal visibility graph of Wybrow, Marriott and Stuckey 2009, made coarser).
///
/// With n tracks each way the search costs O(n² log n) at worst. It stays in a region round both ends and gives up after a fixed
/// number of steps.
final class Detour {
    private static final double REGION = 240;
    private static final double CLEARANCE = 16;
    private static final int TURNS = 4;
    private static final int STEPS = 6_000;

    private final Wire wire;
    private final Tracks across;
    private final Tracks down;
    private final double[] cost;
    private final int[] before;

    Detour(Field field, Wire wire) {
        this.wire = wire;
        Box region = wire.from.frame().union(wire.to.frame()).grown(REGION);
        Surroundings near = field.within(wire, region);
        TreeSet<Double> xs = new TreeSet<>();
        TreeSet<Double> ys = new TreeSet<>();
        for (Box card : near.cards()) {
            xs.addAll(List.of(card.x() - CLEARANCE, card.right() + CLEARANCE));
            ys.addAll(List.of(card.y() - CLEARANCE, card.bottom() + CLEARANCE));
        }
        for (Piece other : near.others()) {
            (other.level() ? ys : xs).addAll(List.of(other.track() - CLEARANCE, other.track() + CLEARANCE));
        }
        for (Point point : List.of(start(), stub(true), end(), stub(false))) {
            xs.add(point.x());
            ys.add(point.y());
        }
        across = new Tracks(false, xs, near);
        down = new Tracks(true, ys, near);
        cost = new double[across.size() * down.size() * TURNS];
        before = new int[cost.length];
    }

    private Point start() {
        return wire.from.gate(wire.start);
    }

    private Point end() {
        return wire.to.gate(wire.end);
    }

    private Point stub(boolean first) {
        Side side = first ? wire.from.heading(wire.start.side()) : wire.to.heading(wire.end.side());
        double out = side.outward() * Shapes.STUB;
        Point gate = first ? start() : end();
        return side.isFlank() ? gate.plus(out, 0) : gate.plus(0, out);
    }

    private record Open(int state, double estimate) {}

    /// The corners of the cheapest way, empty if none was found.
    ///
    /// @param patience how many steps all detours of a drawing may still take together
    List<Point> find(AtomicInteger patience) {
        Arrays.fill(cost, Double.MAX_VALUE);
        int first = state(stub(true), wire.from.heading(wire.start.side()));
        int last = state(stub(false), wire.to.heading(wire.end.side()).opposite());
        PriorityQueue<Open> open = new PriorityQueue<>(
                (a, b) -> a.estimate != b.estimate ? Double.compare(a.estimate, b.estimate) : a.state - b.state);
        cost[first] = 0;
        before[first] = -1;
        open.add(new Open(first, 0));
        for (int steps = 0; steps < STEPS && patience.getAndDecrement() > 0 && !open.isEmpty(); steps++) {
            Open now = open.remove();
            if (now.state == last) {
                return way(last);
            }
            if (now.estimate <= cost[now.state] + left(now.state, last) + 1e-6) {
                expand(now.state, last, open);
            }
        }
        return List.of();
    }

    private int x(int state) {
        return state / TURNS % across.size();
    }

    private int y(int state) {
        return state / TURNS / across.size();
    }

    private void expand(int state, int last, PriorityQueue<Open> open) {
        int heading = state % TURNS;
        for (Side side : Side.ALL) {
            int x = x(state) + (side.isFlank() ? side.outward() : 0);
            int y = y(state) + (side.isFlank() ? 0 : side.outward());
            boolean outside = x < 0 || y < 0 || x >= across.size() || y >= down.size();
            if (outside || side.ordinal() == (heading + 2) % TURNS) {
                continue;
            }
            int next = (y * across.size() + x) * TURNS + side.ordinal();
            double sum = cost[state] + (side.ordinal() == heading ? 0 : Surroundings.CORNER)
                    + (side.isFlank()
                            ? down.step(y, across.at(x(state)), across.at(x))
                            : across.step(x, down.at(y(state)), down.at(y)));
            if (sum < cost[next]) {
                cost[next] = sum;
                before[next] = state;
                open.add(new Open(next, sum + left(next, last)));
            }
        }
    }

    private double left(int state, int last) {
        double dx = Math.abs(across.at(x(state)) - across.at(x(last)));
        double dy = Math.abs(down.at(y(state)) - down.at(y(last)));
        return dx + dy + (dx > 0 && dy > 0 ? Surroundings.CORNER : 0);
    }

    private int state(Point point, Side heading) {
        return (down.index(point.y()) * across.size() + across.index(point.x())) * TURNS + heading.ordinal();
    }

    private List<Point> way(int last) {
        Deque<Point> way = new ArrayDeque<>();
        way.addFirst(end());
        for (int state = last; state >= 0; state = before[state]) {
            way.addFirst(new Point(across.at(x(state)), down.at(y(state))));
        }
        way.addFirst(start());
        return Lines.simplified(List.copyOf(way));
    }
}
