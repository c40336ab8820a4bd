package roundtrip.ui.availability;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.availability.Formula;
import roundtrip.analysis.availability.Importance;
import roundtrip.words.Words;

/// A part that can fail: how often it is up, which can be changed, and two bars for what it matters to reading and writing.
final class UnitRow extends VBox {
    private static final Words WORDS = Words.in("ui");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Label fault = new Label();
    private final Label gain = new Label();
    private final Bar reading = new Bar("read");
    private final Bar writing = new Bar("write");
    private final Consumer<@Nullable BigDecimal> change;
    private String shown = "";

    /// @param change told the availability that somebody wants; null: that of its kind
    UnitRow(String id, Consumer<@Nullable BigDecimal> change) {
        this.change = change;
        setId("unit-" + id);
        getStyleClass().add("unit");
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        field.setId("availability-" + id);
        field.getStyleClass().add("number");
        field.setOnAction(_ -> commit());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        fault.setId("fault-" + id);
        fault.getStyleClass().add("critical");
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        blame("");
        gain.getStyleClass().add("muted");
        gain.setWrapText(true);
        gain.setMinHeight(USE_PREF_SIZE);
        HBox head = new HBox(name, field);
        head.getStyleClass().add("unit-head");
        getChildren().addAll(head, fault, reading, writing, gain);
    }

    void show(String called, Importance importance, double most) {
        called(called, importance.unit().availability());
        matters(true);
        reading.show(importance.read(), most);
        writing.show(importance.write(), most);
        gain.setText(WORDS.say("availability.gain", importance.gain() * Formula.MINUTES_PER_YEAR,
                importance.gainWriting() * Formula.MINUTES_PER_YEAR));
    }

    /// It never fails by itself.
    void showAlways(String called) {
        called(called, 1);
        matters(false);
    }

    private void called(String words, double availability) {
        name.setText(words);
        field.setAccessibleText(WORDS.say("availability.of", words));
        String value = Written.of(new BigDecimal(String.valueOf(availability)));
        if (!value.equals(shown)) {
            shown = value;
            field.setText(value);
            blame("");
        }
    }

    private void matters(boolean matters) {
        for (Node node : List.of(reading, writing, gain)) {
            shown(node, matters);
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void commit() {
        String text = field.getText().strip();
        if (text.equals(shown)) {
            blame("");
            return;
        }
        Optional<BigDecimal> value = Written.availability(text);
        blame(text.isEmpty() || value.isPresent() ? "" : WORDS.say("availability.fault", text));
        if (fault.getText().isEmpty()) {
            String before = shown;
            shown = value.map(Written::of).orElse(before);
            field.setText(shown);
            if (text.isEmpty() || !shown.equals(before)) {
                change.accept(value.orElse(null));
            }
        }
    }

    /// @param sentence what is wrong with the field; empty: nothing
    private void blame(String sentence) {
        fault.setText(sentence);
        shown(fault, !sentence.isEmpty());
        field.setAccessibleHelp(sentence);
        field.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
    }

    /// How much more probable something is while the part is up, as a bar and a number.
    private static final class Bar extends HBox {
        private final Label number = new Label();
        private final Region bar = new Region();
        private double part;

        Bar(String what) {
            getStyleClass().addAll("unit-bar", what);
            Label word = new Label(WORDS.say("availability.bar." + what));
            word.getStyleClass().add("bar-word");
            bar.getStyleClass().add("bar");
            number.getStyleClass().add("bar-number");
            Region track = new Region() {
                {
                    getChildren().add(bar);
                }

                @Override
                protected void layoutChildren() {
                    bar.resizeRelocate(0, 0, getWidth() * part, getHeight());
                }
            };
            track.getStyleClass().add("bar-track");
            HBox.setHgrow(track, Priority.ALWAYS);
            getChildren().addAll(word, track, number);
        }

        void show(double value, double most) {
            part = most > 0 ? value / most : 0;
            number.setText(WORDS.say("availability.importance", value));
            bar.getParent().requestLayout();
        }
    }
}
