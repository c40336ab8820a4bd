package roundtrip.ui.availability;

import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import roundtrip.analysis.availability.Availability;
import roundtrip.analysis.availability.Chance;
import roundtrip.analysis.availability.Percents;
import roundtrip.words.Words;

/// How often reading and writing work, what that means in a year, and how sure that is where it is not exact.
final class Sums extends GridPane {
    private static final Words WORDS = Words.in("ui");

    Sums() {
        getStyleClass().add("availability-sums");
    }

    void show(Availability found) {
        getChildren().clear();
        Percents percents = Percents.of(found.read(), found.write());
        add("read", found.read(), percents);
        add("write", found.write(), percents);
    }

    private void add(String what, Chance chance, Percents percents) {
        int line = getRowCount();
        Label word = new Label(WORDS.say("availability." + what));
        Label percent = new Label(WORDS.say("availability.percent", percents.say(chance.value())));
        percent.setId("availability-" + what);
        percent.getStyleClass().add("availability-percent");
        for (Label label : List.of(word, percent)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        setHgrow(percent, Priority.ALWAYS);
        addRow(line, word, percent);
        setValignment(word, VPos.BASELINE);
        setValignment(percent, VPos.BASELINE);
        add(muted("minutes-" + what, WORDS.say("availability.minutes", chance.minutesPerYear())), 1, line + 1);
        if (chance.low() != chance.high()) {
            add(muted("between-" + what, WORDS.say("availability.between", percents.say(chance.low()),
                    percents.say(chance.high()))), 1, line + 2);
        }
    }

    private static Label muted(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
