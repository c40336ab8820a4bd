package roundtrip.ui.playback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import javafx.animation.Interpolator;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.simulation.Packet;
import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.ui.canvas.CanvasView;

/// Puts the packets of an instant where they are. A packet that looks as before is the same node as before.
final class Packets {
    private static final Interpolator CURVE = Interpolator.SPLINE(0.4, 0, 0.6, 1);
    private static final double STEP_ASIDE = 8;
    private static final double SAME_SPOT = 12;
    private static final double INSET = 8;

    private final CanvasView canvas;
    private final Pane layer;
    private Map<PacketView.Face, PacketView> views = new LinkedHashMap<>();
    private @Nullable Predicate<PacketView> open;

    Packets(CanvasView canvas, Pane layer) {
        this.canvas = canvas;
        this.layer = layer;
    }

    /// @param action what a click on a packet does; false if it does nothing now
    void openedBy(Predicate<PacketView> action) {
        open = action;
    }

    void draw(List<Packet> packets) {
        Map<PacketView.Face, PacketView> now = new LinkedHashMap<>();
        List<Point> taken = new ArrayList<>();
        for (Packet packet : packets) {
            PacketView view = claim(packet, now);
            Point place = free(place(packet, view), taken);
            taken.add(place);
            view.center(place);
        }
        views = now;
        List<Node> wanted = new ArrayList<>(now.values());
        if (!layer.getChildren().equals(wanted)) {
            layer.getChildren().setAll(wanted);
        }
    }

    private PacketView claim(Packet packet, Map<PacketView.Face, PacketView> now) {
        PacketView.Face face = PacketView.Face.of(packet);
        while (now.containsKey(face)) {
            face = face.again();
        }
        PacketView known = views.get(face);
        PacketView view = known == null ? fresh(face) : known;
        view.stands(packet);
        now.put(face, view);
        return view;
    }

    private PacketView fresh(PacketView.Face face) {
        PacketView view = new PacketView(face);
        if (open != null) {
            view.openedBy(open);
        }
        return view;
    }

    private Point place(Packet packet, PacketView view) {
        Geometry geometry = canvas.geometry();
        if (packet.isResting()) {
            return waiting(packet.from(), view);
        }
        double gone = CURVE.interpolate(0.0, 1.0, packet.fraction());
        Route route = packet.link() == null ? null : geometry.routes().get(packet.link());
        if (route != null) {
            return route.at(packet.forward() ? gone : 1 - gone);
        }
        Point from = waiting(packet.from(), view);
        Point to = waiting(packet.to(), view);
        return from.plus((to.x() - from.x()) * gone, (to.y() - from.y()) * gone);
    }

    /// Where a packet waits: on the edge at which arrows come to the machine, so that the names stay readable.
    private Point waiting(String id, PacketView view) {
        Box box = canvas.geometry().box(id);
        if (id.contains("/") && canvas.geometry().boxes().containsKey(id)) {
            return new Point(Doors.isLeft(canvas.topology(), canvas.geometry(), id) ? box.x() : box.right(),
                    box.center().y());
        }
        return new Point(box.right() - INSET - view.width() / 2, box.bottom());
    }

    /// Two on one spot step aside, so that both can be counted.
    private static Point free(Point place, List<Point> taken) {
        Point free = place;
        for (Point other : taken) {
            if (Math.abs(other.x() - free.x()) < SAME_SPOT && Math.abs(other.y() - free.y()) < SAME_SPOT) {
                free = free.plus(STEP_ASIDE, STEP_ASIDE);
            }
        }
        return free;
    }
}
