package roundtrip.ui.mermaid;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The head of the pane: whether the text is valid, how it is written, and its ways out.
final class Head extends HBox {
    private static final Words WORDS = Words.in("mermaid-pane");

    private final Button chip = new Button();
    private final Button copy = button("copy", "copy");
    private final Button markdown = button("markdown", "fences");
    private final Button close = button("close", "close");
    private final ToggleButton exact = choice("exact");
    private final ToggleButton portable = choice("portable");

    Head() {
        getStyleClass().add("pane-head");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(WORDS.say("title"));
        title.getStyleClass().add("section");
        title.setMinWidth(USE_PREF_SIZE);
        chip.setId("mermaid-state");
        chip.getStyleClass().addAll("state-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setTooltip(new Tooltip());
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(exact, portable);
        HBox ways = new HBox(exact, portable);
        ways.getStyleClass().add("segmented");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        close.getStyleClass().addAll("quiet", "square");
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getChildren().addAll(title, chip, room, ways, copy, markdown, close);
    }

    private static Button button(String key, String icon) {
        Button button = new Button(WORDS.say(key), Icons.glyph(icon, 16));
        button.setId("mermaid-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(WORDS.say(key + ".hint"));
        button.setTooltip(new Tooltip(WORDS.say(key + ".hint")));
        return button;
    }

    private static ToggleButton choice(String key) {
        ToggleButton button = new ToggleButton(WORDS.say(key));
        button.setId("mermaid-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(WORDS.say(key + ".hint")));
        return button;
    }

    /// What the buttons do.
    ///
    /// @param toTrouble brings the line into view that the chip names
    void onAction(Runnable toTrouble, Consumer<Boolean> writePortable, Runnable copyText, Runnable copyFenced,
            Runnable closePane) {
        chip.setOnAction(_ -> toTrouble.run());
        exact.setOnAction(_ -> writePortable.accept(false));
        portable.setOnAction(_ -> writePortable.accept(true));
        copy.setOnAction(_ -> copyText.run());
        markdown.setOnAction(_ -> copyFenced.run());
        close.setOnAction(_ -> closePane.run());
    }

    void portable(boolean chosen) {
        exact.setSelected(!chosen);
        portable.setSelected(chosen);
    }

    void valid() {
        chip(WORDS.say("valid"), WORDS.say("valid.hint"), "good");
        chip.setGraphic(Icons.glyph("check", 16));
    }

    /// @param words short: which line
    /// @param sentence what is wrong with it
    void trouble(Marking.Trouble trouble, String words, String sentence) {
        chip(words, sentence, trouble.severity());
        chip.setGraphic(Icons.severity(trouble.severity(), 16));
    }

    private void chip(String words, String sentence, String style) {
        chip.getStyleClass().setAll("button", "state-chip", style);
        chip.setText(words);
        chip.getTooltip().setText(sentence);
        chip.setAccessibleText(words + ". " + sentence);
    }

    /// Where there is little room the buttons show their signs alone.
    @Override
    protected void layoutChildren() {
        ContentDisplay display = width(ContentDisplay.LEFT) > getWidth()
                ? ContentDisplay.GRAPHIC_ONLY
                : ContentDisplay.LEFT;
        copy.setContentDisplay(display);
        markdown.setContentDisplay(display);
        super.layoutChildren();
    }

    private double width(ContentDisplay display) {
        copy.setContentDisplay(display);
        markdown.setContentDisplay(display);
        return getChildren().stream().mapToDouble(child -> child.prefWidth(-1)).sum()
                + getSpacing() * (getChildren().size() - 1) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
