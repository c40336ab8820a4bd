package roundtrip.ui.findings;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

import org.controlsfx.control.PopOver.ArrowLocation;

import roundtrip.ui.theme.PopOvers;

/// Where the page of a finding stands beside its part, its arrow at the middle of the part. All in px of the screen. To the left, if there
/// is any room, for what fixes add stands to the right of the part or below it, and should be seen.
///
/// It stands with its middle beside the part where it is readable so; else as high as it takes for all of it to be on the screen, but
/// no higher than its arrow reaches down, from the first moment on; where that is not as far as the part it has no arrow, which would
/// point at something else.
///
/// @param left whether it stands to the left of its part
/// @param middle whether its arrow is at the middle of its side
/// @param x of the tip of its arrow
/// @param y of the tip of its arrow
/// @param top of the page; for a page in the middle as it is at its highest
/// @param arrow how deep its arrow is
/// @param indent from the end of the side to the arrow
/// @param highest how high the page may be
record Berth(boolean left, boolean middle, double x, double y, double top, double arrow, double indent,
        double highest) implements Mooring {
    private static final double AIR = 12;
    /// A page that is so many times as high as it is wide can be read without scrolling for each line, at any size of letters.
    private static final double READABLE = 1.75;

    /// @param part what the page is about
    /// @param within where parts are seen
    /// @param arrow how deep an arrow is
    /// @param corner the radius of corners
    static Berth of(Bounds part, Bounds within, Rectangle2D screen, Paper paper, double arrow, double corner) {
        boolean left = hasRoomAtTheLeft(part, screen, paper.width(), arrow);
        // between pixels letters would be blurred
        double x = Math.rint(left
                ? part.getMinX() - AIR / 2
                : Math.min(part.getMaxX() + AIR / 2, screen.getMaxX() - paper.width() - arrow - AIR));
        double first = screen.getMinY() + AIR * 3;
        double y = Math.rint(Math.clamp(part.getCenterY(), first, Math.max(first, within.getMaxY() - AIR)));
        double height = paper.height();
        double room = 2 * Math.min(y - screen.getMinY() - PopOvers.ROUND, screen.getMaxY() - y - PopOvers.ROUND);
        double highest = screen.getHeight() - 2 * PopOvers.ROUND;
        if (room >= Math.min(height, READABLE * paper.width())) {
            return new Berth(left, true, x, y, Math.rint(y - Math.min(height, room) / 2), arrow, 0,
                    Math.min(room, highest));
        }
        double bottom = screen.getMaxY() - PopOvers.ROUND;
        double end = corner + arrow;
        double tip = Math.min(y, bottom - end);
        double deepest = Math.floor(Math.min(paper.least(), highest)) - 2 * end;
        double top = Math.rint(Math.min(tip - end - 2 * AIR,
                Math.max(bottom - Math.min(height, highest), tip - end - deepest)));
        double deep = y - tip <= part.getHeight() / 2 ? arrow : 0;
        double indent = tip - top - end;
        return new Berth(left, false, x, Math.rint(top + corner + deep + indent), top, deep, indent, bottom - top);
    }

    /// Whether a page of that width can stand at either side of it.
    static boolean hasRoomBeside(Bounds part, Rectangle2D screen, double width, double arrow) {
        return hasRoomAtTheLeft(part, screen, width, arrow)
                || part.getMaxX() + AIR + arrow + width + AIR <= screen.getMaxX();
    }

    private static boolean hasRoomAtTheLeft(Bounds part, Rectangle2D screen, double width, double arrow) {
        return part.getMinX() - AIR - arrow - width >= screen.getMinX();
    }

    @Override
    public ArrowLocation location() {
        if (middle) {
            return left ? ArrowLocation.RIGHT_CENTER : ArrowLocation.LEFT_CENTER;
        }
        return left ? ArrowLocation.RIGHT_TOP : ArrowLocation.LEFT_TOP;
    }

    @Override
    public double across(Bounds page) {
        return left ? x - arrow - page.getMaxX() : x + arrow - page.getMinX();
    }

    @Override
    public double down(Bounds page) {
        return (middle ? Math.rint(y - page.getHeight() / 2) : top) - page.getMinY();
    }
}
