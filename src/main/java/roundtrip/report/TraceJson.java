package roundtrip.report;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import roundtrip.simulation.Reason;
import roundtrip.simulation.RequestRecord;
import roundtrip.simulation.Statistics;
import roundtrip.simulation.Trace;

/// What became of the requests of a run, as JSON. Times are virtual nanoseconds.
public final class TraceJson {
    private TraceJson() {}

    /// @param statistics of the same run
    public static String line(Trace trace, Statistics statistics) {
        ArrayNode requests = JsonNodeFactory.instance.arrayNode();
        trace.requests().forEach(request -> requests.add(told(request)));
        ObjectNode picks = JsonLine.object();
        Choices.of(trace).forEach((place, backends) -> picks.set(place, JsonLine.list(backends)));

        ObjectNode run = JsonLine.object();
        run.put("seed", trace.run().seed());
        run.set("requests", requests);
        if (!statistics.isEmpty()) {
            run.set("statistics", StatisticsJson.told(statistics));
        }
        run.set("picks", picks);
        Notes.add(run, trace.notes());
        return JsonLine.of(run);
    }

    private static ObjectNode told(RequestRecord request) {
        ObjectNode told = JsonLine.object();
        told.put("id", request.number());
        told.put("user", request.client());
        told.put("kind", request.operation().word());
        told.put("status", request.status());
        Reason reason = request.reason();
        if (reason != null) {
            told.put("reason", reason.word());
        }
        told.set("path", JsonLine.list(request.path()));
        told.put("startNs", request.startNs());
        told.put("endNs", request.endNs());
        return told;
    }
}
