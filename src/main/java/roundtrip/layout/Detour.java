package roundtrip.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Searches a way round the cards for a wire that no plain shape serves: A* (Hart, Nilsson, Raphael 1968) on the grid of tracks
/// beside the cards (the orthogonal visibility graph of Wybrow, Marriott and Stuckey 2009, made coarser).
///
/// With n cards the grid has O(n²) crossings, and a search costs O(n² log n) at worst.
final class Detour {
    private static final double CLEARANCE = 16;
    private static final int TURNS = 4;
    private static final double TOP_FEE = 4;

    private final Field field;
    private final Wire wire;
    private final double[] xs;
    private final double[] ys;
    private final double[] cost;
    private final int[] before;

    Detour(Field field, Wire wire) {
        this.field = field;
        this.wire = wire;
        TreeSet<Double> across = new TreeSet<>();
        TreeSet<Double> down = new TreeSet<>();
        for (Box card : field.cards) {
            across.addAll(List.of(card.x() - CLEARANCE, card.right() + CLEARANCE));
            down.addAll(List.of(card.y() - CLEARANCE, card.bottom() + CLEARANCE));
        }
        for (Point point : List.of(start(), stub(start(), true), end(), stub(end(), false))) {
            across.add(point.x());
            down.add(point.y());
        }
        xs = across.stream().mapToDouble(x -> x).toArray();
        ys = down.stream().mapToDouble(y -> y).toArray();
        cost = new double[xs.length * ys.length * TURNS];
        before = new int[cost.length];
    }

    private Point start() {
        return wire.from.gate(wire.start);
    }

    private Point end() {
        return wire.to.gate(wire.end);
    }

    private Point stub(Point gate, boolean first) {
        Side side = first ? wire.from.heading(wire.start.side()) : wire.to.heading(wire.end.side());
        double out = side.outward() * Shapes.STUB;
        return side.isFlank() ? gate.plus(out, 0) : gate.plus(0, out);
    }

    private record Open(int state, double estimate) {}

    /// The corners of the cheapest way, empty if there is none.
    List<Point> find() {
        Arrays.fill(cost, Double.MAX_VALUE);
        int first = state(stub(start(), true), wire.from.heading(wire.start.side()));
        int last = state(stub(end(), false), wire.to.heading(wire.end.side()).opposite());
        PriorityQueue<Open> open = new PriorityQueue<>(
                (a, b) -> a.estimate != b.estimate ? Double.compare(a.estimate, b.estimate) : a.state - b.state);
        cost[first] = 0;
        before[first] = -1;
        open.add(new Open(first, 0));
        while (!open.isEmpty()) {
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

    private void expand(int state, int last, PriorityQueue<Open> open) {
        int heading = state % TURNS;
        int ix = state / TURNS % xs.length;
        int iy = state / TURNS / xs.length;
        for (Side side : Side.ALL) {
            int nx = ix + (side.isFlank() ? side.outward() : 0);
            int ny = iy + (side.isFlank() ? 0 : side.outward());
            if (side.ordinal() == (heading + 2) % TURNS || nx < 0 || ny < 0 || nx >= xs.length || ny >= ys.length) {
                continue;
            }
            int next = (ny * xs.length + nx) * TURNS + side.ordinal();
            double step = side.ordinal() == heading ? 0 : Field.CORNER;
            step += step(new Point(xs[ix], ys[iy]), new Point(xs[nx], ys[ny]));
            if (cost[state] + step < cost[next]) {
                cost[next] = cost[state] + step;
                before[next] = state;
                open.add(new Open(next, cost[next] + left(next, last)));
            }
        }
    }

    private double step(Point a, Point b) {
        Piece piece = Piece.between(a, b);
        double step = piece.length();
        for (Box card : field.cards) {
            boolean own = card.equals(wire.from.frame()) || card.equals(wire.to.frame());
            step += piece.passes(card, own ? -1 : CardSize.GRID) ? Field.BLOCKED : 0;
        }
        for (Piece other : field.others(wire)) {
            step += piece.crosses(other) ? Field.CROSSING : 0;
            step += piece.shared(other, 12) * TOP_FEE;
        }
        return step;
    }

    private double left(int state, int last) {
        int x = state / TURNS % xs.length;
        int y = state / TURNS / xs.length;
        int goalX = last / TURNS % xs.length;
        int goalY = last / TURNS / xs.length;
        return Math.abs(xs[x] - xs[goalX]) + Math.abs(ys[y] - ys[goalY]);
    }

    private int state(Point point, Side heading) {
        return (Arrays.binarySearch(ys, point.y()) * xs.length + Arrays.binarySearch(xs, point.x())) * TURNS
                + heading.ordinal();
    }

    private List<Point> way(int last) {
        Deque<Point> way = new ArrayDeque<>();
        way.addFirst(end());
        for (int state = last; state >= 0; state = before[state]) {
            way.addFirst(new Point(xs[state / TURNS % xs.length], ys[state / TURNS / xs.length]));
        }
        way.addFirst(start());
        return Lines.simplified(List.copyOf(way));
    }
}
