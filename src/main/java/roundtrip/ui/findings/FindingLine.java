package roundtrip.ui.findings;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePages;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// One finding to read: sign, title, where it is, and the word of its severity.
public final class FindingLine extends HBox {
    /// @param where its subject, in words
    public FindingLine(Finding finding, String where) {
        String severity = finding.severity().word();
        Label word = new Label(Words.in("ui").say("severity." + severity));
        word.getStyleClass().addAll("word", severity);
        word.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(wrapped(RulePages.page(finding.rule()).title(), "strong"), wrapped(where, "subject"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().addAll("finding", "still");
        getChildren().addAll(Icons.severity(severity, 20), words, word);
    }

    static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}
