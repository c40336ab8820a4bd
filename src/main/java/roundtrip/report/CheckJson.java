package roundtrip.report;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Lapse;
import roundtrip.analysis.Review;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.topology.Acceptance;

/// What is weak in a file, as one line of JSON. Of acceptances it only speaks where there are some.
public final class CheckJson implements CheckReport {
    @Override
    public String of(Checked checked) {
        ArrayNode findings = JsonNodeFactory.instance.arrayNode();
        checked.findings().forEach(finding -> findings.add(told(finding, checked)));
        ArrayNode notes = JsonNodeFactory.instance.arrayNode();
        checked.remarks().forEach(remark -> notes.add(told(remark)));

        ObjectNode file = JsonLine.object();
        file.put("file", checked.file());
        file.set("findings", findings);
        accepted(file, checked);
        file.set("notes", notes);
        return JsonLine.of(file) + '\n';
    }

    @Override
    public String refused(String file, String sentence) {
        return JsonLine.of(JsonLine.object().put("file", file).put("error", sentence)) + '\n';
    }

    private static void accepted(ObjectNode file, Checked checked) {
        Review review = checked.review();
        ArrayNode accepted = JsonNodeFactory.instance.arrayNode();
        review.accepted().forEach(one -> accepted.add(told(one.finding(), checked).put("reason", one.reason())));
        put(file, "accepted", accepted);
        put(file, "lapsed", lapsed(checked));
        put(file, "unneeded", acceptances(review.unneeded()));
    }

    private static void put(ObjectNode file, String name, ArrayNode list) {
        if (!list.isEmpty()) {
            file.set(name, list);
        }
    }

    private static ArrayNode lapsed(Checked checked) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        checked.review().lapsed().forEach(one -> list.add(JsonLine.object().put("rule", one.rule())
                .put("subject", one.subject()).put("reason", one.reason())
                .put("changed", Lapse.why(one, checked.topology()))));
        return list;
    }

    private static ArrayNode acceptances(List<Acceptance> acceptances) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        acceptances.forEach(one -> list.add(
                JsonLine.object().put("rule", one.rule()).put("subject", one.subject()).put("reason", one.reason())));
        return list;
    }

    private static ObjectNode told(Finding finding, Checked checked) {
        RulePage.Told words = RulePages.page(finding.rule()).markdown(finding);
        ObjectNode told = JsonLine.object();
        told.put("rule", finding.rule());
        told.put("severity", finding.severity().word());
        told.put("subject", finding.subject());
        told.put("line", checked.lines().get(finding.subject()));
        told.put("title", words.title());
        told.put("what", Markdown.plainText(words.what()));
        told.put("why", Markdown.plainText(words.why()));
        told.put("fix", Markdown.plainText(words.fix()));
        return told;
    }

    private static ObjectNode told(Remark remark) {
        ObjectNode told = JsonLine.object();
        told.put("line", remark.line());
        told.put("path", remark.path());
        told.put("text", remark.text());
        return told;
    }
}
