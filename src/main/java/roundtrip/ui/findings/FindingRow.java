package roundtrip.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Names;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.analysis.Severity;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// A line of the list: all findings of one rule and severity.
///
/// @param subjects what they are about, in words
/// @param inside whether the exercise of the design asks for it; always, if the design belongs to none
public record FindingRow(String title, Severity severity, String subjects, boolean inside, List<Finding> findings) {
    private record Key(String rule, Severity severity) {}

    public FindingRow {
        findings = List.copyOf(findings);
    }

    /// The rows in the order of the findings.
    public static List<FindingRow> of(List<Finding> findings, Topology topology, @Nullable Integer exercise) {
        Map<Key, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule
                .computeIfAbsent(new Key(finding.rule(), finding.severity()), _ -> new ArrayList<>()).add(finding));
        Names names = new Names(topology);
        List<FindingRow> rows = new ArrayList<>();
        byRule.forEach((key, group) -> {
            RulePage page = RulePages.page(key.rule());
            List<String> subjects = group.stream().map(finding -> subject(finding, names)).distinct().toList();
            rows.add(new FindingRow(page.title(), key.severity(), String.join(", ", subjects),
                    exercise == null || page.isExpectedAt(exercise), group));
        });
        return rows;
    }

    private static String subject(Finding finding, Names names) {
        return finding.subject().equals(Finding.DESIGN)
                ? Words.in("ui").say("findings.whole")
                : names.of(finding.subject());
    }

    /// The one to jump to.
    public Finding first() {
        return findings.getFirst();
    }

    boolean has(@Nullable Finding finding) {
        return finding != null && findings.stream().anyMatch(finding::isSame);
    }
}
