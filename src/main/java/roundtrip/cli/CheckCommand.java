package roundtrip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import roundtrip.analysis.Finding;
import roundtrip.files.Opened;
import roundtrip.formats.UnreadableException;
import roundtrip.report.CheckJson;
import roundtrip.report.CheckText;
import roundtrip.report.Checked;
import roundtrip.topology.Design;
import roundtrip.words.Words;

/// `roundtrip check`: what is weak in each file.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private static final int EXERCISES = 3;

    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1..*") private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json") private Shape shape = Shape.TEXT;

    @Option(names = "--exercise", paramLabel = "0..3") private @Nullable Integer exercise;

    @Option(names = "--fail-on", paramLabel = "critical|high|medium|low|info|never") private Threshold threshold = Threshold.NEVER;

    CheckCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (exercise != null && (exercise < 0 || exercise > EXERCISES)) {
            throw new RefusedException(Words.in("cli").say("exercise.unknown", exercise));
        }
        int ending = Ending.FINE;
        for (String file : files) {
            ending = Math.max(ending, check(file)); // refused is more than findings
        }
        return ending;
    }

    private int check(String file) {
        try {
            Opened opened = new Documents(tools, terminal).open(file);
            Design design = exercise == null ? opened.design() : opened.design().forExercise(exercise);
            List<Finding> findings = tools.analyzer().findings(design);
            tell(new Checked(file, design.topology(), findings, Documents.remarks(opened.notes())));
            return threshold.isReachedBy(findings) ? Ending.FINDINGS : Ending.FINE;
        } catch (UnreadableException | RefusedException refused) {
            terminal.complain(String.valueOf(refused.getMessage()));
            return Ending.REFUSED;
        }
    }

    private void tell(Checked checked) {
        switch (shape) {
            case JSON -> terminal.line(CheckJson.line(checked));
            case TEXT -> terminal.text(CheckText.page(checked) + (files.size() > 1 ? "\n" : ""));
        }
    }
}
