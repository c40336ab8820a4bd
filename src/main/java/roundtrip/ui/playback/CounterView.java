package roundtrip.ui.playback;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import roundtrip.topology.Point;

/// How often a road was taken; the one that is taken next says so.
final class CounterView extends Region {
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");
    private static final double WIDTH = 36;
    private static final double HEIGHT = 26;

    private final Label count = new Label();
    private final Label word = new Label();
    private boolean left;

    CounterView() {
        getStyleClass().add("counter");
        count.getStyleClass().add("counter-count");
        word.getStyleClass().add("counter-word");
        setManaged(false);
        resize(WIDTH, HEIGHT);
        getChildren().addAll(count, word);
    }

    /// @param leftward whether the word stands to the left
    void show(int times, boolean next, String nextWord, boolean leftward) {
        count.setText(String.valueOf(times));
        word.setText(next ? nextWord : "");
        pseudoClassStateChanged(NEXT, next);
        if (left != leftward) {
            left = leftward;
            requestLayout();
        }
    }

    void center(Point place) {
        relocate(place.x() - WIDTH / 2, place.y() - HEIGHT / 2);
    }

    @Override
    protected void layoutChildren() {
        count.resizeRelocate(0, 0, WIDTH, HEIGHT);
        double width = word.prefWidth(-1);
        word.resizeRelocate(left ? -width - 6 : WIDTH + 6, 0, width, HEIGHT);
    }
}
