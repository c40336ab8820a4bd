package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;

import roundtrip.topology.Point;

/// Arithmetic of lines of several pieces.
final class Lines {
    private Lines() {}

    static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += length(points.get(i - 1), points.get(i));
        }
        return length;
    }

    static double length(Point a, Point b) {
        double dx = Math.abs(b.x() - a.x());
        double dy = Math.abs(b.y() - a.y());
        return dx == 0 ? dy : dy == 0 ? dx : Math.hypot(dx, dy);
    }

    static Point at(List<Point> points, double fraction) {
        return upTo(points, fraction).getLast();
    }

    static List<Point> upTo(List<Point> points, double fraction) {
        double left = Math.clamp(fraction, 0, 1) * length(points);
        List<Point> passed = new ArrayList<>();
        passed.add(points.getFirst());
        for (int i = 1; i < points.size(); i++) {
            double piece = length(points.get(i - 1), points.get(i));
            if (left < piece) {
                if (left > 0) {
                    passed.add(between(points.get(i - 1), points.get(i), left / piece));
                }
                return passed;
            }
            left -= piece;
            passed.add(points.get(i));
        }
        return passed;
    }

    private static Point between(Point a, Point b, double part) {
        return new Point(a.x() + (b.x() - a.x()) * part, a.y() + (b.y() - a.y()) * part);
    }

    static double distance(List<Point> points, Point point) {
        double nearest = length(points.getFirst(), point);
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, distance(points.get(i - 1), points.get(i), point));
        }
        return nearest;
    }

    private static double distance(Point a, Point b, Point point) {
        double x = Math.clamp(point.x(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()));
        double y = Math.clamp(point.y(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
        return Math.hypot(point.x() - x, point.y() - y);
    }

    /// Without points that stand twice and corners that are none.
    static List<Point> simplified(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            if (!kept.isEmpty() && kept.getLast().equals(point)) {
                continue;
            }
            if (kept.size() >= 2 && straight(kept.get(kept.size() - 2), kept.getLast(), point)) {
                kept.removeLast();
            }
            kept.add(point);
        }
        return kept;
    }

    private static boolean straight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }
}
