package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// A level or upright piece of a line.
///
/// @param track y of a level piece, x of an upright one
/// @param low the smaller coordinate along it
/// @param high the larger one
record Piece(boolean level, double track, double low, double high) {
    static Piece between(Point a, Point b) {
        return a.y() == b.y()
                ? new Piece(true, a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()))
                : new Piece(false, a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
    }

    static List<Piece> of(List<Point> points) {
        List<Piece> pieces = new ArrayList<>(points.size());
        for (int i = 1; i < points.size(); i++) {
            pieces.add(between(points.get(i - 1), points.get(i)));
        }
        return pieces;
    }

    /// Whether two lines cross.
    static boolean cross(List<Point> a, List<Point> b) {
        List<Piece> pieces = of(b);
        return of(a).stream().anyMatch(piece -> pieces.stream().anyMatch(piece::crosses));
    }

    double length() {
        return high - low;
    }

    Point at(double along) {
        return level ? new Point(along, track) : new Point(track, along);
    }

    boolean crosses(Piece other) {
        return level != other.level && track > other.low && track < other.high && other.track > low
                && other.track < high;
    }

    /// How far this piece runs along another one that is nearer than that distance; 0 if it does not.
    double shared(Piece other, double distance) {
        return level == other.level && Math.abs(track - other.track) < distance
                ? Math.max(0, Math.min(high, other.high) - Math.max(low, other.low))
                : 0;
    }

    /// Whether it passes through a box larger by that much on every side.
    boolean passes(Box box, double clearance) {
        return level
                ? track > box.y() - clearance && track < box.bottom() + clearance && low < box.right() + clearance
                        && high > box.x() - clearance
                : track > box.x() - clearance && track < box.right() + clearance && low < box.bottom() + clearance
                        && high > box.y() - clearance;
    }
}
