package roundtrip.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// Places machines and groups in layers with the Eclipse Layout Kernel (Sugiyama's method, as in its algorithm *layered*), one
/// level of groups after the other from the inside out.
///
/// The kernel can take all levels at once, but then fails on some drawings when it should also keep the order of the file
/// (its issues 968 and 1173), and groups would not stay blocks.
final class Layers {
    private static final double BETWEEN_LAYERS = 96;
    private static final double BETWEEN_CARDS = 64;

    private final Topology topology;
    private final Layering layering;
    private final Slots slots;
    private final Map<String, Point> places = new LinkedHashMap<>();
    private final Map<String, Size> groups = new LinkedHashMap<>();

    Layers(Topology topology, Layering layering) {
        this.topology = topology;
        this.layering = layering;
        this.slots = new Slots(topology, layering);
    }

    /// Places by id, relative to the parent, on the grid. Parts that stand aside of all have none.
    Map<String, Point> places() {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(),
                new LayeredMetaDataProvider());
        place(null);
        return places;
    }

    private Size place(@Nullable String parent) {
        Level level = new Level(topology, layering, parent);
        for (Group group : level.groups()) {
            Size members = place(group.id());
            groups.put(group.id(), new Size(Math.max(members.width(), GroupTitle.leastFrame(group)), members.height()));
        }
        ElkNode graph = graph();
        SequencedMap<String, ElkNode> drawn = new LinkedHashMap<>();
        for (Component node : level.nodes()) {
            if (!layering.isAside(node) && !layering.isBesideItsClient(node)) {
                drawn.put(node.id(), node(graph, slots.size(node)));
            }
        }
        level.groups()
                .forEach(group -> drawn.put(group.id(), node(graph, Objects.requireNonNull(groups.get(group.id())))));
        level.joints().forEach(joint -> join(joint, drawn));
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return read(drawn, parent != null);
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_CARDS);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 3 * CardSize.GRID);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 3 * CardSize.GRID);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        return graph;
    }

    private static ElkNode node(ElkNode graph, Size size) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(size.width(), size.height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        return node;
    }

    private void join(Level.Joint joint, Map<String, ElkNode> drawn) {
        ElkNode above = drawn.get(joint.above());
        ElkNode below = drawn.get(joint.below());
        if (above != null && below != null) {
            double leaves = inside(joint.above(), joint.step().above()) + slots.middle(joint.step().above());
            double arrives = inside(joint.below(), joint.step().below()) + slots.arrival(joint.step());
            ElkGraphUtil.createSimpleEdge(port(above, leaves, PortSide.SOUTH), port(below, arrives, PortSide.NORTH));
        }
    }

    private static ElkPort port(ElkNode node, double x, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        port.setLocation(x, side == PortSide.SOUTH ? node.getHeight() : 0);
        return port;
    }

    /// Where the slot of a machine begins in the child of a level that holds it.
    private double inside(String child, String machine) {
        if (child.equals(machine)) {
            return 0;
        }
        double x = -slots.side(machine);
        String id = machine;
        while (!id.equals(child)) {
            x += Objects.requireNonNull(places.get(id)).x();
            Component node = topology.component(id);
            id = Objects
                    .requireNonNull(node != null ? node.parent() : Objects.requireNonNull(topology.group(id)).parent());
        }
        return x;
    }

    /// Takes the places over and answers what a group round them needs.
    private Size read(SequencedMap<String, ElkNode> drawn, boolean inGroup) {
        SequencedMap<String, Box> boxes = new LinkedHashMap<>();
        drawn.forEach((id, node) -> slots.unpack(id, new Point(node.getX(), node.getY()),
                new Size(node.getWidth(), node.getHeight()), boxes));
        Box all = boxes.values().stream().reduce(Box::union).orElse(null);
        if (all == null) {
            return Boxes.EMPTY_GROUP;
        }
        double dx = (inGroup ? Boxes.GROUP_PADDING : 0) - all.x();
        double dy = (inGroup ? Boxes.GROUP_TOP : 0) - all.y();
        boxes.forEach((id, box) -> places.put(id, CardSize.snapped(box.corner().plus(dx, dy))));
        List<Box> snapped = boxes.entrySet().stream()
                .map(entry -> Box.of(Objects.requireNonNull(places.get(entry.getKey())), entry.getValue().size()))
                .toList();
        double right = snapped.stream().mapToDouble(Box::right).max().orElse(0);
        double bottom = snapped.stream().mapToDouble(Box::bottom).max().orElse(0);
        return new Size(right + Boxes.GROUP_PADDING, bottom + Boxes.GROUP_PADDING);
    }
}
