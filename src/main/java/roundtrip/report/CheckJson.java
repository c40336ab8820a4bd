package roundtrip.report;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;

/// What is weak in a file, as JSON.
public final class CheckJson {
    private CheckJson() {}

    public static String line(Checked checked) {
        ArrayNode findings = JsonNodeFactory.instance.arrayNode();
        checked.findings().forEach(finding -> findings.add(told(finding)));
        ArrayNode notes = JsonNodeFactory.instance.arrayNode();
        checked.remarks().forEach(remark -> notes.add(told(remark)));

        ObjectNode file = JsonLine.object();
        file.put("file", checked.file());
        file.set("findings", findings);
        file.set("notes", notes);
        return JsonLine.of(file);
    }

    private static ObjectNode told(Finding finding) {
        RulePage.Told words = RulePages.page(finding.rule()).text(finding);
        ObjectNode told = JsonLine.object();
        told.put("rule", finding.rule());
        told.put("severity", finding.severity().word());
        told.put("subject", finding.subject());
        told.put("title", words.title());
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
