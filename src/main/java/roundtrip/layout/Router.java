package roundtrip.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Link;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;

/// Gives every link its route.
final class Router {
    private Router() {}

    static SequencedMap<String, Route> routes(Topology topology, SequencedMap<String, Box> boxes) {
        SequencedMap<String, Route> routes = new LinkedHashMap<>();
        for (Link link : topology.links()) {
            Box from = end(boxes, link.from());
            Box to = end(boxes, link.to());
            if (from != null && to != null) {
                Route route = Route.of(Lines.simplified(line(from, to)));
                routes.put(link.id(), route.labelled(route.at(0.5), CardSize.label(topology, link), true));
            }
        }
        return routes;
    }

    private static @Nullable Box end(SequencedMap<String, Box> boxes, String id) {
        Box own = boxes.get(id);
        return own != null ? own : boxes.get(id.split("/")[0]);
    }

    private static List<Point> line(Box from, Box to) {
        Point a = from.center();
        Point b = to.center();
        if (from.equals(to)) {
            return List.of(new Point(from.right(), a.y()), new Point(from.right() + 24, a.y()),
                    new Point(from.right() + 24, from.y() - 24), new Point(a.x(), from.y() - 24),
                    new Point(a.x(), from.y()));
        }
        if (to.y() >= from.bottom() || from.y() >= to.bottom()) {
            boolean down = to.y() >= from.bottom();
            double start = down ? from.bottom() : from.y();
            double end = down ? to.y() : to.bottom();
            double middle = (start + end) / 2;
            return List.of(new Point(a.x(), start), new Point(a.x(), middle), new Point(b.x(), middle),
                    new Point(b.x(), end));
        }
        boolean right = b.x() >= a.x();
        double start = right ? from.right() : from.x();
        double end = right ? to.x() : to.right();
        double middle = (start + end) / 2;
        return List.of(new Point(start, a.y()), new Point(middle, a.y()), new Point(middle, b.y()),
                new Point(end, b.y()));
    }
}
