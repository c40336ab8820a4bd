package roundtrip.ui.findings;

import java.util.List;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
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

    /// More dots than that cannot be told apart; then the numbers have to do.
    private static final int MOST = 6;

    TrialView() {
        getStyleClass().add("trial");
    }

    /// Answers as dots; what only happens on the way as sentences.
    void show(Fix.Trial trial) {
        getChildren().clear();
        if (trial.isOfAnswers()) {
            row(0, "now", trial.now().answered());
            row(1, "then", trial.then().answered());
        } else {
            row(0, "now", trial.now().seen());
            row(1, "then", trial.then().seen());
        }
    }

    private static Label name(String key) {
        Label name = new Label(WORDS.say("fix." + key));
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    private void row(int line, String key, String sentence) {
        Label said = new Label(sentence);
        said.setId("trial-" + key);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        Label name = name(key);
        setValignment(name, VPos.TOP);
        addRow(line, name, said);
    }

    private void row(int line, String key, List<Boolean> answered) {
        long good = answered.stream().filter(yes -> yes).count();
        HBox dots = new HBox();
        dots.getStyleClass().add("trial-dots");
        dots.setAlignment(Pos.CENTER_LEFT);
        answered.stream().limit(answered.size() > MOST ? 0 : MOST).forEach(yes -> dots.getChildren().add(dot(yes)));
        setHgrow(dots, Priority.ALWAYS);
        Label sum = new Label(WORDS.say("fix.answered", good, answered.size()));
        sum.setId("trial-" + key);
        sum.getStyleClass().addAll("trial-sum", good == answered.size() ? "answered" : "failed");
        sum.setMinWidth(USE_PREF_SIZE);
        addRow(line, name(key), dots, sum);
    }

    private static StackPane dot(boolean answered) {
        StackPane dot = new StackPane(Icons.glyph(answered ? "check" : "close", 12));
        dot.getStyleClass().addAll("trial-dot", answered ? "answered" : "failed");
        return dot;
    }
}
