package roundtrip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Review;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.words.Harmless;
import roundtrip.words.Words;

/// What is weak in all files, as the XML that JUnit's runners write and build servers read: a suite for each file, a test for each rule
/// and, where it found something, for each subject. Accepted findings are skipped tests.
public final class CheckJunit implements CheckReport {
    private final List<String> rules;
    private final Predicate<Finding> fails;
    private final Words words = Words.in("report");

    /// @param rules ids of all rules
    /// @param fails which findings are failures; the others are told in tests that pass
    public CheckJunit(List<String> rules, Predicate<Finding> fails) {
        this.rules = List.copyOf(rules);
        this.fails = fails;
    }

    @Override
    public String begin() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"roundtrip check\">\n";
    }

    @Override
    public String of(Checked checked) {
        List<String> tests = new ArrayList<>();
        for (String rule : rules) {
            int before = tests.size();
            checked.findings().stream().filter(finding -> finding.rule().equals(rule))
                    .forEach(finding -> tests.add(found(checked, finding)));
            checked.review().accepted().stream().filter(one -> one.finding().rule().equals(rule))
                    .forEach(one -> tests.add(accepted(checked, one)));
            if (tests.size() == before) {
                tests.add(test(checked.file(), words.say("junit.silent", rule, RulePages.page(rule).title()), ""));
            }
        }
        long failures = checked.findings().stream().filter(fails).count();
        return suite(checked.file(), tests, failures, 0, checked.review().accepted().size());
    }

    @Override
    public String refused(String file, String sentence) {
        String error = "<error message=\"" + escaped(sentence) + "\"/>";
        return suite(file, List.of(test(file, words.say("junit.read"), error)), 0, 1, 0);
    }

    private String found(Checked checked, Finding finding) {
        RulePage.Told page = RulePages.page(finding.rule()).markdown(finding);
        Integer line = checked.lines().get(finding.subject());
        String place = line == null ? checked.file() : words.say("check.place", checked.file(), line);
        String told = place + "\n" + Markdown.plainText(page.what()) + "\n"
                + words.say("check.why", Markdown.plainText(page.why())) + "\n"
                + words.say("check.fix", Markdown.plainText(page.fix()));
        String inside = fails.test(finding)
                ? "<failure type=\"" + finding.severity().word() + "\" message=\""
                        + escaped(Markdown.gist(page.what())) + "\">" + escaped(told) + "</failure>"
                : "<system-out>" + escaped(told) + "</system-out>";
        return test(checked.file(), name(finding), inside);
    }

    private String accepted(Checked checked, Review.Accepted one) {
        return test(checked.file(), name(one.finding()),
                "<skipped message=\"" + escaped(words.say("junit.accepted", one.reason())) + "\"/>");
    }

    private String name(Finding finding) {
        return words.say("junit.found", finding.rule(), RulePages.page(finding.rule()).title(), finding.subject());
    }

    private static String test(String file, String name, String inside) {
        return "    <testcase classname=\"" + escaped(file) + "\" name=\"" + escaped(name) + "\""
                + (inside.isEmpty() ? "/>\n" : ">" + inside + "</testcase>\n");
    }

    private static String suite(String file, List<String> tests, long failures, int errors, int skipped) {
        return "  <testsuite name=\"" + escaped(file) + "\" tests=\"" + tests.size() + "\" failures=\"" + failures
                + "\" errors=\"" + errors + "\" skipped=\"" + skipped + "\">\n" + String.join("", tests)
                + "  </testsuite>\n";
    }

    @Override
    public String end() {
        return "</testsuites>\n";
    }

    /// As XML 1.0 can hold it: its own marks in words, what it cannot hold as a question mark.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.appendCodePoint(canStand(point) ? point : '?');
            }
        });
        return Harmless.text(escaped.toString(), found -> "&#%d;".formatted((int) found));
    }

    private static boolean canStand(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
