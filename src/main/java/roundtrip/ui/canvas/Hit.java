package roundtrip.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;

/// What lies at a point of the drawing, the topmost first: handle, card or service, link, server frame, group.
public sealed interface Hit {
    record OnHandle(Handle handle) implements Hit {}

    /// A machine or other part, or a service.
    record OnPart(String id) implements Hit {}

    record OnLink(String id) implements Hit {}

    /// @param edge whether it is on the frame or the title, not on the ground inside
    record OnGroup(String id, boolean edge) implements Hit {}

    /// The corner by which a selected group is resized.
    record OnCorner(String id) implements Hit {}

    record OnNothing() implements Hit {}

    /// Half the width of the band in which a link is hit.
    double REACH = 8;

    /// @param handlePart the part whose handles are shown, if any
    /// @param corner the group whose corner is shown, if any
    static Hit at(Topology topology, Geometry geometry, Point point, @Nullable String handlePart,
            @Nullable String corner) {
        if (handlePart != null) {
            for (Handle handle : Handle.of(geometry, handlePart)) {
                if (handle.isAt(point)) {
                    return new OnHandle(handle);
                }
            }
        }
        if (corner != null && Handles.corner(geometry.box(corner)).grown(4).contains(point)) {
            return new OnCorner(corner);
        }
        String link = link(geometry, point);
        Hit frame = new OnNothing();
        List<Map.Entry<String, Box>> upward = new ArrayList<>(geometry.boxes().entrySet());
        for (Map.Entry<String, Box> entry : upward.reversed()) {
            String id = entry.getKey();
            Box box = entry.getValue();
            if (!(frame instanceof OnNothing) || !reach(topology, id, box).contains(point)) {
                continue;
            }
            if (topology.group(id) != null) {
                frame = new OnGroup(id, !box.grown(-REACH).contains(point));
            } else if (holds(topology, geometry, id)) {
                frame = new OnPart(id);
            } else {
                return new OnPart(id);
            }
        }
        return link != null ? new OnLink(link) : frame;
    }

    /// The title of a group sits on its edge, so half of it is outside.
    private static Box reach(Topology topology, String id, Box box) {
        return topology.group(id) != null ? box.grown(REACH) : box;
    }

    private static boolean holds(Topology topology, Geometry geometry, String id) {
        return topology.services(id).stream().anyMatch(service -> geometry.boxes().containsKey(service.id()));
    }

    private static @Nullable String link(Geometry geometry, Point point) {
        String nearest = null;
        double best = REACH;
        for (Map.Entry<String, Route> entry : geometry.routes().entrySet()) {
            Route route = entry.getValue();
            double away = route.hasLabel() && route.labelBox().contains(point) ? 0 : route.distance(point);
            if (away <= best) {
                best = away;
                nearest = entry.getKey();
            }
        }
        return nearest;
    }
}
