package roundtrip.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// Places what stands at the right of all: monitoring, as high as the middle of what it watches.
final class Aside {
    private static final double SPACE = 112;
    private static final double APART = 48;

    private Aside() {}

    static Map<String, Point> places(Topology topology, Layering layering) {
        List<Component> aside = topology.nodes().filter(layering::isAside).toList();
        SequencedMap<String, Box> boxes = Boxes.of(topology);
        aside.forEach(node -> boxes.keySet().removeIf(id -> Layering.host(id).equals(node.id())));
        double right = boxes.values().stream().mapToDouble(Box::right).max().orElse(-SPACE);
        Map<String, Point> places = new LinkedHashMap<>();
        double free = Double.NEGATIVE_INFINITY;
        for (Component node : aside) {
            Size size = CardSize.of(topology, node);
            double y = Math.max(free, middle(topology, node, boxes) - size.height() / 2);
            places.put(node.id(), CardSize.snapped(new Point(right + SPACE, y)));
            free = y + size.height() + APART;
        }
        return places;
    }

    private static double middle(Topology topology, Component node, SequencedMap<String, Box> boxes) {
        List<Box> watched = new ArrayList<>();
        for (Link link : topology.links()) {
            if (link.touches(node.id())) {
                String other = Layering.host(link.from().equals(node.id()) ? link.to() : link.from());
                Box box = boxes.get(other);
                if (box != null) {
                    watched.add(box);
                }
            }
        }
        return watched.stream().reduce(Box::union).or(() -> boxes.values().stream().reduce(Box::union))
                .map(box -> Objects.requireNonNull(box).center().y()).orElse(CardSize.CARD / 2);
    }
}
