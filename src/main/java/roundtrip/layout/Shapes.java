package roundtrip.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Lists the plain shapes that a line between two gates can have: straight, with one corner, with two (Z or U), with three, with
/// four. Each middle piece is tried on several tracks, so that parallel lines find room beside one another.
final class Shapes {
    /// The least length of the first and the last piece: an arrow head and a round corner.
    static final double STUB = 24;
    static final double TRACK = 16;

    private final int spread;

    /// @param spread how many tracks are tried on each side of the best one
    Shapes(int spread) {
        this.spread = spread;
    }

    List<List<Point>> between(End from, Port start, End to, Port end) {
        Point p = from.gate(start);
        Point q = to.gate(end);
        Side a = from.heading(start.side());
        Side b = to.heading(end.side());
        List<List<Point>> found = new ArrayList<>();
        if (a.isFlank()) {
            list(p, a.outward(), from.frame(), q, b, to.frame(), false, found::add);
        } else {
            list(turned(p), a.outward(), turned(from.frame()), turned(q), b, turned(to.frame()), true,
                    way -> found.add(way.stream().map(Shapes::turned).toList()));
        }
        return found;
    }

    /// Lines that leave left or right; others are mirrored at the diagonal before and after.
    private void list(Point p, int out, Box from, Point q, Side b, Box to, boolean mirrored,
            Consumer<List<Point>> into) {
        if (b.isFlank() != mirrored) {
            flat(p, out, from, q, b.outward(), to, into);
        } else {
            corner(p, out, from, q, b.outward(), to, into);
        }
    }

    private static Point turned(Point point) {
        return new Point(point.y(), point.x());
    }

    private static Box turned(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }

    /// Leaves level and arrives level.
    private void flat(Point p, int out, Box from, Point q, int in, Box to, Consumer<List<Point>> into) {
        double room = (q.x() - p.x()) * out;
        if (p.y() == q.y() && out == -in && room >= 0) {
            into.accept(List.of(p, q));
            return;
        }
        double stub = out == -in && room > 0 ? Math.min(STUB, room / 2 - CardSize.GRID / 2) : STUB;
        for (double x : middles(from.x(), from.right(), to.x(), to.right(), p.x(), q.x())) {
            if ((x - p.x()) * out >= stub && (x - q.x()) * in >= stub) {
                into.accept(List.of(p, new Point(x, p.y()), new Point(x, q.y()), q));
            }
        }
        for (double y : middles(from.y(), from.bottom(), to.y(), to.bottom(), p.y(), q.y())) {
            for (int i = 0; i <= spread; i++) {
                for (int j = 0; j <= spread; j++) {
                    double first = p.x() + out * (STUB + i * TRACK);
                    double last = q.x() + in * (STUB + j * TRACK);
                    into.accept(List.of(p, new Point(first, p.y()), new Point(first, y), new Point(last, y),
                            new Point(last, q.y()), q));
                }
            }
        }
    }

    /// Leaves level and arrives upright.
    private void corner(Point p, int out, Box from, Point q, int in, Box to, Consumer<List<Point>> into) {
        double across = (q.x() - p.x()) * out;
        double down = (p.y() - q.y()) * in;
        if (across >= TRACK && down >= TRACK) {
            into.accept(List.of(p, new Point(q.x(), p.y()), q));
        }
        for (double x : middles(from.x(), from.right(), to.x(), to.right(), p.x(), q.x())) {
            if ((x - p.x()) * out < STUB) {
                continue;
            }
            for (double y : middles(from.y(), from.bottom(), to.y(), to.bottom(), p.y(), q.y())) {
                if ((y - q.y()) * in >= STUB) {
                    into.accept(List.of(p, new Point(x, p.y()), new Point(x, y), new Point(q.x(), y), q));
                }
            }
        }
    }

    /// Tracks across two intervals a and b (of the frames) and their ports p and q: between them, beside each, outside both.
    private Set<Double> middles(double a1, double a2, double b1, double b2, double p, double q) {
        Set<Double> tracks = new LinkedHashSet<>();
        double between = a2 <= b1 ? (a2 + b1) / 2 : b2 <= a1 ? (b2 + a1) / 2 : (p + q) / 2;
        double middle = Math.round(between / CardSize.GRID) * CardSize.GRID;
        tracks.add(middle);
        for (int i = 0; i <= spread; i++) {
            double step = i * TRACK;
            tracks.add(middle - step);
            tracks.add(middle + step);
            tracks.add(a1 - STUB - step);
            tracks.add(b1 - STUB - step);
            tracks.add(a2 + STUB + step);
            tracks.add(b2 + STUB + step);
        }
        return tracks;
    }
}
