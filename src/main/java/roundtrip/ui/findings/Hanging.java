package roundtrip.ui.findings;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

import org.controlsfx.control.PopOver.ArrowLocation;

import roundtrip.ui.theme.PopOvers;

/// A page below what stands for the whole design, as far to the left as it can be: over the panels rather than over the drawing.
///
/// @param toTheLeft whether most of it lies to the left of its arrow
/// @param left of the page
record Hanging(boolean toTheLeft, double left, double x, double y, double arrow, double indent,
        double highest) implements Mooring {
    private static final double AIR = 6;
    /// From the beginning of the sign to the arrow.
    private static final double WITHIN = 32;
    private static final double LEAST_INDENT = 24;

    /// @param sign what stands for the whole design
    /// @param width of the page
    /// @param arrow how deep an arrow is
    /// @param corner the radius of corners
    static Hanging of(Bounds sign, Rectangle2D screen, double width, double arrow, double corner) {
        double end = corner + arrow;
        double tip = Math.rint(sign.getMinX() + Math.min(WITHIN, sign.getWidth() / 2));
        double left = Math.rint(Math.max(screen.getMinX() + AIR, tip + end + LEAST_INDENT - width));
        boolean toTheLeft = tip >= left + width / 2;
        double indent = Math.max(0, (toTheLeft ? left + width - tip : tip - left) - end);
        double y = Math.rint(sign.getMaxY() + AIR);
        return new Hanging(toTheLeft, left, tip, y, arrow, indent, screen.getMaxY() - PopOvers.ROUND - y - arrow);
    }

    @Override
    public ArrowLocation location() {
        return toTheLeft ? ArrowLocation.TOP_RIGHT : ArrowLocation.TOP_LEFT;
    }

    @Override
    public double across(Bounds page) {
        return left - page.getMinX();
    }

    @Override
    public double down(Bounds page) {
        return y + arrow - page.getMinY();
    }
}
