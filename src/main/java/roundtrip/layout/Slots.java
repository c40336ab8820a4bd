package roundtrip.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// The room that a machine takes in its layer: more than its card.
///
/// A client and its DNS share one slot, so that they stay side by side. An expanded server has room left and right for the lines
/// to its services, which arrive beside it; twins have room between them for what they tell each other.
final class Slots {
    /// Between a client and its DNS.
    private static final double LOOKUP = 112;
    private static final double SERVER_SIDE = 64;
    /// How far beside the server a line comes down.
    private static final double LANE = 32;

    private final Topology topology;
    private final Layering layering;

    Slots(Topology topology, Layering layering) {
        this.topology = topology;
        this.layering = layering;
    }

    Size size(Component node) {
        Size card = CardSize.of(topology, node);
        double width = card.width() + 2 * side(node.id());
        double height = card.height();
        for (Component dns : layering.beside(node)) {
            Size beside = CardSize.of(topology, dns);
            width += LOOKUP + beside.width();
            height = Math.max(height, beside.height());
        }
        return new Size(width, height);
    }

    /// The room left and right of the card.
    double side(String id) {
        Component node = topology.component(id);
        if (node == null) {
            return 0;
        }
        return isOpenServer(node) ? SERVER_SIDE : twinTalk(node);
    }

    /// Half of what the label of a line to a twin needs more than cards have between them anyway.
    private double twinTalk(Component node) {
        double widest = topology.links().stream().filter(
                link -> link.kind() == LinkKind.HEARTBEAT || link.kind() == LinkKind.REPLICATE)
                .filter(link -> Layering.host(link.from()).equals(node.id())
                        || Layering.host(link.to()).equals(node.id()))
                .mapToDouble(this::labelWidth).max().orElse(0);
        return Math.ceil(widest / 2 / CardSize.GRID) * CardSize.GRID;
    }

    private double labelWidth(Link link) {
        return CardSize.label(topology, link).width();
    }

    private static boolean isOpenServer(@Nullable Component node) {
        return node != null && node.kind() == Kind.SERVER && !node.placement().isCollapsed();
    }

    /// Where lines leave a machine, from the left of its slot.
    double middle(String id) {
        Component node = Objects.requireNonNull(topology.component(id));
        return side(id) + CardSize.of(topology, node).width() / 2;
    }

    /// Where a line arrives, from the left of the slot: in the middle of a card, beside an expanded server on the side of the
    /// part that asks it.
    double arrival(Layering.Step step) {
        Component server = topology.component(step.below());
        if (server == null || !isOpenServer(server) || isOpenServer(topology.component(step.above()))) {
            return middle(step.below());
        }
        return isAskedFromTheLeft(step)
                ? SERVER_SIDE - LANE
                : SERVER_SIDE + CardSize.of(topology, server).width() + LANE;
    }

    /// Servers of a pool are asked from its middle; a server that several ask, from where these stand.
    private boolean isAskedFromTheLeft(Layering.Step step) {
        List<String> pool = layering.pool(step);
        List<String> asking = layering.above(step.below());
        return pool.size() > 1
                ? pool.indexOf(step.below()) * 2 >= pool.size()
                : asking.indexOf(step.above()) * 2 < asking.size();
    }

    /// The boxes of what a slot holds.
    void unpack(String id, Point at, Size size, Map<String, Box> into) {
        Component node = topology.component(id);
        if (node == null) {
            into.put(id, Box.of(at, size));
            return;
        }
        Box box = Box.of(at.plus(side(id), 0), CardSize.of(topology, node));
        into.put(id, box);
        for (Component dns : layering.beside(node)) {
            box = Box.of(new Point(box.right() + LOOKUP, box.y()), CardSize.of(topology, dns));
            into.put(dns.id(), box);
        }
    }
}
