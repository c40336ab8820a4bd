package roundtrip.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Review;
import roundtrip.analysis.Rule;
import roundtrip.analysis.RulePages;
import roundtrip.analysis.rules.ExerciseItemMissing;
import roundtrip.topology.Design;
import roundtrip.topology.exercise.Checklist;
import roundtrip.ui.canvas.Badge;
import roundtrip.ui.findings.Calm;
import roundtrip.ui.findings.Checking;
import roundtrip.ui.findings.FindingRow;

/// Keeps the findings in step with the document, and calm about what is half drawn.
final class Reviewing {
    private static final long MILLION = 1_000_000;

    /// Everything that the findings are shown in.
    ///
    /// @param all all findings, those that are kept quiet for the moment and accepted ones among them; absent: not known yet
    record Result(Design design, @Nullable List<Finding> all, Review review, List<FindingRow> rows) {
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
    private final List<Rule> standard;
    private volatile List<Rule> rules;
    private List<Finding> findings = List.of();
    private boolean known;
    private Result result = new Result(design, null, Review.of(design, List.of()), List.of());

    Reviewing(Workshop workshop, Consumer<Result> show) {
        this.show = show;
        rules = workshop.rules();
        standard = rules;
        checking = new Checking((now, enough) -> new Analyzer(rules).findings(now, enough), this::found);
        patience.setOnFinished(_ -> tell());
    }

    /// Another document.
    void begin(Design opened) {
        calm.begin(opened.topology());
        design = opened;
        findings = List.of();
        known = false;
        tell();
        look(opened);
    }

    /// The document changed.
    void look(Design now) {
        calm.see(now.topology(), now());
        checking.check(now);
    }

    /// Checks against another checklist from now on; null: that of the exercise.
    void ask(Design now, @Nullable Checklist checklist) {
        rules = checklist == null ? standard : ExerciseItemMissing.among(standard, checklist);
        checking.again(now);
    }

    /// The rules that hold at the moment.
    List<Rule> rules() {
        return rules;
    }

    Result result() {
        return result;
    }

    private void found(Design analysed, List<Finding> found) {
        design = analysed;
        findings = found;
        known = true;
        tell();
    }

    /// An empty canvas lacks everything, and nobody needs to hear it.
    private void tell() {
        List<Finding> told = design.topology().components().isEmpty()
                ? List.of()
                : calm.told(findings, design.topology(), now());
        Review review = Review.of(design, told);
        result = new Result(design, known ? findings : null, review,
                FindingRow.of(review.open(), design.topology(), design.exercise()));
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
