package roundtrip.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Topology;

/// Boxes of a drawing that something else must not cover.
final class Occupied {
    static final Occupied NONE = new Occupied(0, Stream.of());
    private static final double BESIDE_CARD = 2;
    private static final double BESIDE_LINE = 5;

    private final NavigableMap<Double, List<Box>> byX = new TreeMap<>();
    private final double clear;
    private double widest;

    /// @param clear what must stay free round them, in px
    private Occupied(double clear, Stream<Box> boxes) {
        this.clear = clear;
        boxes.forEach(box -> {
            byX.computeIfAbsent(box.x(), _ -> new ArrayList<>()).add(box);
            widest = Math.max(widest, box.width());
        });
    }

    static Occupied byCardsAndCaptions(Topology topology, Geometry geometry) {
        return new Occupied(BESIDE_CARD, Stream.concat(topology.nodes().map(node -> geometry.box(node.id())),
                geometry.routes().values().stream().filter(route -> route.hasLabel() && !route.labelCrowded())
                        .map(Route::labelBox)));
    }

    static Occupied byLines(Geometry geometry) {
        return new Occupied(BESIDE_LINE,
                geometry.routes().values().stream().map(Route::points).flatMap(points -> IntStream
                        .range(1, points.size()).mapToObj(i -> Box.between(points.get(i - 1), points.get(i)))));
    }

    boolean isFree(Box place) {
        Box wide = place.grown(clear);
        return byX.subMap(wide.x() - widest, true, wide.right(), true).values().stream().flatMap(List::stream)
                .noneMatch(wide::intersects);
    }
}
