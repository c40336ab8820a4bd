package roundtrip.report;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import roundtrip.simulation.Statistics;
import roundtrip.simulation.Statistics.Answers;
import roundtrip.simulation.Statistics.Part;
import roundtrip.simulation.Statistics.Times;
import roundtrip.simulation.Trace;

/// The numbers of a run as JSON. Times are virtual nanoseconds.
public final class StatisticsJson {
    private StatisticsJson() {}

    /// On one line.
    ///
    /// @param notes of the same run
    public static String line(Statistics statistics, List<Trace.Remark> notes) {
        ObjectNode run = JsonLine.object().put("seed", statistics.seed());
        run.set("statistics", told(statistics));
        Notes.add(run, notes);
        return JsonLine.of(run);
    }

    static ObjectNode told(Statistics statistics) {
        ObjectNode told = JsonLine.object();
        told.put("lengthNs", statistics.lengthNs());
        told.set("all", answers(statistics.all()));
        told.set("users", object(statistics.users(), StatisticsJson::answers));
        told.set("parts", object(statistics.parts(), StatisticsJson::part));
        told.set("picks", object(statistics.picks(), StatisticsJson::counts));
        Statistics.Data data = statistics.data();
        told.set("data", JsonLine.object().put("reads", data.reads()).put("stale", data.stale())
                .put("writes", data.writes()).put("lost", data.lost()).put("lookups", data.lookups())
                .put("hits", data.hits()));
        told.put("bucketNs", statistics.bucketNs());
        ArrayNode series = JsonNodeFactory.instance.arrayNode();
        statistics.series().forEach(point -> series.add(JsonLine.object().put("fromNs", point.fromNs())
                .put("asked", point.asked()).put("answered", point.answered()).put("failed", point.failed())
                .put("meanNs", point.meanNs())));
        told.set("series", series);
        return told;
    }

    private interface Teller<T> {
        ObjectNode told(T value);
    }

    private static <T> ObjectNode object(Map<String, T> map, Teller<T> teller) {
        ObjectNode object = JsonLine.object();
        map.forEach((id, value) -> object.set(id, teller.told(value)));
        return object;
    }

    private static ObjectNode counts(Map<String, Long> counts) {
        ObjectNode object = JsonLine.object();
        counts.forEach(object::put);
        return object;
    }

    private static ObjectNode answers(Answers answers) {
        ObjectNode told = JsonLine.object().put("asked", answers.asked()).put("answered", answers.answered())
                .put("failed", answers.failed());
        ObjectNode statuses = JsonLine.object();
        answers.statuses().forEach((status, count) -> statuses.put(String.valueOf(status), count));
        told.set("statuses", statuses);
        ObjectNode errors = JsonLine.object();
        answers.errors().forEach((reason, count) -> errors.put(reason.word(), count));
        told.set("errors", errors);
        told.set("waits", times(answers.waits()));
        return told;
    }

    private static ObjectNode times(Times times) {
        return JsonLine.object().put("count", times.count()).put("meanNs", times.meanNs()).put("p50Ns", times.p50Ns())
                .put("p95Ns", times.p95Ns()).put("p99Ns", times.p99Ns()).put("mostNs", times.mostNs());
    }

    private static ObjectNode part(Part part) {
        ObjectNode told = JsonLine.object();
        if (part.slots() > 0) {
            told.put("slots", part.slots());
        }
        told.put("utilisation", part.utilisation()).put("busy", part.busy()).put("queue", part.queue())
                .put("longestQueue", part.longest()).put("served", part.served()).put("abandoned", part.abandoned())
                .put("perSecond", part.perSecond());
        told.set("waits", times(part.waits()));
        told.set("busyOverTime", numbers(part.busyOverTime()));
        told.set("queueOverTime", numbers(part.queueOverTime()));
        return told;
    }

    private static ArrayNode numbers(List<Double> numbers) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        numbers.forEach(list::add);
        return list;
    }
}
