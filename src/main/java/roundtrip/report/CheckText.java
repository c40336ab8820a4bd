package roundtrip.report;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.analysis.Severity;
import roundtrip.words.Words;

/// What is weak in a file, for people: each finding with its reason and what to do.
public final class CheckText {
    private static final String INDENT = "  ";

    private final Checked checked;
    private final Words words = Words.in("report");

    private CheckText(Checked checked) {
        this.checked = checked;
    }

    public static String page(Checked checked) {
        CheckText text = new CheckText(checked);
        return text.heading() + text.findings() + text.more() + text.remarks();
    }

    private String heading() {
        return words.say("check.heading", checked.file(), summary()) + '\n';
    }

    private String summary() {
        List<Finding> findings = checked.findings();
        if (findings.isEmpty()) {
            return words.say("check.none");
        }
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        String severities = counts.entrySet().stream()
                .map(entry -> words.say("check.severity", entry.getValue(), entry.getKey().word()))
                .collect(Collectors.joining(words.say("list")));
        return words.count("check.count", findings.size(), severities);
    }

    private String findings() {
        Set<String> explained = new HashSet<>();
        return checked.findings().stream().map(finding -> told(finding, explained.add(finding.rule())))
                .collect(Collectors.joining());
    }

    /// @param first a rule says why it matters once in a file
    private String told(Finding finding, boolean first) {
        RulePage.Told page = RulePages.page(finding.rule()).text(finding);
        return '\n' + words.say("check.finding", finding.severity().word(), finding.rule(), finding.subject(),
                page.title()) + '\n'
                + paragraph("check.what", page.what())
                + (first ? paragraph("check.why", page.why()) : "")
                + paragraph("check.fix", page.fix());
    }

    private String paragraph(String key, String markdown) {
        return Prose.indented(INDENT, INDENT, words.say(key, Markdown.gist(markdown)));
    }

    private String more() {
        return checked.findings().isEmpty()
                ? ""
                : '\n' + words.say("check.more", checked.findings().getFirst().rule()) + '\n';
    }

    private String remarks() {
        String remarks = checked.remarks().stream().map(remark -> remark.told() + '\n').collect(Collectors.joining());
        return remarks.isEmpty() ? "" : '\n' + remarks;
    }
}
