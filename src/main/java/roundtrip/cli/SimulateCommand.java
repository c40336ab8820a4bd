package roundtrip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import roundtrip.report.TraceJson;
import roundtrip.report.TraceText;
import roundtrip.simulation.Run;
import roundtrip.simulation.Trace;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// `roundtrip simulate`: sends requests through a drawing and tells what became of each.
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {
    private static final int MOST_REQUESTS = 100_000;
    private static final long NANOS = 1_000_000;

    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "file") private String file = "";

    @Option(names = "--requests", paramLabel = "N") private int requests = 6;

    @Option(names = "--seed", paramLabel = "S") private long seed = 1;

    @Option(names = "--stop", paramLabel = "ID@MS", converter = StopText.class) private List<Stop> stops = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json") private Shape shape = Shape.TEXT;

    SimulateCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (requests < 0 || requests > MOST_REQUESTS) {
            throw new RefusedException(Words.in("cli").say("requests.many", requests, MOST_REQUESTS));
        }
        Topology topology = new Documents(tools, terminal).open(file).design().topology();
        Trace trace = tools.simulation().run(topology, stopping(topology, Run.standard(topology, requests, seed)));
        switch (shape) {
            case JSON -> terminal.line(TraceJson.line(trace));
            case TEXT -> terminal.text(TraceText.page(trace));
        }
        return Ending.FINE;
    }

    private Run stopping(Topology topology, Run run) {
        Run stopped = run;
        for (Stop stop : stops) {
            if (!topology.has(stop.id())) {
                throw new RefusedException(Words.in("cli").say("id.unknown", file, stop.id()));
            }
            stopped = stopped.stop(stop.id(), stop.atMs() * NANOS);
        }
        return stopped;
    }

    /// A part that stops at a virtual time.
    record Stop(String id, long atMs) {}

    /// `ID@MS`, the time from 0 up.
    static final class StopText implements ITypeConverter<Stop> {
        @Override
        public Stop convert(String text) {
            int at = text.lastIndexOf('@');
            String time = text.substring(at + 1);
            if (at < 1 || !time.matches("\\d{1,9}")) {
                throw new TypeConversionException(Words.in("cli").say("stop.wrong", text));
            }
            return new Stop(text.substring(0, at), Long.parseLong(time));
        }
    }
}
