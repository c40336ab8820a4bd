package roundtrip.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Review;
import roundtrip.analysis.RulePages;
import roundtrip.topology.Design;
import roundtrip.ui.canvas.Badge;
import roundtrip.ui.findings.Calm;
import roundtrip.ui.findings.Checking;
import roundtrip.ui.findings.FindingRow;

/// Keeps the findings in step with the document, and calm about what is half drawn.
final class Reviewing {
    private static final long MILLION = 1_000_000;

    /// Everything that the findings are shown in.
    record Result(Design design, Review review, List<FindingRow> rows) {
        /// Numbers by the word of their severity.
        SequencedMap<String, Integer> counts() {
            SequencedMap<String, Integer> counts = new LinkedHashMap<>();
            review.open().forEach(finding -> counts.merge(finding.severity().word(), 1, Integer::sum));
            return counts;
        }

        /// What the canvas marks: only what the exercise of the design asks for.
        List<Badge> badges() {
            return rows.stream().filter(FindingRow::inside).flatMap(row -> row.findings().stream())
                    .map(finding -> new Badge(subject(finding), finding.severity().word(),
                            RulePages.page(finding.rule()).title()))
                    .toList();
        }

        private static String subject(Finding finding) {
            return finding.subject().startsWith(Finding.DESIGN) ? Badge.WHOLE_DESIGN : finding.subject();
        }

        Optional<Finding> worst(String subject) {
            return review.open().stream().filter(finding -> subject(finding).equals(subject)).findFirst();
        }
    }

    private final Calm calm = new Calm();
    private final Checking checking;
    private final Consumer<Result> show;
    private final PauseTransition patience = new PauseTransition();
    private Design design = Design.empty();
    private List<Finding> findings = List.of();
    private Result result = new Result(design, Review.of(design, List.of()), List.of());

    Reviewing(Workshop workshop, Consumer<Result> show) {
        this.show = show;
        checking = new Checking(workshop.analyzer()::findings, this::found);
        patience.setOnFinished(_ -> tell());
    }

    /// Another document.
    void begin(Design opened) {
        calm.begin(opened.topology());
        design = opened;
        findings = List.of();
        tell();
        look(opened);
    }

    /// The document changed.
    void look(Design now) {
        calm.see(now.topology(), now());
        checking.check(now);
    }

    Result result() {
        return result;
    }

    private void found(Design analysed, List<Finding> found) {
        design = analysed;
        findings = found;
        tell();
    }

    /// An empty canvas lacks everything, and nobody needs to hear it.
    private void tell() {
        List<Finding> told = design.topology().components().isEmpty()
                ? List.of()
                : calm.told(findings, design.topology(), now());
        Review review = Review.of(design, told);
        result = new Result(design, review, FindingRow.of(review.open(), design.topology(), design.exercise()));
        show.accept(result);
        long rest = calm.rest(design.topology(), now());
        if (rest > 0) {
            patience.setDuration(Duration.millis(rest + 1));
            patience.playFromStart();
        }
    }

    private static long now() {
        return System.nanoTime() / MILLION;
    }

    void stop() {
        patience.stop();
        checking.stop();
    }
}
