package roundtrip.ui.playback;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// A clock and how far a replica is behind; beyond five seconds it says that its data is old.
final class LagView extends Label {
    static final double WIDTH = 72;
    static final double HEIGHT = 28;
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final double NANOS = 1e9;
    private static final double OLD_SECONDS = 5;

    LagView() {
        getStyleClass().add("lag");
        setGraphic(Icons.glyph("clock", 16));
        setManaged(false);
        resize(WIDTH, HEIGHT);
    }

    void show(long ns) {
        boolean old = ns / NANOS > OLD_SECONDS;
        pseudoClassStateChanged(OLD, old);
        setText(old ? Words.in("playback").say("old") : Clocks.seconds(ns));
    }
}
