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
/// The text is as large as it can be: it tries the sizes `fit-0` (48 and 30 px) to `fit-5` (24 and 18 px) until all of it fits, and
/// what does not fit even then makes the band higher.
final class CaptionBand extends Region {
    private static final Words WORDS = Words.in("presenter");
    private static final List<String> SIZES = List.of("fit-0", "fit-1", "fit-2", "fit-3", "fit-4", "fit-5");

    /// All that the size of the text depends on.
    private record Measure(String title, String text, double width, double height, double pad) {}

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
    double fit(double width, double most) {
        double wanted = Math.min(Math.max(getPrefHeight(), 1), most);
        Measure now = new Measure(title.getText(), text.getText(), width, wanted, getPadding().getTop());
        if (!now.equals(measured)) {
            measured = now;
            fitted = wanted;
            double free = width - insets() - controls.prefWidth(-1) - said.getSpacing();
            for (String size : SIZES) {
                said.getStyleClass().removeAll(SIZES);
                said.getStyleClass().add(size);
                said.applyCss();
                text.setMaxWidth(free);
                double height = above() + said.prefHeight(width - insets()) + getPadding().getBottom();
                fitted = Math.max(wanted, height);
                if (height <= wanted) {
                    break;
                }
            }
        }
        return Math.ceil(fitted);
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
        double controlsWidth = controls.prefWidth(-1);
        double controlsHeight = controls.prefHeight(-1);
        double bottom = getHeight() - getPadding().getBottom();
        said.resizeRelocate(left, above(), width, Math.max(0, bottom - above()));
        controls.resizeRelocate(left + width - controlsWidth, bottom - controlsHeight, controlsWidth, controlsHeight);
    }
}
