package roundtrip.layout;

import java.util.List;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// A side of a box, where lines leave and arrive.
enum Side {
    TOP(0, -1),
    RIGHT(1, 0),
    BOTTOM(0, 1),
    LEFT(-1, 0);

    static final List<Side> ALL = List.of(values());
    static final List<Side> FLANKS = List.of(LEFT, RIGHT);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /// Whether lines leave it left or right.
    boolean isFlank() {
        return dx != 0;
    }

    /// The direction away from the box along its axis, -1 or 1.
    int outward() {
        return dx + dy;
    }

    Side opposite() {
        return ALL.get((ordinal() + 2) % 4);
    }

    /// The point of that side at a coordinate: y on a flank, x on top and bottom.
    Point on(Box box, double coordinate) {
        return switch (this) {
            case TOP -> new Point(coordinate, box.y());
            case BOTTOM -> new Point(coordinate, box.bottom());
            case LEFT -> new Point(box.x(), coordinate);
            case RIGHT -> new Point(box.right(), coordinate);
        };
    }

    /// The coordinate of a point along a side like this.
    double along(Point point) {
        return isFlank() ? point.y() : point.x();
    }

    /// Where a side of that box begins.
    double start(Box box) {
        return isFlank() ? box.y() : box.x();
    }

    double length(Box box) {
        return isFlank() ? box.height() : box.width();
    }
}
