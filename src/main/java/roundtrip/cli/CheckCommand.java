package roundtrip.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Review;
import roundtrip.analysis.Rule;
import roundtrip.files.Opened;
import roundtrip.formats.UnreadableException;
import roundtrip.report.CheckJson;
import roundtrip.report.CheckJunit;
import roundtrip.report.CheckMarkdown;
import roundtrip.report.CheckReport;
import roundtrip.report.CheckSarif;
import roundtrip.report.CheckText;
import roundtrip.report.Checked;
import roundtrip.report.Paint;
import roundtrip.topology.Acceptance;
import roundtrip.topology.Design;
import roundtrip.words.Words;

/// `roundtrip check`: what is weak in each file. A file that cannot be used does not keep the others from being checked.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Tools tools;
    private final Terminal terminal;
    private final Debugging debugging;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..*") private List<String> files = new ArrayList<>();

    @Mixin private FilesFrom list = new FilesFrom();

    @Option(names = "--format", paramLabel = "text|json|markdown|sarif|junit") private Told format = Told.TEXT;

    @Option(names = "--color", paramLabel = "auto|always|never") private Colours colours = Colours.AUTO;

    @Option(names = "--exercise", paramLabel = "0..3|FILE") private @Nullable String exercise;

    @Option(names = "--fail-on", paramLabel = "critical|high|medium|low|info|never") private Threshold threshold = Threshold.NEVER;

    @Option(names = "--accept", paramLabel = "RULE@ID", converter = Pardon.Text.class) private List<Pardon> pardons = new ArrayList<>();

    private final Set<String> used = new LinkedHashSet<>();

    CheckCommand(Tools tools, Terminal terminal, Debugging debugging) {
        this.tools = tools;
        this.terminal = terminal;
        this.debugging = debugging;
    }

    @Override
    public Integer call() {
        List<String> rules = tools.rules().stream().map(Rule::id).toList();
        Documents documents = new Documents(tools, terminal);
        Checking checking = Checking.of(documents, tools.rules(), exercise);
        files = asked(documents);
        pardons.forEach(pardon -> known(rules, pardon));
        CheckReport report = report(rules);
        tell(report.begin());
        int ending = Ending.FINE;
        for (String file : files) {
            ending = Math.max(ending, check(file, checking, report)); // refused is more than findings
        }
        tell(report.end());
        pardons.stream().filter(pardon -> !used.contains(pardon.id())).forEach(pardon -> terminal
                .complain(Words.in("cli").say("accept.unused", pardon.rule(), pardon.subject())));
        return ending;
    }

    private List<String> asked(Documents documents) {
        List<String> asked = list.after(files, documents);
        if (asked.isEmpty()) {
            throw new RefusedException(Words.in("cli").say("check.nothing"));
        }
        return asked;
    }

    private static void known(List<String> rules, Pardon pardon) {
        if (!rules.contains(pardon.rule())) {
            throw new RefusedException(Words.in("cli").say("rule.unknown", pardon.rule(),
                    String.join(", ", Nearest.to(pardon.rule(), rules, 3))));
        }
    }

    private CheckReport report(List<String> rules) {
        return switch (format) {
            case TEXT -> new CheckText(isColoured() ? Paint.COLOURS : Paint.NONE, files.size() > 1);
            case JSON -> new CheckJson();
            case MARKDOWN -> new CheckMarkdown();
            case SARIF -> new CheckSarif(Version.number(), rules);
            case JUNIT -> new CheckJunit(rules, finding -> threshold == Threshold.NEVER
                    || threshold.isReachedBy(List.of(finding)));
        };
    }

    private boolean isColoured() {
        return colours == Colours.ALWAYS || colours == Colours.AUTO && terminal.isColoured();
    }

    private int check(String file, Checking checking, CheckReport report) {
        try {
            Opened opened = new Documents(tools, terminal).open(file);
            Design design = checking.asked(opened.design());
            List<Finding> findings = checking.analyzer().findings(design);
            Set<String> outside = new LinkedHashSet<>();
            Review review = Review.of(pardoned(design, findings, outside), findings);
            tell(report.of(new Checked(file, design.topology(), review, Documents.remarks(opened.notes()),
                    opened.lines(), outside)));
            return threshold.isReachedBy(review.open()) ? Ending.FINDINGS : Ending.FINE;
        } catch (UnreadableException | RefusedException refused) {
            return refused(file, String.valueOf(refused.getMessage()), report, Ending.REFUSED);
        } catch (RuntimeException | StackOverflowError fault) {
            int ending = refused(file, Words.in("cli").say("our-fault.file", file, fault.getClass().getSimpleName()),
                    report, Ending.OUR_FAULT);
            if (debugging.wanted()) {
                terminal.trace(fault);
            }
            return ending;
        }
    }

    private void tell(String text) {
        if (format == Told.TEXT && isColoured()) {
            terminal.painted(text);
        } else {
            terminal.text(text);
        }
    }

    private int refused(String file, String sentence, CheckReport report, int ending) {
        tell(report.refused(file, sentence));
        terminal.complain(sentence);
        return ending;
    }

    /// The design with what the arguments accept of these findings.
    private Design pardoned(Design design, List<Finding> findings, Set<String> outside) {
        Set<String> found = new LinkedHashSet<>();
        findings.forEach(finding -> found.add(Acceptance.id(finding.rule(), finding.subject())));
        Design pardoned = design;
        for (Pardon pardon : pardons) {
            if (found.contains(pardon.id())) {
                used.add(pardon.id());
                outside.add(pardon.id());
                pardoned = pardoned.accepting(pardoned.accepted().with(
                        Acceptance.of(pardon.rule(), pardon.subject(), pardon.reason(), design.topology())));
            }
        }
        return pardoned;
    }
}
