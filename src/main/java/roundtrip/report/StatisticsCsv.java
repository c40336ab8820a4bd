package roundtrip.report;

import java.math.BigDecimal;

import roundtrip.simulation.Statistics;
import roundtrip.simulation.Statistics.Answers;
import roundtrip.simulation.Statistics.Part;
import roundtrip.simulation.Statistics.Times;

/// The numbers of a run as comma-separated values (RFC 4180), one number a line, which every spreadsheet can turn and chart:
/// `of,id,from_ns,measure,value`. `of` is run, user, part, pick or series; `from_ns` is there where something is told over time.
public final class StatisticsCsv {
    private final StringBuilder page = new StringBuilder("of,id,from_ns,measure,value\r\n");

    private StatisticsCsv() {}

    public static String page(Statistics statistics) {
        StatisticsCsv csv = new StatisticsCsv();
        csv.row("run", "", "", "seed", statistics.seed());
        csv.row("run", "", "", "length_ns", statistics.lengthNs());
        csv.answers("run", "", statistics.all());
        csv.data(statistics.data());
        statistics.users().forEach((id, answers) -> csv.answers("user", id, answers));
        statistics.parts().forEach((id, part) -> csv.part(id, part));
        statistics.picks().forEach((place, backends) -> backends
                .forEach((backend, count) -> csv.row("pick", place, "", backend, count)));
        statistics.series().forEach(csv::point);
        statistics.parts().forEach((id, part) -> csv.levels(id, part, statistics.bucketNs()));
        return csv.page.toString();
    }

    private void answers(String of, String id, Answers answers) {
        row(of, id, "", "asked", answers.asked());
        row(of, id, "", "answered", answers.answered());
        row(of, id, "", "failed", answers.failed());
        answers.statuses().forEach((status, count) -> row(of, id, "", "status " + status, count));
        answers.errors().forEach((reason, count) -> row(of, id, "", "error " + reason.word(), count));
        times(of, id, answers.waits());
    }

    private void times(String of, String id, Times times) {
        row(of, id, "", "wait_mean_ns", times.meanNs());
        row(of, id, "", "wait_p50_ns", times.p50Ns());
        row(of, id, "", "wait_p95_ns", times.p95Ns());
        row(of, id, "", "wait_p99_ns", times.p99Ns());
        row(of, id, "", "wait_most_ns", times.mostNs());
    }

    private void data(Statistics.Data data) {
        row("run", "", "", "reads", data.reads());
        row("run", "", "", "reads_stale", data.stale());
        row("run", "", "", "writes", data.writes());
        row("run", "", "", "writes_lost", data.lost());
        row("run", "", "", "cache_lookups", data.lookups());
        row("run", "", "", "cache_hits", data.hits());
    }

    private void part(String id, Part part) {
        row("part", id, "", "slots", part.slots());
        row("part", id, "", "utilisation", part.utilisation());
        row("part", id, "", "busy", part.busy());
        row("part", id, "", "queue", part.queue());
        row("part", id, "", "longest_queue", part.longest());
        row("part", id, "", "served", part.served());
        row("part", id, "", "abandoned", part.abandoned());
        row("part", id, "", "per_second", part.perSecond());
        times("part", id, part.waits());
    }

    private void point(Statistics.Point point) {
        String from = String.valueOf(point.fromNs());
        row("series", "", from, "asked", point.asked());
        row("series", "", from, "answered", point.answered());
        row("series", "", from, "failed", point.failed());
        row("series", "", from, "wait_mean_ns", point.meanNs());
    }

    private void levels(String id, Part part, long bucketNs) {
        for (int i = 0; i < part.busyOverTime().size(); i++) {
            String from = String.valueOf(i * bucketNs);
            row("series", id, from, "busy", part.busyOverTime().get(i));
            row("series", id, from, "queue", part.queueOverTime().get(i));
        }
    }

    private void row(String of, String id, String from, String measure, Number value) {
        page.append(of).append(',').append(quoted(id)).append(',').append(from).append(',').append(quoted(measure))
                .append(',').append(plain(value)).append("\r\n");
    }

    /// Without an exponent, which not every spreadsheet reads.
    private static String plain(Number value) {
        return new BigDecimal(value.toString()).toPlainString().replaceFirst("\\.0$", "");
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
