package roundtrip.ui.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import roundtrip.layout.Gap;
import roundtrip.topology.Point;

/// The outline of an orthogonal line: round corners, and a gap wherever another line crosses. Linear in its corners and gaps.
final class Track {
    private static final double RADIUS = 10;

    private final List<Point> points;
    private final List<Gap> gaps;
    private final List<PathElement> elements = new ArrayList<>();

    private Track(List<Point> points, List<Gap> gaps) {
        this.points = points;
        this.gaps = gaps;
    }

    /// @param startRoom px at the start that are not drawn
    /// @param endRoom px at the end that are not drawn
    static List<PathElement> along(List<Point> points, List<Gap> gaps, double startRoom, double endRoom) {
        if (points.size() < 2) {
            return List.of();
        }
        List<Point> trimmed = new ArrayList<>(points);
        trimmed.set(0, toward(points.get(0), points.get(1), startRoom));
        int last = points.size() - 1;
        trimmed.set(last, toward(points.get(last), points.get(last - 1), endRoom));
        return new Track(trimmed, gaps).drawn();
    }

    private List<PathElement> drawn() {
        Point pen = points.getFirst();
        elements.add(new MoveTo(pen.x(), pen.y()));
        for (int i = 1; i < points.size(); i++) {
            Point corner = points.get(i);
            if (i == points.size() - 1) {
                straight(pen, corner);
            } else {
                double radius = radius(i);
                Point before = toward(corner, points.get(i - 1), radius);
                Point after = toward(corner, points.get(i + 1), radius);
                straight(pen, before);
                elements.add(new ArcTo(radius, radius, 0, after.x(), after.y(), false, turnsRight(i)));
                pen = after;
            }
        }
        return elements;
    }

    /// Half of the shorter neighbour at most, so that two arcs never meet.
    private double radius(int corner) {
        double before = distance(points.get(corner), points.get(corner - 1));
        double after = distance(points.get(corner), points.get(corner + 1));
        return Math.min(RADIUS, Math.min(before, after) / 2);
    }

    private boolean turnsRight(int corner) {
        Point a = points.get(corner - 1);
        Point b = points.get(corner);
        Point c = points.get(corner + 1);
        return (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x()) > 0;
    }

    private void straight(Point from, Point to) {
        gaps.stream().filter(gap -> between(gap, from, to))
                .sorted(Comparator.comparingDouble(gap -> distance(gap.at(), from))).forEach(gap -> {
                    boolean ahead = distance(gap.start(), from) < distance(gap.end(), from);
                    Point near = ahead ? gap.start() : gap.end();
                    Point far = ahead ? gap.end() : gap.start();
                    elements.add(new LineTo(near.x(), near.y()));
                    elements.add(new MoveTo(far.x(), far.y()));
                });
        elements.add(new LineTo(to.x(), to.y()));
    }

    private static boolean between(Gap gap, Point from, Point to) {
        Point at = gap.at();
        double half = Gap.LENGTH / 2;
        return gap.horizontal()
                ? from.y() == to.y() && at.y() == from.y() && at.x() > Math.min(from.x(), to.x()) + half
                        && at.x() < Math.max(from.x(), to.x()) - half
                : from.x() == to.x() && at.x() == from.x() && at.y() > Math.min(from.y(), to.y()) + half
                        && at.y() < Math.max(from.y(), to.y()) - half;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Point toward(Point from, Point to, double by) {
        double length = distance(from, to);
        double part = length == 0 ? 0 : Math.min(by, length) / length;
        return from.plus((to.x() - from.x()) * part, (to.y() - from.y()) * part);
    }
}
