package roundtrip.ui.findings;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Names;
import roundtrip.analysis.Review;
import roundtrip.analysis.RulePages;
import roundtrip.topology.Topology;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The findings that somebody has accepted: what, where, why, and a way to let them count again.
final class AcceptedRows extends VBox {
    private static final Words WORDS = Words.in("ui");

    private final Consumer<Finding> takeBack;
    private List<Review.Accepted> shown = List.of();

    AcceptedRows(Consumer<Finding> takeBack) {
        this.takeBack = takeBack;
    }

    void show(List<Review.Accepted> accepted, Topology topology) {
        if (!accepted.equals(shown)) {
            shown = accepted;
            Names names = new Names(topology);
            getChildren().setAll(accepted.stream().map(one -> row(one, names)).toList());
        }
    }

    private Node row(Review.Accepted one, Names names) {
        Finding finding = one.finding();
        String severity = finding.severity().word();
        Label title = new Label(RulePages.page(finding.rule()).title());
        title.getStyleClass().add("strong");
        String where = finding.subject().equals(Finding.DESIGN)
                ? WORDS.say("findings.whole")
                : names.of(finding.subject());
        Label subject = new Label(WORDS.say("severity." + severity) + " · " + where);
        subject.getStyleClass().add("subject");
        Label reason = new Label(WORDS.say("findings.reason", one.reason()));
        reason.getStyleClass().add("reason-text");
        reason.setWrapText(true);
        VBox words = new VBox(title, subject);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back = new Button(WORDS.say("findings.back"));
        back.setId("take-back-" + finding.rule());
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> takeBack.accept(finding));
        HBox head = new HBox(Icons.severity(severity, 20), words, back);
        head.getStyleClass().add("accepted-head");
        VBox row = new VBox(head, reason);
        row.getStyleClass().addAll("finding", "accepted");
        return row;
    }
}
