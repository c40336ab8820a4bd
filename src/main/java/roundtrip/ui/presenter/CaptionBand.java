package roundtrip.ui.presenter;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What a step says, how far the lesson is, and the two buttons.
///
/// The text is as large as it can be: it tries the sizes `fit-0` (48 and 30 px) to `fit-5` (24 and 18 px) until all of it fits. What
/// does not fit even then makes the band higher, up to half of the window, before the text becomes smaller still. Where the
/// window is small for its scale, the controls go up beside the title and leave the whole width to the text.
final class CaptionBand extends Region {
    private static final Words WORDS = Words.in("presenter");
    private static final List<String> SIZES = List.of("fit-0", "fit-1", "fit-2", "fit-3", "fit-4", "fit-5", "fit-6",
            "fit-7");
    private static final int SMALLEST = 5;
    private static final int COMPACT = 4;
    private static final double HALF = 0.5;

    /// All that the size of the text depends on.
    private record Measure(String title, String text, double width, double height, double limit) {}

    private final Progress progress = new Progress();
    private final Label title = new Label();
    private final Label text = new Label();
    private final VBox said = new VBox(title, text);
    private final Stopwatch stopwatch = new Stopwatch();
    private final Label count = new Label();
    private final Button previous;
    private final Button next;
    private final HBox controls;
    private Measure measured = new Measure("", "", 0, 0, 0);
    private double fitted;
    private boolean compact;

    CaptionBand(Runnable back, Runnable on) {
        getStyleClass().add("caption-band");
        title.getStyleClass().add("slide-title");
        text.getStyleClass().add("slide-text");
        title.setWrapText(true);
        text.setWrapText(true);
        said.getStyleClass().addAll("said", SIZES.getFirst());
        said.setFocusTraversable(true);
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.setId("said");
        count.getStyleClass().add("step-count");
        count.setId("step-count");
        previous = button("left", "previous", back);
        next = button("right", "next", on);
        next.getStyleClass().add("primary");
        Region line = new Region();
        line.getStyleClass().add("controls-line");
        controls = new HBox(stopwatch, line, count, previous, next);
        controls.getStyleClass().add("lesson-controls");
        controls.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(progress, said, controls);
    }

    private Button button(String glyph, String name, Runnable action) {
        Button button = new Button(null, Icons.glyph(glyph, 24));
        button.getStyleClass().addAll("round", "turn");
        button.setId("lesson-" + name);
        button.setAccessibleText(WORDS.say(name));
        button.setOnAction(_ -> action.run());
        // A click is no choice to stay on the button: the keys turn the steps again.
        button.setOnMouseReleased(_ -> focus());
        return button;
    }

    void show(String newTitle, String newText, int at, int size) {
        title.setText(newTitle);
        text.setText(newText);
        text.setManaged(!newText.isBlank());
        count.setText(WORDS.say("count", at + 1, size));
        said.setAccessibleText(newTitle + ". " + newText + " " + count.getText());
        previous.setDisable(at == 0);
        progress.show(at, size);
        requestLayout();
    }

    void focus() {
        said.requestFocus();
    }

    Stopwatch stopwatch() {
        return stopwatch;
    }

    /// How high it wants to be in a window of that size, with its text as large as it fits.
    double fit(double width, double window) {
        double wanted = Math.min(Math.max(getPrefHeight(), 1), window * HALF);
        Measure now = new Measure(title.getText(), text.getText(), width, wanted, window * HALF);
        if (!now.equals(measured)) {
            measured = now;
            compact = width < COMPACT * getPrefHeight();
            getStyleClass().remove("compact");
            if (compact) {
                getStyleClass().add("compact");
            }
            applyCss();
            fitted = fit(now);
        }
        return Math.ceil(fitted);
    }

    private double fit(Measure in) {
        for (int size = 0; size <= SMALLEST; size++) {
            if (height(size, in.width()) <= in.height()) {
                return in.height();
            }
        }
        double height = 0;
        for (int size = SMALLEST; size < SIZES.size(); size++) {
            height = height(size, in.width());
            if (height <= in.limit()) {
                break;
            }
        }
        return height;
    }

    private double height(int size, double width) {
        said.getStyleClass().removeAll(SIZES);
        said.getStyleClass().add(SIZES.get(size));
        said.applyCss();
        double free = beside(width);
        title.setMaxWidth(compact ? free : Double.MAX_VALUE);
        title.setMinHeight(compact ? controls.prefHeight(-1) : USE_COMPUTED_SIZE);
        text.setMaxWidth(compact ? Double.MAX_VALUE : free);
        return above() + said.prefHeight(width - insets()) + getPadding().getBottom();
    }

    /// What the controls leave of the width.
    private double beside(double width) {
        return width - insets() - controls.prefWidth(-1) - said.getSpacing();
    }

    private double insets() {
        return getPadding().getLeft() + getPadding().getRight();
    }

    /// What stands above the title.
    private double above() {
        return getPadding().getTop() + progress.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double left = getPadding().getLeft();
        double width = getWidth() - insets();
        progress.resizeRelocate(left, getPadding().getTop(), width, progress.prefHeight(-1));
        double bottom = getHeight() - getPadding().getBottom();
        said.resizeRelocate(left, above(), width, Math.max(0, bottom - above()));
        double controlsWidth = controls.prefWidth(-1);
        double controlsHeight = controls.prefHeight(-1);
        double top = compact ? above() + said.getPadding().getTop() : bottom - controlsHeight;
        controls.resizeRelocate(left + width - controlsWidth, top, controlsWidth, controlsHeight);
    }
}
