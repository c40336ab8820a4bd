package roundtrip.layout;

import java.util.List;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// How large the parts of a drawing are, from their words. Widths are multiples of 16, so that the middle of a card is on the
/// grid of 8 px.
///
/// A server shows its services as a stack below its header. Any other part that carries services (an agent on a balancer) is
/// its card with the same stack below it. Collapsed, each is one card.
public final class CardSize {
    public static final double GRID = 8;
    public static final double CARD = 64;
    public static final double COLLAPSED = 72;
    public static final double SERVER_WIDTH = 256;
    public static final double HEADER = 48;
    public static final double SERVICE = 48;
    public static final double SERVICE_GAP = 16;
    /// Between a service and the frame, left and right.
    public static final double SERVICE_SIDE = 12;
    public static final double BOTTOM = 16;
    public static final double PADDING = 12;
    public static final double TILE = 40;
    public static final double ICON = 24;
    public static final double SPACE = 12;
    public static final double NARROWEST = 160;
    public static final double WIDEST = 272;
    public static final double TITLE_SIZE = 16;
    public static final double SERVICE_TITLE_SIZE = 14;
    public static final double DETAIL_SIZE = 13;
    public static final double LABEL_HEIGHT = 20;
    public static final double LABEL_PADDING = 6;
    public static final double LOCK = 15;
    public static final double LOCK_SPACE = 4;

    private static final double CHEVRON = 28;
    private static final double STEP = 2 * GRID;

    private CardSize() {}

    /// The size of a machine or other part on the canvas.
    public static Size of(Topology topology, Component node) {
        Size needed = needed(topology, node);
        Size stated = node.placement().size();
        if (stated == null || node.placement().isCollapsed()) {
            return needed;
        }
        return new Size(Math.max(needed.width(), onGrid(stated.width())),
                Math.max(needed.height(), onGrid(stated.height())));
    }

    private static Size needed(Topology topology, Component node) {
        List<Component> services = topology.services(node.id());
        boolean server = node.kind() == Kind.SERVER;
        if (node.placement().isCollapsed()) {
            return server
                    ? new Size(Math.max(SERVER_WIDTH, cardWidth(topology, node, CHEVRON)), COLLAPSED)
                    : new Size(cardWidth(topology, node, services.isEmpty() ? 0 : CHEVRON), CARD);
        }
        if (server) {
            return new Size(SERVER_WIDTH, HEADER + stackHeight(Math.max(1, services.size())));
        }
        double width = cardWidth(topology, node, services.isEmpty() ? 0 : CHEVRON);
        for (Component service : services) {
            width = Math.max(width, serviceWidth(topology, service));
        }
        return new Size(width, CARD + stackHeight(services.size()));
    }

    private static double stackHeight(int services) {
        return services == 0 ? 0 : services * (SERVICE + SERVICE_GAP) - SERVICE_GAP + BOTTOM;
    }

    private static double cardWidth(Topology topology, Component node, double extra) {
        double text = Math.max(TextWidth.SEMIBOLD.of(Captions.title(node), TITLE_SIZE),
                TextWidth.REGULAR.of(Captions.detail(topology, node), DETAIL_SIZE));
        return fitting(PADDING + TILE + SPACE + text + extra + PADDING);
    }

    private static double serviceWidth(Topology topology, Component service) {
        double text = Math.max(TextWidth.SEMIBOLD.of(Captions.title(service), SERVICE_TITLE_SIZE),
                TextWidth.REGULAR.of(Captions.detail(topology, service), DETAIL_SIZE));
        return fitting(2 * SERVICE_SIDE + PADDING + ICON + SPACE + text + PADDING);
    }

    private static double fitting(double width) {
        return Math.clamp(Math.ceil(width / STEP) * STEP, NARROWEST, WIDEST);
    }

    private static double onGrid(double length) {
        return Math.ceil(length / GRID) * GRID;
    }

    /// Where a service stands in the box of its machine.
    ///
    /// @param index of the service in its machine, from 0
    static Box service(Component machine, Box box, int index) {
        double top = machine.kind() == Kind.SERVER ? HEADER : CARD;
        return new Box(box.x() + SERVICE_SIDE, box.y() + top + index * (SERVICE + SERVICE_GAP),
                box.width() - 2 * SERVICE_SIDE, SERVICE);
    }

    /// The pill of a link's label; 0 by 0 for a link without.
    public static Size label(Topology topology, Link link) {
        String text = Captions.label(topology, link);
        if (text.isEmpty()) {
            return new Size(0, 0);
        }
        double lock = Captions.locked(topology, link) ? LOCK + LOCK_SPACE : 0;
        return new Size(Math.ceil(TextWidth.REGULAR.of(text, DETAIL_SIZE) + lock + 2 * LABEL_PADDING), LABEL_HEIGHT);
    }

    /// The nearest point of the grid.
    public static Point snapped(Point point) {
        return new Point(Math.round(point.x() / GRID) * GRID, Math.round(point.y() / GRID) * GRID);
    }
}
