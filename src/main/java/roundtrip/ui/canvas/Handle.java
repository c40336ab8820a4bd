package roundtrip.ui.canvas;

import java.util.ArrayList;
import java.util.List;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Where a new link can be drawn out of a part: 16 px outside the middle of a side. It steps aside where a link already ends.
public record Handle(String part, Side side, Point at) {
    public enum Side {
        TOP,
        RIGHT,
        BOTTOM,
        LEFT;

        boolean isLevel() {
            return this == TOP || this == BOTTOM;
        }
    }

    static final double RADIUS = 6;
    private static final double OUTSIDE = 16;
    private static final double STEP_LEVEL = 48;
    private static final double STEP_UPRIGHT = 16;
    private static final double TOO_NEAR = 20;

    static List<Handle> of(Geometry geometry, String part) {
        Box box = geometry.box(part);
        List<Handle> handles = new ArrayList<>();
        for (Side side : Side.values()) {
            handles.add(new Handle(part, side, outside(geometry, box, side)));
        }
        return handles;
    }

    boolean isAt(Point point) {
        return Math.hypot(point.x() - at.x(), point.y() - at.y()) <= RADIUS + 4;
    }

    private static Point outside(Geometry geometry, Box box, Side side) {
        Point middle = box.center();
        double half = side.isLevel() ? box.height() / 2 : box.width() / 2;
        Point edge = switch (side) {
            case TOP -> middle.plus(0, -half);
            case BOTTOM -> middle.plus(0, half);
            case LEFT -> middle.plus(-half, 0);
            case RIGHT -> middle.plus(half, 0);
        };
        double aside = aside(geometry, edge, side);
        return switch (side) {
            case TOP -> edge.plus(aside, -OUTSIDE);
            case BOTTOM -> edge.plus(aside, OUTSIDE);
            case LEFT -> edge.plus(-OUTSIDE, aside);
            case RIGHT -> edge.plus(OUTSIDE, aside);
        };
    }

    private static double aside(Geometry geometry, Point edge, Side side) {
        double step = side.isLevel() ? STEP_LEVEL : STEP_UPRIGHT;
        for (Route route : geometry.routes().values()) {
            for (Point end : List.of(route.start(), route.end())) {
                double along = side.isLevel() ? end.x() - edge.x() : end.y() - edge.y();
                double across = side.isLevel() ? end.y() - edge.y() : end.x() - edge.x();
                if (Math.abs(across) <= 2 && Math.abs(along) < TOO_NEAR) {
                    return along < 0 ? step : -step;
                }
            }
        }
        return 0;
    }
}
