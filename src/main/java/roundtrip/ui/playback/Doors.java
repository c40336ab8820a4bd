package roundtrip.ui.playback;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// On which side of a machine its arrows end.
final class Doors {
    private Doors() {}

    /// Whether the first drawn arrow that ends at a service of the same machine comes from the left.
    static boolean isLeft(Topology topology, Geometry geometry, String service) {
        Component part = topology.component(service);
        String host = part == null ? service : part.host();
        for (Link link : topology.links()) {
            Route route = geometry.routes().get(link.id());
            if (route != null && link.to().startsWith(host + "/")) {
                return route.end().x() < geometry.box(link.to()).center().x();
            }
        }
        return false;
    }
}
