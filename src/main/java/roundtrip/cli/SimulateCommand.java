package roundtrip.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import roundtrip.simulation.Counter;
import roundtrip.simulation.Run;
import roundtrip.simulation.Trace;
import roundtrip.topology.Design;
import roundtrip.topology.Property;
import roundtrip.topology.Scenario;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// `roundtrip simulate`: sends requests through a drawing and tells what became of each, or the numbers of all.
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {
    private static final int MOST_TRACED = 100_000;
    private static final int MOST_REQUESTS = 1_000_000_000;
    private static final int MOST_SECONDS = 10_000_000;
    private static final int FEW = 6;
    private static final int MANY = 1000;
    private static final BigDecimal BRIEF = BigDecimal.valueOf(1e12);
    private static final int DIGITS = 20;

    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "file") private String file = "";

    @Option(names = "--scenario", paramLabel = "ID") private @Nullable String scenario;

    @Option(names = "--seconds", paramLabel = "S") private @Nullable BigDecimal seconds;

    @Option(names = "--requests", paramLabel = "N") private @Nullable Integer requests;

    @Option(names = "--seed", paramLabel = "S") private @Nullable Long seed;

    @Option(names = "--stop", paramLabel = "ID@MS", converter = Moment.Text.class) private List<Moment> stops = new ArrayList<>();

    @Option(names = "--restart", paramLabel = "ID@MS", converter = Moment.Text.class) private List<Moment> restarts = new ArrayList<>();

    @Option(names = "--statistics") private boolean onlyNumbers;

    @Option(names = "--hops") private boolean everyHop;

    @Option(names = "--format", paramLabel = "text|json|csv") private Played format = Played.TEXT;

    private List<Trace.Remark> notes = List.of();

    SimulateCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean numbers = onlyNumbers || format == Played.CSV;
        if (everyHop && numbers) {
            throw refused("hops.numbers");
        }
        check(requests == null ? 0 : requests, numbers);
        Design design = new Documents(tools, terminal).open(file).design();
        Run run = new Outages(file, stops, restarts).on(design.topology(), run(design));
        checkAll(run, numbers);
        Counter counter = new Counter(design.topology(), run.seed());
        try (Interruption interruption = Interruption.awaited();
                Progress progress = new Progress(terminal, run.expected(), counter::requests)) {
            Optional<Trace> trace = play(design.topology(), run, counter, numbers, () -> {
                progress.beat();
                return interruption.hasCome();
            });
            progress.close();
            long least = interruption.hasCome() ? 0 : run.flows().lengthNs();
            new RunTelling(terminal, format, everyHop, scenario != null || seconds != null)
                    .tell(design.topology(), trace, notes, counter.statistics(least));
            terminal.flush();
            return interruption.hasCome() ? Ending.INTERRUPTED : Ending.FINE;
        }
    }

    private Optional<Trace> play(Topology topology, Run run, Counter counter, boolean numbers,
            BooleanSupplier enough) {
        if (numbers) {
            notes = tools.simulation().measure(topology, run, counter, enough);
            return Optional.empty();
        }
        Optional<Trace> trace = tools.simulation().run(topology, run, counter, enough);
        notes = trace.map(Trace::notes).orElse(List.of());
        return trace;
    }

    private static void check(long many, boolean numbers) {
        if (many < 0 || many > MOST_REQUESTS) {
            throw refused("requests.many", many, MOST_REQUESTS);
        }
        if (!numbers && many > MOST_TRACED) {
            throw refused("requests.traced", many, MOST_TRACED);
        }
    }

    /// Where the requests are not counted on the command line, the busiest users are named.
    private void checkAll(Run run, boolean numbers) {
        long many = run.isSilent() ? 0 : run.planned();
        if (many > MOST_REQUESTS || !numbers && many > MOST_TRACED) {
            Object who = String.join(", ", run.busiest());
            String where = scenario == null ? file : Words.in("cli").say("requests.scenario", file, scenario);
            throw refused(many > MOST_REQUESTS ? "requests.planned" : "requests.planned.traced", where, many, who,
                    numbers ? MOST_REQUESTS : MOST_TRACED);
        }
    }

    private Run run(Design design) {
        if (seconds != null && (seconds.signum() < 0 || seconds.compareTo(BigDecimal.valueOf(MOST_SECONDS)) > 0)) {
            throw refused("seconds.wrong", brief(seconds), MOST_SECONDS);
        }
        Topology topology = design.topology();
        long chosen = seed == null ? 1 : seed;
        if (scenario != null) {
            Scenario played = scenario(design, scenario);
            Run run = Run.of(topology,
                    seconds == null ? played : played.with(Property.SECONDS, seconds));
            return limited(seed == null ? run : run.seeded(seed));
        }
        if (seconds != null) {
            return limited(Run.own(topology, chosen, seconds));
        }
        return onlyNumbers || format == Played.CSV
                ? Run.endless(topology, chosen, requests == null ? MANY : requests)
                : Run.standard(topology, requests == null ? FEW : requests, chosen);
    }

    /// A number with a hundred digits is quoted as it may have been written.
    private static String brief(BigDecimal number) {
        String plain = number.abs().compareTo(BRIEF) < 0 ? number.toPlainString() : "";
        return plain.isEmpty() || plain.length() > DIGITS ? number.round(new MathContext(3)).toString() : plain;
    }

    private Run limited(Run run) {
        return requests == null ? run : run.atMost(requests);
    }

    private Scenario scenario(Design design, String id) {
        Scenario found = design.scenarios().find(id);
        if (found == null) {
            String known = String.join(", ", design.scenarios().stream().map(Scenario::id).toList());
            throw refused("scenario.unknown", file, id, known.isEmpty()
                    ? Words.in("cli").say("scenario.none")
                    : Words.in("cli").say("scenario.known", known));
        }
        return found;
    }

    private static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(Words.in("cli").say(key, arguments));
    }
}
