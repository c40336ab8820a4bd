package roundtrip.ui.canvas;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import roundtrip.ui.canvas.PartState.Condition;

/// What is drawn on and round a part that does not do well: the red cross and smoke of a stopped one, the queue of an overloaded
/// one. Its nodes exist only while they are needed.
final class Ailment extends Group {
    private static final double CROSS = 15;
    private static final int MOST_BARS = 4;
    private static final double BAR_WIDTH = 6;
    private static final double BAR_HEIGHT = 16;
    private static final double BAR_STEP = 9;

    private final boolean smoking;
    private PartState state = PartState.normal();
    private double x;
    private double y;
    private double width;

    /// @param smoking whether there is room for smoke when it has stopped
    Ailment(boolean smoking) {
        this.smoking = smoking;
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(PartState newState) {
        state = newState;
        draw();
    }

    /// @param x middle of the icon, in px of the part
    /// @param width of the part
    void around(double x, double y, double width) {
        if (x != this.x || y != this.y || width != this.width) {
            this.x = x;
            this.y = y;
            this.width = width;
            draw();
        }
    }

    private void draw() {
        getChildren().clear();
        if (state.is(Condition.STOPPED)) {
            cross();
            if (smoking) {
                smoke(width - 30, -3, 7, "smoke-near");
                smoke(width - 20, -15, 9, "smoke");
                smoke(width - 33, -29, 11, "smoke-far");
            }
        } else if (state.is(Condition.OVERLOADED)) {
            queue();
        }
    }

    private void cross() {
        for (int slope : new int[]{1, -1}) {
            Line line = new Line(x - CROSS, y - slope * CROSS, x + CROSS, y + slope * CROSS);
            line.getStyleClass().add("cross");
            getChildren().add(line);
        }
    }

    private void smoke(double centerX, double centerY, double radius, String style) {
        Circle disc = new Circle(centerX, centerY, radius);
        disc.getStyleClass().add(style);
        getChildren().add(disc);
    }

    private void queue() {
        int bars = Math.min(MOST_BARS, state.queue());
        for (int i = 0; i < bars; i++) {
            Rectangle bar = new Rectangle(-BAR_STEP * (i + 1), y - BAR_HEIGHT / 2, BAR_WIDTH, BAR_HEIGHT);
            bar.getStyleClass().addAll("queue", "queue-" + i);
            getChildren().add(bar);
        }
    }
}
