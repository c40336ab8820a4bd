package roundtrip.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

import roundtrip.topology.Box;
import roundtrip.topology.Topology;

/// Where everything of a drawing is.
///
/// @param boxes of all groups, machines and visible services by id, in absolute px; what holds others comes before them. A
///     service of a collapsed machine has none
/// @param routes of all links by id, in their order
/// @param innerHops the short arrows inside expanded servers
/// @param bounds what all of it covers; 0 by 0 if there is nothing
public record Geometry(SequencedMap<String, Box> boxes, SequencedMap<String, Route> routes, List<InnerHop> innerHops,
        Box bounds) {
    public Geometry {
        boxes = new LinkedHashMap<>(boxes);
        routes = new LinkedHashMap<>(routes);
        innerHops = List.copyOf(innerHops);
    }

    /// The geometry of a topology. What has no place yet is placed as [Placing#complete] would.
    public static Geometry of(Topology topology) {
        Topology placed = Placing.complete(topology);
        SequencedMap<String, Box> boxes = Boxes.of(placed);
        SequencedMap<String, Route> routes = Router.routes(placed, boxes);
        return new Geometry(boxes, routes, InnerHops.of(placed, boxes), bounds(boxes, routes));
    }

    /// Only the boxes of that, which costs far less than the routes.
    public static SequencedMap<String, Box> boxes(Topology topology) {
        return Boxes.of(Placing.complete(topology));
    }

    private static Box bounds(SequencedMap<String, Box> boxes, SequencedMap<String, Route> routes) {
        Box bounds = boxes.values().stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
        for (Route route : routes.values()) {
            bounds = route.points().stream().map(point -> new Box(point.x(), point.y(), 0, 0)).reduce(bounds,
                    Box::union);
            bounds = route.hasLabel() ? bounds.union(route.labelBox()) : bounds;
        }
        return bounds;
    }

    /// The box of a component or group of this drawing; of a service in a collapsed machine that of the machine.
    ///
    /// @throws NullPointerException if there is no such part
    public Box box(String id) {
        Box own = boxes.get(id);
        return own != null ? own : Objects.requireNonNull(boxes.get(id.split("/")[0]), id);
    }

    /// @throws NullPointerException if there is no such link
    public Route route(String link) {
        return Objects.requireNonNull(routes.get(link), link);
    }
}
