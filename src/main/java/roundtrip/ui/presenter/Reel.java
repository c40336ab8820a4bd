package roundtrip.ui.presenter;

import java.util.function.LongConsumer;

import javafx.animation.AnimationTimer;

/// Plays a stretch of stage time once and rests at its end.
final class Reel extends AnimationTimer {
    private static final double NANOS = 1e9;
    /// A frame that comes later than this does not make the packets jump.
    private static final double LONGEST_FRAME = 0.1;

    private final LongConsumer draw;
    private Runnable after = () -> {};
    private long atNs;
    private long untilNs;
    private long before;

    Reel(LongConsumer draw) {
        this.draw = draw;
    }

    /// @param then called when the end is reached
    void play(long fromNs, long toNs, Runnable then) {
        stop();
        atNs = fromNs;
        untilNs = toNs;
        after = then;
        before = 0;
        draw.accept(atNs);
        start();
    }

    /// Straight to the end.
    void finish() {
        stop();
        atNs = untilNs;
        draw.accept(atNs);
        after.run();
    }

    @Override
    public void handle(long now) {
        double seconds = before == 0 ? 0 : Math.min((now - before) / NANOS, LONGEST_FRAME);
        before = now;
        atNs += Math.round(seconds * NANOS);
        if (atNs >= untilNs) {
            finish();
        } else {
            draw.accept(atNs);
        }
    }
}
