package roundtrip.ui.presenter;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

import roundtrip.topology.Box;
import roundtrip.ui.canvas.Viewport;

/// Moves view and light together from where they are to where the step wants them.
final class Glide extends Transition {
    private static final Duration MOVE = Duration.millis(480);

    private final Viewport viewport;
    private final Light light;
    private Aim from = new Aim(1, 0, 0);
    private Aim to = from;
    private Box dark = new Box(0, 0, 0, 0);
    private Box bright = dark;

    Glide(Viewport viewport, Light light) {
        this.viewport = viewport;
        this.light = light;
        setCycleDuration(MOVE);
        setInterpolator(Interpolator.SPLINE(0.4, 0, 0.2, 1));
    }

    Aim goal() {
        return to;
    }

    void glide(Aim aim, Box pool) {
        stop();
        from = Aim.of(viewport);
        to = aim;
        dark = light.pool();
        bright = pool;
        playFromStart();
    }

    void jump(Aim aim, Box pool) {
        stop();
        to = aim;
        aim.take(viewport);
        light.fall(pool);
    }

    @Override
    protected void interpolate(double fraction) {
        from.towards(to, fraction).take(viewport);
        light.fall(new Box(Aim.between(dark.x(), bright.x(), fraction), Aim.between(dark.y(), bright.y(), fraction),
                Aim.between(dark.width(), bright.width(), fraction),
                Aim.between(dark.height(), bright.height(), fraction)));
    }
}
