package roundtrip.ui.canvas;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.util.Duration;

import roundtrip.topology.Box;

/// Moves a viewport to what is to be seen, without a jump. A new journey takes over where the old one is.
public final class Camera {
    private static final Duration JOURNEY = Duration.millis(480);
    private static final Interpolator EASE = Interpolator.SPLINE(0.4, 0, 0.2, 1);

    private final Viewport viewport;
    private final Timeline timeline = new Timeline();

    public Camera(Viewport viewport) {
        this.viewport = viewport;
    }

    /// @param mostZoom a small box is not enlarged beyond that
    /// @param travelling whether to move there in 480 ms; else it jumps, as those want who asked for less motion
    public void show(Box box, double mostZoom, boolean travelling) {
        timeline.stop();
        double zoom = viewport.zoom();
        double x = viewport.panXProperty().get();
        double y = viewport.panYProperty().get();
        viewport.fit(box, mostZoom);
        if (!travelling) {
            return;
        }
        KeyFrame end = new KeyFrame(JOURNEY, new KeyValue(viewport.zoomProperty(), viewport.zoom(), EASE),
                new KeyValue(viewport.panXProperty(), viewport.panXProperty().get(), EASE),
                new KeyValue(viewport.panYProperty(), viewport.panYProperty().get(), EASE));
        viewport.zoomProperty().set(zoom);
        viewport.panXProperty().set(x);
        viewport.panYProperty().set(y);
        timeline.getKeyFrames().setAll(end);
        timeline.playFromStart();
    }
}
