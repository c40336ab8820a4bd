package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Lays a wire over the corners that the user set. Where two of them are neither level nor upright a corner is added.
final class HandBends {
    private HandBends() {}

    static void lay(Wire wire) {
        List<Point> bends = wire.link.bends();
        wire.start = port(wire.from, bends.getFirst());
        wire.end = port(wire.to, bends.getLast());
        List<Point> way = new ArrayList<>();
        way.add(wire.from.gate(wire.start));
        boolean level = wire.start.side().isFlank();
        for (Point bend : bends) {
            level = add(way, bend, level);
        }
        add(way, wire.to.gate(wire.end), !wire.end.side().isFlank());
        wire.way = Lines.simplified(way);
    }

    /// Adds a point and, if needed, a corner before it; answers whether the next piece should be level.
    private static boolean add(List<Point> way, Point next, boolean level) {
        Point last = way.getLast();
        if (last.x() != next.x() && last.y() != next.y()) {
            way.add(level ? new Point(next.x(), last.y()) : new Point(last.x(), next.y()));
            way.add(next);
            return level;
        }
        way.add(next);
        return last.x() == next.x();
    }

    /// The port from which a straight piece reaches the bend, else the middle of the side that faces it.
    private static Port port(End end, Point bend) {
        Box frame = end.frame();
        Side across = bend.x() < frame.center().x() ? Side.LEFT : Side.RIGHT;
        Side down = bend.y() < frame.center().y() ? Side.TOP : Side.BOTTOM;
        boolean beside = bend.x() < frame.x() || bend.x() > frame.right();
        if (!end.sides().contains(down) || beside && end.reaches(across, bend.y())) {
            return new Port(across, end.reaches(across, bend.y()) ? bend.y() : end.middle(across));
        }
        return new Port(down, end.reaches(down, bend.x()) ? bend.x() : end.middle(down));
    }
}
