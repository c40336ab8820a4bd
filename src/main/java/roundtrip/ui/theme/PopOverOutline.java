package roundtrip.ui.theme;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import org.controlsfx.control.PopOver.ArrowLocation;

/// The outline of a pop-over: a rectangle with round corners and an arrow at one of its sides. All in px.
///
/// @param arrow how deep the arrow is, and half as wide as it is at the page; 0 for none
/// @param indent from the corner to the arrow, where the arrow is not in the middle of its side
record PopOverOutline(ArrowLocation location, double arrow, double indent, double corner) {
    /// A side as it is walked around the page, clockwise.
    private enum Side {
        TOP(1, 0),
        RIGHT(0, 1),
        BOTTOM(-1, 0),
        LEFT(0, -1);

        /// The way along it.
        final double x;
        final double y;

        Side(double x, double y) {
            this.x = x;
            this.y = y;
        }

        Side next() {
            return values()[(ordinal() + 1) % values().length];
        }

        double length(double width, double height) {
            return x == 0 ? height : width;
        }
    }

    double leastWidth() {
        return least(side().y == 0);
    }

    double leastHeight() {
        return least(side().x == 0);
    }

    private double least(boolean isAtArrow) {
        return 2 * (corner + arrow) + (isAtArrow ? indent : 0);
    }

    /// Around a page of that size, whose top left corner is at the origin; the arrow stands out of it.
    List<PathElement> around(double width, double height) {
        List<PathElement> elements = new ArrayList<>();
        double x = corner;
        double y = 0;
        elements.add(new MoveTo(x, y));
        for (Side side : Side.values()) {
            double length = side.length(width, height);
            if (arrow > 0 && side == side()) {
                double tip = along(length) - corner;
                elements.add(new LineTo(x + side.x * (tip - arrow), y + side.y * (tip - arrow)));
                elements.add(new LineTo(x + side.x * tip + side.y * arrow, y + side.y * tip - side.x * arrow));
                elements.add(new LineTo(x + side.x * (tip + arrow), y + side.y * (tip + arrow)));
            }
            x += side.x * (length - 2 * corner);
            y += side.y * (length - 2 * corner);
            elements.add(new LineTo(x, y));
            x += (side.x + side.next().x) * corner;
            y += (side.y + side.next().y) * corner;
            elements.add(new ArcTo(corner, corner, 0, x, y, false, true));
        }
        elements.add(new ClosePath());
        return elements;
    }

    private Side side() {
        return switch (location) {
            case TOP_LEFT, TOP_CENTER, TOP_RIGHT -> Side.TOP;
            case RIGHT_TOP, RIGHT_CENTER, RIGHT_BOTTOM -> Side.RIGHT;
            case BOTTOM_LEFT, BOTTOM_CENTER, BOTTOM_RIGHT -> Side.BOTTOM;
            case LEFT_TOP, LEFT_CENTER, LEFT_BOTTOM -> Side.LEFT;
        };
    }

    /// From the beginning of its side to the tip of the arrow.
    private double along(double length) {
        double end = corner + indent + arrow;
        return switch (location) {
            case TOP_LEFT, RIGHT_TOP, BOTTOM_RIGHT, LEFT_BOTTOM -> end;
            case TOP_CENTER, RIGHT_CENTER, BOTTOM_CENTER, LEFT_CENTER -> length / 2;
            case TOP_RIGHT, RIGHT_BOTTOM, BOTTOM_LEFT, LEFT_TOP -> length - end;
        };
    }
}
