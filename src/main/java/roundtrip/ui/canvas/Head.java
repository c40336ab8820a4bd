package roundtrip.ui.canvas;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Point;
import roundtrip.topology.Property;

/// What is drawn at the end of a link. The line itself ends where its head begins.
enum Head {
    NONE(0),
    FILLED(10),
    /// Of a hop inside a server.
    SMALL(6),
    OPEN(3),
    DOT(8);

    private static final double LENGTH = 11;
    private static final double HALF = 5;
    private static final double SMALL_LENGTH = 7;
    private static final double SMALL_HALF = 4;
    /// Between the tip of an open head and the card.
    private static final double CLEARANCE = 2;
    private static final double OPEN_LENGTH = 7;
    private static final double DOT_RADIUS = 4;

    private final double room;

    Head(double room) {
        this.room = room;
    }

    static Head end(LinkKind kind) {
        return switch (kind) {
            case LOOKUP, RESOLVE, MONITOR -> OPEN;
            case HEARTBEAT -> DOT;
            default -> FILLED;
        };
    }

    static Head start(Link link) {
        boolean both = link.kind() == LinkKind.READWRITE
                || link.given().given(Property.BIDIRECTIONAL).orElse(false);
        return link.kind() == LinkKind.HEARTBEAT ? DOT : both ? FILLED : NONE;
    }

    /// Px of the line's end that the head takes.
    double room() {
        return room;
    }

    boolean isFilled() {
        return this == FILLED || this == SMALL || this == DOT;
    }

    /// Adds its outline to a path.
    ///
    /// @param tip where the link ends
    /// @param behind the corner before, which says where the head points
    void draw(Path path, Point tip, Point behind) {
        double length = Math.hypot(tip.x() - behind.x(), tip.y() - behind.y());
        if (this == NONE || length == 0) {
            return;
        }
        double ux = (tip.x() - behind.x()) / length;
        double uy = (tip.y() - behind.y()) / length;
        switch (this) {
            case FILLED -> triangle(path, tip.plus(-ux / 2, -uy / 2), ux, uy, LENGTH, HALF);
            case SMALL -> triangle(path, tip, ux, uy, SMALL_LENGTH, SMALL_HALF);
            case OPEN -> angle(path, tip.plus(-ux * CLEARANCE, -uy * CLEARANCE), ux, uy);
            default -> dot(path, tip.plus(-ux * DOT_RADIUS, -uy * DOT_RADIUS));
        }
    }

    private static void triangle(Path path, Point tip, double ux, double uy, double length, double half) {
        path.getElements().addAll(new MoveTo(tip.x(), tip.y()), wing(tip, ux, uy, length, half),
                wing(tip, ux, uy, length, -half), new ClosePath());
    }

    private static void angle(Path path, Point tip, double ux, double uy) {
        LineTo from = wing(tip, ux, uy, OPEN_LENGTH, HALF);
        path.getElements().addAll(new MoveTo(from.getX(), from.getY()), new LineTo(tip.x(), tip.y()),
                wing(tip, ux, uy, OPEN_LENGTH, -HALF));
    }

    private static LineTo wing(Point tip, double ux, double uy, double back, double aside) {
        return new LineTo(tip.x() - ux * back - uy * aside, tip.y() - uy * back + ux * aside);
    }

    private static void dot(Path path, Point tip) {
        path.getElements().addAll(new MoveTo(tip.x() - DOT_RADIUS, tip.y()),
                new ArcTo(DOT_RADIUS, DOT_RADIUS, 0, tip.x() + DOT_RADIUS, tip.y(), false, true),
                new ArcTo(DOT_RADIUS, DOT_RADIUS, 0, tip.x() - DOT_RADIUS, tip.y(), false, true), new ClosePath());
    }
}
