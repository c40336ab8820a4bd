package roundtrip.ui.availability;

import java.math.BigDecimal;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
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
        gain.getStyleClass().add("muted");
        HBox head = new HBox(name, field);
        head.getStyleClass().add("unit-head");
        getChildren().addAll(head, reading, writing, gain);
    }

    void show(String called, Importance importance, double most) {
        name.setText(called);
        name.setTooltip(new Tooltip(called));
        field.setAccessibleText(WORDS.say("availability.of", called));
        String value = new BigDecimal(String.valueOf(importance.unit().availability())).stripTrailingZeros()
                .toPlainString();
        if (!value.equals(shown)) {
            shown = value;
            field.setText(value);
        }
        reading.show(importance.read(), most);
        writing.show(importance.write(), most);
        gain.setText(WORDS.say("availability.gain",
                Math.max(importance.gain(), importance.gainWriting()) * Formula.MINUTES_PER_YEAR));
    }

    private void commit() {
        String text = field.getText().strip().replace(',', '.');
        boolean wrong = false;
        if (!text.equals(shown)) {
            try {
                BigDecimal value = text.isEmpty() ? null : new BigDecimal(text);
                wrong = value != null && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0);
                if (!wrong) {
                    shown = text;
                    change.accept(value);
                }
            } catch (NumberFormatException _) {
                wrong = true;
            }
        }
        field.pseudoClassStateChanged(WRONG, wrong);
        field.setTooltip(wrong ? new Tooltip(Words.in("inspector").say("fault.decimal", "0", "1")) : null);
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
