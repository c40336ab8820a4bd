package roundtrip.report;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import roundtrip.analysis.Finding;
import roundtrip.analysis.comparison.Change;
import roundtrip.analysis.comparison.Comparison;
import roundtrip.analysis.comparison.Difference;
import roundtrip.analysis.comparison.WhatIf;
import roundtrip.routing.Verdict;

/// What is different in two designs, as JSON. An id that is null: the element came or went; in `whatIf`: nothing fails.
public final class DiffJson {
    private DiffJson() {}

    public static String line(Compared compared) {
        Comparison all = compared.comparison();
        ObjectNode answer = JsonLine.object().put("before", compared.before()).put("after", compared.after());
        answer.put("equal", all.isEmpty());
        answer.set("design", differences(all.design()));
        answer.set("components", changes(all.components()));
        answer.set("links", changes(all.links()));
        answer.set("groups", changes(all.groups()));
        ObjectNode findings = JsonLine.object();
        findings.set("appeared", findings(all.appeared()));
        findings.set("gone", findings(all.gone()));
        answer.set("findings", findings);
        ArrayNode whatIf = JsonNodeFactory.instance.arrayNode();
        all.whatIf().forEach(one -> whatIf.add(told(one)));
        answer.set("whatIf", whatIf);
        return JsonLine.of(answer);
    }

    private static ArrayNode changes(List<Change> changes) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        changes.forEach(change -> {
            ObjectNode told = JsonLine.object().put("before", change.before()).put("after", change.after());
            told.set("members", differences(change.differences()));
            list.add(told);
        });
        return list;
    }

    private static ArrayNode differences(List<Difference> differences) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        differences.forEach(one -> list.add(JsonLine.object().put("member", one.member()).put("before", one.idBefore())
                .put("after", one.idAfter())));
        return list;
    }

    private static ArrayNode findings(List<Finding> findings) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        findings.forEach(one -> list.add(JsonLine.object().put("rule", one.rule())
                .put("severity", one.severity().word()).put("subject", one.subject())));
        return list;
    }

    private static ObjectNode told(WhatIf one) {
        ObjectNode told = JsonLine.object().put("before", one.before()).put("after", one.after());
        told.set("then", told(one.then()));
        told.set("now", told(one.now()));
        return told;
    }

    private static ObjectNode told(Verdict verdict) {
        return JsonLine.object().put("read", verdict.read().word()).put("write", verdict.write().word());
    }
}
