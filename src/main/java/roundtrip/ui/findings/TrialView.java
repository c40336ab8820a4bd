package roundtrip.ui.findings;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The same requests without and with a fix, one dot each.
final class TrialView extends GridPane {
    private static final Words WORDS = Words.in("ui");

    TrialView() {
        getStyleClass().add("trial");
    }

    void show(Fix.Trial trial) {
        getChildren().clear();
        row(0, "now", trial.now());
        row(1, "then", trial.then());
    }

    private void row(int line, String key, List<Boolean> answered) {
        long good = answered.stream().filter(yes -> yes).count();
        Label name = new Label(WORDS.say("fix." + key));
        name.setMinWidth(USE_PREF_SIZE);
        HBox dots = new HBox();
        dots.getStyleClass().add("trial-dots");
        dots.setAlignment(Pos.CENTER_LEFT);
        answered.forEach(yes -> dots.getChildren().add(dot(yes)));
        setHgrow(dots, Priority.ALWAYS);
        Label sum = new Label(WORDS.say("fix.answered", good, answered.size()));
        sum.setId("trial-" + key);
        sum.getStyleClass().addAll("trial-sum", good == answered.size() ? "answered" : "failed");
        sum.setMinWidth(USE_PREF_SIZE);
        addRow(line, name, dots, sum);
    }

    private static StackPane dot(boolean answered) {
        StackPane dot = new StackPane(Icons.glyph(answered ? "check" : "close", 12));
        dot.getStyleClass().addAll("trial-dot", answered ? "answered" : "failed");
        return dot;
    }
}
