package roundtrip.ui.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import roundtrip.layout.Route;
import roundtrip.topology.Point;

/// Where a badge may stand beside an arrow.
final class Roadside {
    private static final double BESIDE = 12;
    private static final double ABOVE = 6;
    private static final double[] PLACES = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8};

    private Roadside() {}

    /// The best place first: beside the caption, then along the line at either side of it.
    ///
    /// @param width of the badge
    /// @return upper left corners, at least one
    static List<Point> spots(Route route, double width) {
        List<Point> spots = new ArrayList<>();
        spots.add(usual(route, width));
        for (double place : PLACES) {
            Point at = route.at(place);
            if (Stretch.nearest(route, at).isUpright()) {
                spots.add(rightOf(at));
                spots.add(at.plus(-BESIDE - width, -BadgeView.HEIGHT / 2));
            } else {
                spots.add(above(at, width));
                spots.add(at.plus(-width / 2, ABOVE));
            }
        }
        return spots;
    }

    private static Point rightOf(Point at) {
        return at.plus(BESIDE, -BadgeView.HEIGHT / 2);
    }

    private static Point above(Point at, double width) {
        return at.plus(-width / 2, -BadgeView.HEIGHT - ABOVE);
    }

    private static Point usual(Route route, double width) {
        Point label = route.label();
        Stretch stretch = Stretch.nearest(route, label);
        if (!route.hasLabel()) {
            return stretch.isUpright() ? rightOf(route.at(0.5)) : above(route.at(0.5), width);
        }
        if (!stretch.isUpright()) {
            double away = route.labelSize().height() / 2 + 2;
            boolean isBelow = !route.labelOnLine() && label.y() > stretch.start().y();
            return label.plus(-width / 2, isBelow ? away : -away - BadgeView.HEIGHT);
        }
        if (route.labelOnLine()) {
            return label.plus(route.labelSize().width() / 2 + 4, -BadgeView.HEIGHT / 2);
        }
        double line = stretch.end().x();
        return new Point(label.x() < line ? line + BESIDE : line - BESIDE - width, label.y() - BadgeView.HEIGHT / 2);
    }

    /// A straight part of a line.
    private record Stretch(Point start, Point end) {
        static Stretch nearest(Route route, Point to) {
            List<Point> points = route.points();
            return IntStream.range(1, points.size()).mapToObj(i -> new Stretch(points.get(i - 1), points.get(i)))
                    .min(Comparator.comparingDouble(one -> Route.of(List.of(one.start, one.end)).distance(to)))
                    .orElseGet(() -> new Stretch(to, to));
        }

        boolean isUpright() {
            return start.x() == end.x();
        }
    }
}
