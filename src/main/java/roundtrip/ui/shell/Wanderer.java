package roundtrip.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.util.Duration;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.routing.Ends;
import roundtrip.topology.Link;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.CanvasView;

/// A packet that nobody asked for, on its way over the drawing. Each hop takes as long as that of any other packet.
final class Wanderer {
    private static final Duration HOP = Duration.millis(600);
    private static final double SIZE = 28;

    private final CanvasView canvas;
    private final Label packet = new Label("!");
    private final DoubleProperty done = new SimpleDoubleProperty();
    private final Timeline clock = new Timeline();
    private List<Route> hops = List.of();

    Wanderer(CanvasView canvas) {
        this.canvas = canvas;
        packet.getStyleClass().add("stranger");
        packet.setManaged(false);
        packet.setMouseTransparent(true);
        packet.resize(SIZE, SIZE);
        done.subscribe(this::place);
    }

    /// @param path the parts that it comes through, in order
    void go(Topology topology, List<String> path) {
        stop();
        Geometry geometry = canvas.geometry();
        List<String> seen = path.stream().filter(geometry.boxes()::containsKey).toList();
        if (seen.size() < 2) {
            return;
        }
        hops = IntStream.range(1, seen.size())
                .mapToObj(hop -> way(topology, geometry, seen.get(hop - 1), seen.get(hop))).toList();
        canvas.overlay().getChildren().add(packet);
        place(0);
        clock.getKeyFrames().setAll(new KeyFrame(Duration.ZERO, new KeyValue(done, 0)),
                new KeyFrame(HOP.multiply(hops.size()), new KeyValue(done, hops.size())));
        clock.playFromStart();
    }

    void stop() {
        clock.stop();
        hops = List.of();
        canvas.overlay().getChildren().remove(packet);
    }

    /// Along the arrow between two parts, whichever way it points; as the crow flies where there is none.
    private static Route way(Topology topology, Geometry geometry, String from, String to) {
        Ends ends = new Ends(topology);
        Optional<Link> there = between(topology, ends, from, to);
        Optional<Link> back = between(topology, ends, to, from);
        return there.map(link -> geometry.route(link.id()))
                .or(() -> back.map(link -> Route.of(geometry.route(link.id()).points().reversed())))
                .orElseGet(() -> Route.of(List.of(geometry.box(from).center(), geometry.box(to).center())));
    }

    private static Optional<Link> between(Topology topology, Ends ends, String from, String to) {
        return topology.links().stream()
                .filter(link -> ends.from(link).filter(end -> end.id().equals(from)).isPresent()
                        && ends.to(link).filter(end -> end.id().equals(to)).isPresent())
                .findFirst();
    }

    private void place(Number hopsDone) {
        if (hops.isEmpty()) {
            return;
        }
        int hop = Math.min((int) hopsDone.doubleValue(), hops.size() - 1);
        Point at = hops.get(hop).at(hopsDone.doubleValue() - hop);
        packet.relocate(at.x() - SIZE / 2, at.y() - SIZE / 2);
    }
}
