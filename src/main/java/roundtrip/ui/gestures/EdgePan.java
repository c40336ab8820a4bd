package roundtrip.ui.gestures;

import java.util.function.Consumer;

import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import roundtrip.ui.canvas.Viewport;

/// Pans while something is dragged near an edge of the view, and lets the gesture follow.
final class EdgePan extends AnimationTimer {
    private static final double EDGE = 24;
    private static final double SPEED = 8;

    private final Viewport viewport;
    private final Consumer<MouseEvent> follow;
    private @Nullable MouseEvent last;

    EdgePan(Viewport viewport, Consumer<MouseEvent> follow) {
        this.viewport = viewport;
        this.follow = follow;
    }

    void at(MouseEvent event) {
        last = event;
        if (push(event.getX(), viewport.width()) != 0 || push(event.getY(), viewport.height()) != 0) {
            start();
        } else {
            stop();
        }
    }

    @Override
    public void handle(long now) {
        MouseEvent event = last;
        if (event != null) {
            viewport.pan(-push(event.getX(), viewport.width()), -push(event.getY(), viewport.height()));
            follow.accept(event);
        }
    }

    private static double push(double at, double length) {
        return at < EDGE ? -SPEED : at > length - EDGE ? SPEED : 0;
    }
}
