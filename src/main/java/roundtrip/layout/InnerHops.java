package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;

/// Finds the hops between services of one server that need no link: web to app, and app (else web) to databases and caches.
/// Only those between neighbours of the stack are drawn.
final class InnerHops {
    /// From the left edge of the services, under the middle of their icons.
    private static final double INSET = CardSize.PADDING + CardSize.ICON / 2;

    private InnerHops() {}

    static List<InnerHop> of(Topology topology, SequencedMap<String, Box> boxes) {
        List<InnerHop> hops = new ArrayList<>();
        topology.nodes().filter(node -> node.kind() == Kind.SERVER).forEach(server -> {
            List<Component> services = topology.services(server.id());
            boolean hasApp = services.stream().anyMatch(service -> service.kind() == Kind.APP);
            for (int i = 1; i < services.size(); i++) {
                Component above = services.get(i - 1);
                Component below = services.get(i);
                if (asks(above.kind(), below.kind(), hasApp)) {
                    add(hops, boxes, above.id(), below.id());
                }
            }
        });
        return hops;
    }

    private static boolean asks(Kind from, Kind to, boolean hasApp) {
        return switch (to) {
            case APP -> from == Kind.WEB;
            case DATABASE, CACHE -> from == (hasApp ? Kind.APP : Kind.WEB);
            default -> false;
        };
    }

    private static void add(List<InnerHop> hops, SequencedMap<String, Box> boxes, String above, String below) {
        Box upper = boxes.get(above);
        Box lower = boxes.get(below);
        if (upper != null && lower != null) {
            hops.add(new InnerHop(above, below, new Point(upper.x() + INSET, upper.bottom()),
                    new Point(lower.x() + INSET, lower.y())));
        }
    }
}
