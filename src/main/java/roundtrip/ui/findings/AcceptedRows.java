package roundtrip.ui.findings;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Lapse;
import roundtrip.analysis.Names;
import roundtrip.analysis.Review;
import roundtrip.analysis.RulePages;
import roundtrip.topology.Topology;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The findings that somebody has accepted: what, where, why, and a way to let them count again. Those that count again by themselves
/// stand below, with what has changed.
final class AcceptedRows extends VBox {
    private static final Words WORDS = Words.in("ui");

    private final Consumer<Finding> takeBack;
    private @Nullable Review shown;

    AcceptedRows(Consumer<Finding> takeBack) {
        this.takeBack = takeBack;
    }

    void show(Review review, Topology topology) {
        if (!review.equals(shown)) {
            shown = review;
            Names names = new Names(topology);
            getChildren().setAll(review.accepted().stream().map(one -> row(one, names)).toList());
            review.open().forEach(finding -> review.lapsed().stream()
                    .filter(one -> one.rule().equals(finding.rule()) && one.subject().equals(finding.subject()))
                    .forEach(one -> getChildren().add(row(finding, names, WORDS.say("findings.lapsed", one.reason(),
                            Lapse.why(one, topology)), null))));
        }
    }

    private Node row(Review.Accepted one, Names names) {
        Button back = new Button(WORDS.say("findings.back"));
        back.setId("take-back-" + one.finding().rule());
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> takeBack.accept(one.finding()));
        return row(one.finding(), names, WORDS.say("findings.reason", one.reason()), back);
    }

    private static Node row(Finding finding, Names names, String why, @Nullable Button deed) {
        String severity = finding.severity().word();
        Label title = FindingLine.wrapped(RulePages.page(finding.rule()).title(), "strong");
        String where = finding.subject().equals(Finding.DESIGN)
                ? WORDS.say("findings.whole")
                : names.of(finding.subject());
        Label subject = FindingLine.wrapped(WORDS.say("severity." + severity) + " · " + where, "subject");
        Label reason = new Label(why);
        reason.getStyleClass().add("reason-text");
        reason.setWrapText(true);
        VBox words = new VBox(title, subject);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(Icons.severity(severity, 20), words);
        if (deed != null) {
            head.getChildren().add(deed);
        }
        head.getStyleClass().add("accepted-head");
        VBox row = new VBox(head, reason);
        row.getStyleClass().addAll("finding", "accepted");
        return row;
    }
}
