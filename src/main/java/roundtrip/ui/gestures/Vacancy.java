package roundtrip.ui.gestures;

import java.util.List;

import roundtrip.editing.tools.Surroundings;
import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// A free place for a part that is put down without a pointer.
final class Vacancy {
    private static final double STEP = 24;
    private static final double WIDTH = 256;
    private static final double HEIGHT = 128;
    private static final int TRIES = 400;

    private Vacancy() {}

    /// The nearest corner, on a spiral of 24 px steps, where a server would not lie on another part.
    static Point near(Surroundings around, Point wish) {
        List<Box> taken = around.neighbours(List.of());
        double x = Math.round(wish.x() / 8) * 8.0;
        double y = Math.round(wish.y() / 8) * 8.0;
        double dx = STEP;
        double dy = 0;
        int length = 1;
        int walked = 0;
        int turns = 0;
        for (int i = 0; i < TRIES; i++) {
            Box box = new Box(x, y, WIDTH, HEIGHT).grown(STEP);
            if (taken.stream().noneMatch(box::intersects)) {
                break;
            }
            x += dx;
            y += dy;
            if (++walked == length) {
                walked = 0;
                double turned = dx;
                dx = -dy;
                dy = turned;
                length += ++turns % 2 == 0 ? 1 : 0;
            }
        }
        return new Point(x, y);
    }
}
