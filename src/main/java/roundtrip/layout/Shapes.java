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

    /// Shapes with two corners at most.
    List<List<Point>> simple(End from, Port start, End to, Port end) {
        return between(from, start, to, end, false);
    }

    /// Shapes with three and four corners.
    List<List<Point>> winding(End from, Port start, End to, Port end) {
        return between(from, start, to, end, true);
    }

    private List<List<Point>> between(End from, Port start, End to, Port end, boolean winding) {
        Point p = from.gate(start);
        Point q = to.gate(end);
        Side a = from.heading(start.side());
        Side b = to.heading(end.side());
        List<List<Point>> found = new ArrayList<>();
        if (a.isFlank()) {
            list(new Frame(p, a.outward(), from.frame(), false), q, b, to.frame(), winding, found::add);
        } else {
            list(new Frame(turned(p), a.outward(), turned(from.frame()), true), turned(q), b, turned(to.frame()),
                    winding,
                    way -> found.add(way.stream().map(Shapes::turned).toList()));
        }
        return found;
    }

    /// Where a line leaves level, or would if the drawing were mirrored at the diagonal.
    private record Frame(Point p, int out, Box box, boolean mirrored) {}

    /// Lines that leave left or right; others are mirrored before and after.
    private void list(Frame from, Point q, Side b, Box to, boolean winding, Consumer<List<Point>> into) {
        boolean flat = b.isFlank() != from.mirrored();
        if (flat && winding) {
            aroundFlat(from.p(), from.out(), from.box(), q, b.outward(), to, into);
        } else if (flat) {
            flat(from.p(), from.out(), from.box(), q, b.outward(), to, into);
        } else if (winding) {
            aroundCorner(from.p(), from.out(), from.box(), q, b.outward(), to, into);
        } else {
            corner(from.p(), from.out(), q, b.outward(), into);
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
    }

    private void aroundFlat(Point p, int out, Box from, Point q, int in, Box to, Consumer<List<Point>> into) {
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
    private static void corner(Point p, int out, Point q, int in, Consumer<List<Point>> into) {
        double across = (q.x() - p.x()) * out;
        double down = (p.y() - q.y()) * in;
        if (across >= TRACK && down >= TRACK) {
            into.accept(List.of(p, new Point(q.x(), p.y()), q));
        }
    }

    private void aroundCorner(Point p, int out, Box from, Point q, int in, Box to, Consumer<List<Point>> into) {
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
