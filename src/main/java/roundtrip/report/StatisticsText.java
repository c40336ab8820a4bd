package roundtrip.report;

import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import roundtrip.simulation.Statistics;
import roundtrip.simulation.Statistics.Answers;
import roundtrip.simulation.Statistics.Part;
import roundtrip.simulation.Statistics.Times;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// The numbers of a run for people: the users, what failed and why, the parts, who was chosen, what became of the data.
public final class StatisticsText {
    private static final double NANOS_PER_MS = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double PERCENT = 100;

    private final Topology topology;
    private final Statistics statistics;
    private final Words words = Words.in("report");

    private StatisticsText(Topology topology, Statistics statistics) {
        this.topology = topology;
        this.statistics = statistics;
    }

    public static String page(Topology topology, Statistics statistics) {
        StatisticsText text = new StatisticsText(topology, statistics);
        return statistics.isEmpty()
                ? text.words.say("trace.nobody") + '\n'
                : text.summary() + '\n' + text.users() + text.errors() + '\n' + text.parts() + '\n' + text.choices()
                        + text.data();
    }

    private String summary() {
        Answers all = statistics.all();
        return words.count("statistics.summary", Math.clamp(all.asked(), 0, Integer.MAX_VALUE),
                words.say("seconds", TraceText.decimal(statistics.lengthNs() / NANOS_PER_SECOND)), all.answered(),
                all.failed(),
                String.valueOf(statistics.seed())) + '\n';
    }

    private String users() {
        Columns columns = new Columns();
        columns.row(words.say("statistics.user"), words.say("statistics.asked"), words.say("statistics.answered"),
                words.say("statistics.failed"), words.say("statistics.mean"), "p50", "p95", "p99",
                words.say("statistics.most"));
        statistics.users().forEach((user, answers) -> columns.row(row(user, answers)));
        if (statistics.users().size() > 1) {
            columns.row(row(words.say("statistics.all"), statistics.all()));
        }
        return columns.page();
    }

    private String[] row(String name, Answers answers) {
        Times waits = answers.waits();
        return new String[]{name, number(answers.asked()), number(answers.answered()), number(answers.failed()),
                ms(waits.meanNs()), ms(waits.p50Ns()), ms(waits.p95Ns()), ms(waits.p99Ns()), ms(waits.mostNs())};
    }

    private String errors() {
        return statistics.all().errors().entrySet().stream()
                .map(error -> words.count("statistics.error",
                        Math.clamp(error.getValue(), 0, Integer.MAX_VALUE),
                        Words.in("simulation").say("reason." + error.getKey().word())) + '\n')
                .collect(Collectors.joining());
    }

    private String parts() {
        Columns columns = new Columns();
        columns.row(words.say("statistics.part"), words.say("statistics.used"), words.say("statistics.busy"),
                words.say("statistics.queue"), words.say("statistics.longest"), words.say("statistics.served"),
                words.say("statistics.rate"), words.say("statistics.wait"));
        statistics.parts().forEach((id, part) -> columns.row(id, percent(part), TraceText.decimal(part.busy()),
                TraceText.decimal(part.queue()), number(part.longest()), number(part.served()),
                TraceText.decimal(part.perSecond()),
                ms(part.waits().meanNs())));
        return columns.page();
    }

    private String percent(Part part) {
        return words.say("percent", TraceText.decimal(part.utilisation() * PERCENT));
    }

    private String choices() {
        StringBuilder page = new StringBuilder();
        statistics.picks().forEach((place, backends) -> {
            if (Choices.isBalancer(topology, place)) {
                page.append(words.say("trace.choices", Naming.introduced(topology, place), chosen(backends)))
                        .append('\n');
            }
        });
        return page.toString();
    }

    private String chosen(SequencedMap<String, Long> backends) {
        return backends.entrySet().stream().map(this::times).collect(Collectors.joining(words.say("list")));
    }

    private String times(Map.Entry<String, Long> backend) {
        return words.count("trace.times", Math.clamp(backend.getValue(), 0, Integer.MAX_VALUE), backend.getKey());
    }

    private String data() {
        Statistics.Data data = statistics.data();
        String page = data.reads() + data.writes() == 0
                ? ""
                : words.say("statistics.data", words.count("statistics.reads", data.reads()), number(data.stale()),
                        words.count("statistics.writes", data.writes()), number(data.lost())) + '\n';
        return data.lookups() == 0
                ? page
                : page + words.count("statistics.hits", data.lookups(),
                        words.say("percent", TraceText.decimal(data.hitRate() * PERCENT))) + '\n';
    }

    private String ms(double ns) {
        return words.say("milliseconds", TraceText.decimal(ns / NANOS_PER_MS));
    }

    private static String number(long number) {
        return String.valueOf(number);
    }
}
