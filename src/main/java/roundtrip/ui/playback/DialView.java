package roundtrip.ui.playback;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Point;

/// The pointer of a balancer: it turns to the backend whose turn is next.
final class DialView extends Region {
    private static final double SIZE = 30;
    private static final Duration TURN = Duration.millis(240);
    private static final Interpolator CURVE = Interpolator.SPLINE(0.4, 0, 0.2, 1);

    private final Group needle = new Group();
    private final Timeline turning = new Timeline();
    private double aimed = Double.NaN;

    DialView() {
        getStyleClass().add("dial");
        setManaged(false);
        resize(SIZE, SIZE);
        Circle hub = new Circle(0, 0, 5);
        hub.getStyleClass().add("dial-hub");
        Line arm = new Line(0, 0, 13, 0);
        arm.getStyleClass().add("dial-arm");
        Polygon tip = new Polygon(17, 0, 10, -4.5, 10, 4.5);
        tip.getStyleClass().add("dial-hub");
        needle.getChildren().addAll(arm, tip);
        Group middle = new Group(needle, hub);
        middle.setManaged(false);
        middle.relocate(0, 0);
        middle.setLayoutX(SIZE / 2);
        middle.setLayoutY(SIZE / 2);
        needle.setManaged(false);
        getChildren().add(middle);
    }

    void center(Point place) {
        relocate(place.x() - SIZE / 2, place.y() - SIZE / 2);
    }

    /// @param degrees clockwise from the right; null if there is nobody to point at
    void aim(@Nullable Double degrees) {
        needle.setVisible(degrees != null);
        if (degrees == null || degrees == aimed) {
            return;
        }
        boolean first = Double.isNaN(aimed);
        aimed = degrees;
        turning.stop();
        if (first || getScene() == null) {
            needle.setRotate(0);
            turn(degrees);
        } else {
            turning.getKeyFrames().setAll(new KeyFrame(TURN, new KeyValue(angle.angleProperty(), degrees, CURVE)));
            turning.play();
        }
    }

    private final javafx.scene.transform.Rotate angle = new javafx.scene.transform.Rotate();

    private void turn(double degrees) {
        if (needle.getTransforms().isEmpty()) {
            needle.getTransforms().add(angle);
        }
        angle.setAngle(degrees);
    }
}
