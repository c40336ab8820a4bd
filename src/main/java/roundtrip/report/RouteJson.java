package roundtrip.report;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

import roundtrip.routing.Verdict;

/// What still works without some parts, as JSON.
public final class RouteJson {
    private RouteJson() {}

    public static String line(List<String> without, Verdict verdict) {
        ObjectNode answer = JsonLine.object();
        answer.set("without", JsonLine.list(without));
        answer.put("read", verdict.read().word());
        answer.put("write", verdict.write().word());
        return JsonLine.of(answer);
    }
}
