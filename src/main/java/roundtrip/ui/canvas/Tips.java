package roundtrip.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Where arrows begin and end, for what must not stand on their heads.
final class Tips {
    /// As wide as a head is to either side, and as far as it may be from its part.
    private static final double HEAD = 10;

    static final Tips NONE = new Tips(List.of());

    private final NavigableMap<Double, List<Point>> byX = new TreeMap<>();

    Tips(Geometry geometry) {
        this(geometry.routes().values());
    }

    private Tips(Collection<Route> routes) {
        routes.forEach(route -> {
            add(route.points().getFirst());
            add(route.points().getLast());
        });
    }

    private void add(Point point) {
        byX.computeIfAbsent(point.x(), _ -> new ArrayList<>()).add(point);
    }

    /// Whether something that stands there would cover the head of an arrow.
    boolean isOn(Box box) {
        return byX.subMap(box.x() - HEAD, true, box.right() + HEAD, true).values().stream().flatMap(List::stream)
                .anyMatch(point -> point.y() > box.y() - HEAD && point.y() < box.bottom() + HEAD);
    }
}
