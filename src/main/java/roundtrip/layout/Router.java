package roundtrip.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

import roundtrip.topology.Box;
import roundtrip.topology.Group;
import roundtrip.topology.Topology;

/// Gives every link its route: first the sides, then the ports, then the line between them, then once more each line with all the
/// others in place, then labels and gaps.
///
/// Each of w wires tries a fixed number of shapes and compares them with c cards and the other wires: O(w · (c + w)). Only a wire
/// that no plain shape serves is searched for.
final class Router {
    private static final int SPREAD = 3;
    private static final int ROUNDS = 2;

    private Router() {}

    static SequencedMap<String, Route> routes(Topology topology, SequencedMap<String, Box> boxes) {
        List<Wire> wires = new Ends(topology, boxes).wires();
        List<Box> cards = topology.nodes().map(node -> boxes.get(node.id())).toList();
        List<Box> titles = topology.groups().stream().map(group -> title(group, boxes)).toList();
        List<Box> groups = topology.groups().stream().map(group -> boxes.get(group.id())).toList();
        new Sides(new Field(cards, titles, groups, false)).choose(wires);
        Field field = new Field(cards, titles, groups, true);
        Ports ports = new Ports(field);
        ports.spread(wires);
        Pathfinder paths = new Pathfinder(field, SPREAD);
        run(wires, field, paths);
        ports.untangle(paths);
        new Kinks(field, ports).smooth(wires);
        SequencedMap<String, Route> routes = new LinkedHashMap<>();
        wires.forEach(wire -> routes.put(wire.link.id(), Route.of(wire.points())));
        new Labels(topology, boxes, titles).put(routes);
        Gaps.cut(routes);
        return routes;
    }

    private static Box title(Group group, SequencedMap<String, Box> boxes) {
        return GroupTitle.box(group, Objects.requireNonNull(boxes.get(group.id())));
    }

    private static boolean isDisturbed(Wire wire, Field field) {
        return field.cost(wire, wire.way) > Surroundings.plainCost(wire.way);
    }

    private static void run(List<Wire> wires, Field field, Pathfinder paths) {
        List<Wire> order = new ArrayList<>(wires);
        order.sort(Comparator.comparingInt((Wire wire) -> wire.isBentByHand() ? 0 : wire.way.size())
                .thenComparingDouble(wire -> Lines.length(wire.way)));
        order.stream().filter(Wire::isBentByHand).forEach(wire -> field.put(wire, wire.way));
        for (int round = 0; round < ROUNDS; round++) {
            for (Wire wire : order) {
                if (!wire.isBentByHand() && (round == 0 || isDisturbed(wire, field))) {
                    field.take(wire);
                    wire.way = paths.best(wire).way();
                    field.put(wire, wire.way);
                }
            }
        }
    }
}
