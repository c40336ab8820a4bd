package roundtrip.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Lapse;
import roundtrip.analysis.Review;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.topology.Acceptance;
import roundtrip.topology.Topology;
import roundtrip.words.Marks;
import roundtrip.words.Words;

/// What is weak in a file, as a handout: a table of the findings, then each rule with its reason, what to do, and a picture
/// before and after, then what is accepted.
public final class CheckMarkdown implements CheckReport {
    private final Words words = Words.in("report");

    @Override
    public String of(Checked checked) {
        Review review = checked.review();
        StringBuilder page = new StringBuilder("# ").append(Marks.letters(checked.file())).append("\n\n")
                .append(words.say("markdown.summary", CheckText.summary(review))).append('\n');
        table(page, checked);
        Set<String> rules = new LinkedHashSet<>();
        review.open().forEach(finding -> rules.add(finding.rule()));
        rules.forEach(rule -> explain(page, rule, review.open()));
        accepted(page, review, checked.topology());
        notes(page, checked.remarks());
        return page.append('\n').toString();
    }

    @Override
    public String refused(String file, String sentence) {
        return "# " + Marks.letters(file) + "\n\n" + Marks.letters(sentence) + "\n\n";
    }

    private void table(StringBuilder page, Checked checked) {
        if (checked.findings().isEmpty()) {
            return;
        }
        row(page.append('\n'), words.say("markdown.severity"), words.say("markdown.rule"),
                words.say("markdown.subject"),
                words.say("markdown.line"), words.say("markdown.title"));
        row(page, "---", "---", "---", "---", "---");
        for (Finding finding : checked.findings()) {
            Integer line = checked.lines().get(finding.subject());
            row(page, finding.severity().word(), finding.rule(), Marks.letters(finding.subject()),
                    line == null ? "" : String.valueOf(line), RulePages.page(finding.rule()).title());
        }
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void explain(StringBuilder page, String rule, List<Finding> findings) {
        RulePage shown = RulePages.page(rule);
        page.append("\n## ").append(words.say("markdown.heading", rule, shown.title())).append("\n\n");
        List<Finding> its = findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
        its.forEach(finding -> page.append("- ").append(words.say("markdown.finding", Marks.letters(finding.subject()),
                finding.severity().word(), line(shown.markdown(finding).what()))).append('\n'));
        section(page, "markdown.why", each(its, finding -> shown.markdown(finding).why()));
        section(page, "markdown.fix", each(its, finding -> shown.markdown(finding).fix()));
        if (!shown.pictures().isEmpty()) {
            section(page, "markdown.pictures", Markdown.forPeople(shown.pictures()));
        }
    }

    /// What is said of several findings of one rule: a paragraph that is not the same of all is said of each.
    private String each(List<Finding> findings, Function<Finding, String> text) {
        List<List<String>> told = findings.stream().map(text).map(one -> List.of(one.split("\n\n"))).toList();
        int length = told.stream().mapToInt(List::size).min().orElse(0);
        return IntStream.range(0, length).mapToObj(i -> {
            SequencedMap<String, List<String>> whose = new LinkedHashMap<>();
            for (int j = 0; j < findings.size(); j++) {
                whose.computeIfAbsent(told.get(j).get(i), _ -> new ArrayList<>())
                        .add(Marks.letters(findings.get(j).subject()));
            }
            return paragraph(whose);
        }).collect(Collectors.joining("\n\n"));
    }

    private String paragraph(SequencedMap<String, List<String>> whose) {
        if (whose.size() == 1) {
            return whose.firstEntry().getKey();
        }
        return whose.entrySet().stream()
                .map(entry -> words.say("markdown.each", String.join(words.say("markdown.and"), entry.getValue()),
                        entry.getKey().replace("\n", "\n  ")))
                .collect(Collectors.joining("\n"));
    }

    private void section(StringBuilder page, String key, String text) {
        page.append("\n### ").append(words.say(key)).append("\n\n").append(text).append('\n');
    }

    private void accepted(StringBuilder page, Review review, Topology topology) {
        if (!review.accepted().isEmpty()) {
            page.append("\n## ").append(words.say("markdown.accepted")).append("\n\n");
            row(page, words.say("markdown.severity"), words.say("markdown.rule"), words.say("markdown.subject"),
                    words.say("markdown.title"), words.say("markdown.reason"));
            row(page, "---", "---", "---", "---", "---");
            review.accepted().forEach(one -> accepted(page, one.finding(), one.reason()));
        }
        if (!review.lapsed().isEmpty() || !review.unneeded().isEmpty()) {
            page.append('\n');
        }
        review.lapsed().forEach(one -> page.append("- ")
                .append(acceptance("check.lapsed", one, Lapse.why(one, topology))).append('\n'));
        review.unneeded().forEach(one -> page.append("- ").append(acceptance("check.unneeded", one, "")).append('\n'));
    }

    private void accepted(StringBuilder page, Finding finding, String reason) {
        RulePage.Told told = RulePages.page(finding.rule()).markdown(finding);
        row(page, finding.severity().word(), finding.rule(), Marks.letters(finding.subject()),
                words.say("markdown.accepted.what", told.title(), line(told.what())), Marks.letters(reason));
    }

    private static String line(String markdown) {
        return markdown.replaceAll("\\s*\n\\s*", " ");
    }

    private String acceptance(String key, Acceptance one, String why) {
        return words.say(key, one.rule(), Marks.letters(one.subject()), Marks.letters(one.reason()),
                Marks.letters(why));
    }

    private static void notes(StringBuilder page, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            page.append('\n');
            remarks.forEach(remark -> page.append("- ").append(Marks.letters(remark.told())).append('\n'));
        }
    }
}
