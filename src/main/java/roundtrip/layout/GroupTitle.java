package roundtrip.layout;

import roundtrip.topology.Box;
import roundtrip.topology.Group;

/// The title of a group: icon and name on the upper edge of its frame.
public final class GroupTitle {
    /// From the left edge of the frame.
    public static final double INSET = 16;
    public static final double HEIGHT = 24;
    public static final double ICON = 20;
    public static final double SPACE = 8;
    public static final double PADDING = 8;
    public static final double SIZE = 15;

    private GroupTitle() {}

    /// The least width of a frame, so that its title fits.
    static double leastFrame(Group group) {
        double needed = width(group) + 2 * INSET;
        return Math.ceil(needed / CardSize.GRID) * CardSize.GRID;
    }

    private static double width(Group group) {
        return PADDING + ICON + SPACE + Math.ceil(TextWidth.SEMIBOLD.of(Captions.caption(group), SIZE)) + PADDING;
    }

    /// Where the title is.
    public static Box box(Group group, Box frame) {
        return new Box(frame.x() + INSET, frame.y() - HEIGHT / 2, width(group), HEIGHT);
    }
}
