package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.topology.Size;

/// What a new part has to do with the parts that have a place, as requests flow down: it belongs between those that ask it and those
/// that it asks, and DNS at the right of its client.
///
/// @param client the box of its client, if it is DNS
/// @param above the smallest box round those that ask it
/// @param below the smallest box round those that it asks
record Flow(@Nullable Box client, @Nullable Box above, @Nullable Box below) {
    /// Between two layers, as when all is tidied up.
    static final double SPACE = 96;
    /// An arrow that is shorter has no room for its words.
    private static final double ARROW = 64;
    /// How far aside of the best place another may be, in steps of [#STEP].
    private static final int STEPS = 8;
    private static final double STEP = 48;

    /// Where it may stand, the best place first; none if nothing is known.
    List<Point> spots(Size size) {
        List<Point> spots = new ArrayList<>();
        if (client != null) {
            spots.add(new Point(client.right() + SPACE, client.y()));
        }
        if (above != null && below != null) {
            if (above.bottom() <= below.y()) {
                row(spots, (above.center().x() + below.center().x()) / 2, (above.bottom() + below.y()) / 2, size);
            }
        } else if (above != null) {
            row(spots, above.center().x(), above.bottom() + SPACE + size.height() / 2, size);
        } else if (below != null) {
            row(spots, below.center().x(), below.y() - SPACE - size.height() / 2, size);
        }
        return spots;
    }

    private static void row(List<Point> spots, double x, double y, Size size) {
        Point best = new Point(x - size.width() / 2, y - size.height() / 2);
        spots.add(best);
        for (int step = 1; step <= STEPS; step++) {
            spots.add(best.plus(step * STEP, 0));
            spots.add(best.plus(-step * STEP, 0));
        }
    }

    /// How far what it asks must move down so that there is room for it in between; 0 where there is.
    double lack(Size size) {
        if (above == null || below == null || above.bottom() > below.y()) {
            return 0;
        }
        double gap = below.y() - above.bottom();
        return gap >= size.height() + 2 * ARROW ? 0 : size.height() + 2 * SPACE - gap;
    }
}
