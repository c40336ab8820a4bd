package roundtrip.ui.shell;

import java.util.List;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.util.Duration;

import roundtrip.layout.Route;
import roundtrip.topology.Point;
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

    void go(Itinerary itinerary) {
        stop();
        hops = itinerary.hops(canvas.geometry());
        if (hops.isEmpty()) {
            return;
        }
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

    private void place(Number hopsDone) {
        if (hops.isEmpty()) {
            return;
        }
        int hop = Math.min((int) hopsDone.doubleValue(), hops.size() - 1);
        Point at = hops.get(hop).at(hopsDone.doubleValue() - hop);
        packet.relocate(at.x() - SIZE / 2, at.y() - SIZE / 2);
    }
}
