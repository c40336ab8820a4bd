package roundtrip.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import roundtrip.analysis.comparison.Comparison;
import roundtrip.report.Compared;
import roundtrip.report.DiffJson;
import roundtrip.report.DiffMarkdown;
import roundtrip.report.DiffText;
import roundtrip.topology.Design;
import roundtrip.words.Words;

/// `roundtrip diff`: what is different in two designs.
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "A", descriptionKey = "before", index = "0") private String before = "";

    @Parameters(paramLabel = "B", descriptionKey = "after", index = "1") private String after = "";

    @Option(names = "--format", paramLabel = "text|json|markdown") private Shown format = Shown.TEXT;

    DiffCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Documents.isStandard(before) && Documents.isStandard(after)) {
            throw new RefusedException(Words.in("cli").say("diff.standard"));
        }
        Documents documents = new Documents(tools, terminal);
        Design one = documents.open(before).design();
        Design other = documents.open(after).design();
        Comparison comparison = Comparison.of(one, other, tools.analyzer());
        Compared compared = new Compared(before, after, one.topology(), other.topology(), comparison);
        switch (format) {
            case JSON -> terminal.line(DiffJson.line(compared));
            case TEXT -> terminal.text(DiffText.page(compared));
            case MARKDOWN -> terminal.text(DiffMarkdown.page(compared));
        }
        return comparison.isEmpty() ? Ending.FINE : Ending.FINDINGS;
    }
}
