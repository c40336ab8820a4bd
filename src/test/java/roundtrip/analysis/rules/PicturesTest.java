package roundtrip.analysis.rules;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Rule;
import roundtrip.analysis.RulePages;
import roundtrip.formats.Importer;
import roundtrip.formats.mermaid.FlowchartReader;
import roundtrip.formats.mermaid.design.MermaidFormat;

import static org.assertj.core.api.Assertions.assertThat;

/// The drawings on the pages of the rules. What words and shapes cannot say (a check that is off, a mode) stands in comments.
class PicturesTest {
    private static final Pattern DRAWING = Pattern.compile("```mermaid\n(.*?)```", Pattern.DOTALL);
    private static final Importer MERMAID = MermaidFormat.format().importer();
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    private static List<String> drawings(Rule rule) {
        return DRAWING.matcher(RulePages.page(rule.id()).pictures()).results().map((MatchResult drawing) -> drawing
                .group(1)).toList();
    }

    private static boolean isFound(Rule rule, String drawing) {
        List<Finding> findings = ANALYZER.findings(MERMAID.read(rule.id(), drawing).design());
        return findings.stream().anyMatch(finding -> finding.rule().equals(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_page_shows_two_flowcharts_that_are_read_without_a_note(Rule rule) {
        assertThat(drawings(rule)).hasSize(2).allSatisfy(
                drawing -> assertThat(new FlowchartReader().read(drawing).notes()).isEmpty());
        assertThat(RulePages.page(rule.id()).pictures()).contains("Before:\n\n```", "After:\n\n```");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_weakness_is_in_the_first_and_not_in_the_second(Rule rule) {
        assertThat(isFound(rule, drawings(rule).getFirst())).isTrue();
        assertThat(isFound(rule, drawings(rule).getLast())).isFalse();
    }
}
