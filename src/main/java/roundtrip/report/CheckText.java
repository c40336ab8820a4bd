package roundtrip.report;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Lapse;
import roundtrip.analysis.Review;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.analysis.Severity;
import roundtrip.topology.Acceptance;
import roundtrip.words.Harmless;
import roundtrip.words.Words;

/// What is weak in a file, for people: each finding with its place, its reason and what to do, then what is accepted.
public final class CheckText implements CheckReport {
    private static final String INDENT = "  ";

    private final Paint paint;
    private final boolean isOneOfMany;
    private final Words words = Words.in("report");

    /// @param isOneOfMany whether a blank line parts the files
    public CheckText(Paint paint, boolean isOneOfMany) {
        this.paint = paint;
        this.isOneOfMany = isOneOfMany;
    }

    public static String page(Checked checked) {
        return new CheckText(Paint.NONE, false).of(checked);
    }

    @Override
    public String of(Checked checked) {
        return heading(checked) + findings(checked) + accepted(checked) + more(checked) + remarks(checked)
                + (isOneOfMany ? "\n" : "");
    }

    private String heading(Checked checked) {
        return words.say("check.heading", paint.bold(Harmless.line(checked.file())), summary(checked.review())) + '\n';
    }

    static String summary(Review review) {
        Words words = Words.in("report");
        String accepted = review.accepted().isEmpty()
                ? ""
                : words.say("list") + words.say("check.accepted", review.accepted().size());
        if (review.open().isEmpty()) {
            return words.say("check.none") + accepted;
        }
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        review.open().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        String severities = counts.entrySet().stream()
                .map(entry -> words.say("check.severity", entry.getValue(), entry.getKey().word()))
                .collect(Collectors.joining(words.say("list")));
        return words.count("check.count", review.open().size(), severities) + accepted;
    }

    private String findings(Checked checked) {
        Set<String> explained = new HashSet<>();
        return checked.findings().stream().map(finding -> told(checked, finding, explained.add(finding.rule())))
                .collect(Collectors.joining());
    }

    /// @param first a rule says why it matters once in a file
    private String told(Checked checked, Finding finding, boolean first) {
        RulePage.Told page = RulePages.page(finding.rule()).markdown(finding);
        return '\n' + place(checked, finding)
                + words.say("check.finding", paint.severity(finding.severity(), finding.severity().word()),
                        finding.rule(), Harmless.line(finding.subject()), paint.bold(page.title()))
                + '\n'
                + paragraph("check.what", page.what())
                + (first ? paragraph("check.why", page.why()) : "")
                + paragraph("check.fix", page.fix());
    }

    /// Where editors and terminals can follow it: `file:line`, or the file where it has no line.
    private String place(Checked checked, Finding finding) {
        Integer line = checked.lines().get(finding.subject());
        String file = Harmless.line(checked.file());
        return paint.faint(
                line == null ? words.say("check.place.file", file) : words.say("check.place", file, line)) + INDENT;
    }

    private String paragraph(String key, String markdown) {
        return Prose.indented(INDENT, INDENT, words.say(key, Markdown.gist(markdown)));
    }

    private String accepted(Checked checked) {
        Review review = checked.review();
        StringBuilder text = new StringBuilder();
        for (Review.Accepted one : review.accepted()) {
            Finding finding = one.finding();
            RulePage.Told page = RulePages.page(finding.rule()).markdown(finding);
            text.append('\n').append(place(checked, finding))
                    .append(words.say("check.accepted.finding", finding.severity().word(), finding.rule(),
                            Harmless.line(finding.subject()), page.title()))
                    .append('\n').append(paragraph("check.what", page.what()))
                    .append(Prose.indented(INDENT, INDENT, words.say("check.reason", Harmless.line(one.reason()))));
        }
        text.append(review.lapsed().isEmpty() && review.unneeded().isEmpty() ? "" : "\n");
        review.lapsed().forEach(one -> text.append(
                acceptance("check.lapsed", one, Harmless.line(Lapse.why(one, checked.topology())))));
        review.unneeded().forEach(one -> text.append(acceptance("check.unneeded", one, "")));
        return text.toString();
    }

    private String acceptance(String key, Acceptance one, String why) {
        return words.say(key, one.rule(), Harmless.line(one.subject()), Harmless.line(one.reason()), why) + '\n';
    }

    private String more(Checked checked) {
        return checked.findings().isEmpty()
                ? ""
                : '\n' + words.say("check.more", checked.findings().getFirst().rule()) + '\n';
    }

    private static String remarks(Checked checked) {
        String remarks = checked.remarks().stream().map(remark -> Harmless.line(remark.told()) + '\n')
                .collect(Collectors.joining());
        return remarks.isEmpty() ? "" : '\n' + remarks;
    }
}
