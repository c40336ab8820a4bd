package roundtrip.ui.presenter;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.util.Duration;

import roundtrip.words.Words;

/// How long the lesson has been going on.
final class Stopwatch extends Label {
    private static final long NANOS = 1_000_000_000L;
    private static final int MINUTE = 60;

    private final Timeline beat = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tell()));
    private long began;

    Stopwatch() {
        getStyleClass().add("elapsed");
        beat.setCycleCount(Animation.INDEFINITE);
    }

    void begin() {
        began = System.nanoTime();
        tell();
        beat.playFromStart();
    }

    void end() {
        beat.stop();
    }

    private void tell() {
        setText(clock((System.nanoTime() - began) / NANOS));
        setAccessibleText(Words.in("presenter").say("elapsed", getText()));
    }

    /// `4:12`; from an hour on `1:04:12`.
    static String clock(long seconds) {
        long minutes = seconds / MINUTE;
        String rest = two(seconds % MINUTE);
        return minutes < MINUTE
                ? minutes + ":" + rest
                : minutes / MINUTE + ":" + two(minutes % MINUTE) + ":" + rest;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
