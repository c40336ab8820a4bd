package roundtrip.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import roundtrip.analysis.Review;
import roundtrip.files.Examples;
import roundtrip.files.Opened;
import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.report.CheckText;
import roundtrip.report.Checked;
import roundtrip.report.DesignText;
import roundtrip.report.TraceText;
import roundtrip.simulation.Run;
import roundtrip.topology.Design;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// `roundtrip demo`: the whole program as text: a design, six requests, the findings, the Mermaid.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final int REQUESTS = 6;
    private static final int SEED = 1;

    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1") private @Nullable String file;

    DemoCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return play(file);
    }

    /// @param name the file to play; absent: the distributed exercise
    int play(@Nullable String name) {
        Opened opened = name == null
                ? tools.opener().open(Examples.FIRST)
                : new Documents(tools, terminal).open(name);
        String called = name == null ? Examples.FIRST.id() : name;
        Design design = opened.design();
        Topology topology = design.topology();

        section("demo.design", DesignText.page(called, design));
        section("demo.requests", TraceText.page(
                tools.simulation().run(topology, Run.standard(topology, REQUESTS, SEED))));
        section("demo.findings", CheckText.page(Checked.of(called, topology,
                Review.of(design, tools.analyzer().findings(design)), Documents.remarks(opened.notes()))));
        mermaid().ifPresent(exporter -> section("demo.mermaid", exporter.write(design)));
        return Ending.FINE;
    }

    private Optional<Exporter> mermaid() {
        return tools.formats().called("mermaid").map(Format::exporter);
    }

    private void section(String key, String text) {
        String heading = Words.in("cli").say(key);
        terminal.line(heading);
        terminal.line("=".repeat(heading.length()));
        terminal.text(text + (text.endsWith("\n") ? "\n" : "\n\n"));
    }
}
