package roundtrip.ui.findings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import roundtrip.analysis.Finding;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// How severe a finding is, the sign of its rule, and a way out.
final class RuleHead extends HBox {
    RuleHead(Finding finding, Runnable close) {
        Words words = Words.in("ui");
        String severity = finding.severity().word();
        Label pill = new Label(words.say("severity." + severity), Icons.severity(severity, 16));
        pill.getStyleClass().addAll("severity-pill", severity);
        Label rule = new Label(finding.rule());
        rule.getStyleClass().add("muted");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        Button shut = new Button(null, Icons.glyph("close", 16));
        shut.getStyleClass().addAll("quiet", "square");
        shut.setAccessibleText(words.say("findings.close"));
        shut.setOnAction(_ -> close.run());
        getChildren().addAll(pill, rule, room, shut);
        getStyleClass().add("rule-head");
    }
}
