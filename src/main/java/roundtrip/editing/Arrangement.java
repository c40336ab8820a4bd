package roundtrip.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Where parts go when they are aligned or distributed.
public final class Arrangement {
    /// The edge or middle line that parts share afterwards.
    public enum Side {
        LEFT,
        CENTER,
        RIGHT,
        TOP,
        MIDDLE,
        BOTTOM
    }

    private Arrangement() {}

    /// The corners of the parts when they share a side of the box round them all.
    public static SequencedMap<String, Point> align(Map<String, Box> boxes, Side side) {
        SequencedMap<String, Point> corners = new LinkedHashMap<>();
        boxes.values().stream().reduce(Box::union)
                .ifPresent(round -> boxes.forEach((id, box) -> corners.put(id, aligned(box, round, side))));
        return corners;
    }

    private static Point aligned(Box box, Box round, Side side) {
        return switch (side) {
            case LEFT -> new Point(round.x(), box.y());
            case CENTER -> new Point(round.center().x() - box.width() / 2, box.y());
            case RIGHT -> new Point(round.right() - box.width(), box.y());
            case TOP -> new Point(box.x(), round.y());
            case MIDDLE -> new Point(box.x(), round.center().y() - box.height() / 2);
            case BOTTOM -> new Point(box.x(), round.bottom() - box.height());
        };
    }

    /// The corners of the parts when the gaps between neighbours are equal; the outermost two stay.
    public static SequencedMap<String, Point> distribute(Map<String, Box> boxes, boolean horizontally) {
        List<String> order = new ArrayList<>(boxes.keySet());
        order.sort(Comparator.comparingDouble(id -> start(box(boxes, id), horizontally)));
        SequencedMap<String, Point> corners = new LinkedHashMap<>();
        if (order.size() < 3) {
            return corners;
        }
        Box first = box(boxes, order.getFirst());
        Box last = box(boxes, order.getLast());
        double room = start(last, horizontally) + length(last, horizontally) - start(first, horizontally);
        double taken = order.stream().mapToDouble(id -> length(box(boxes, id), horizontally)).sum();
        double gap = (room - taken) / (order.size() - 1);
        double next = start(first, horizontally);
        for (String id : order) {
            Box box = box(boxes, id);
            corners.put(id, horizontally ? new Point(next, box.y()) : new Point(box.x(), next));
            next += length(box, horizontally) + gap;
        }
        return corners;
    }

    private static Box box(Map<String, Box> boxes, String id) {
        Box box = boxes.get(id);
        if (box == null) {
            throw new IllegalArgumentException(id);
        }
        return box;
    }

    private static double start(Box box, boolean horizontally) {
        return horizontally ? box.x() : box.y();
    }

    private static double length(Box box, boolean horizontally) {
        return horizontally ? box.width() : box.height();
    }
}
