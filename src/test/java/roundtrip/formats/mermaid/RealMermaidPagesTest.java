package roundtrip.formats.mermaid;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.RulePages;
import roundtrip.analysis.rules.Rules;
import roundtrip.formats.mermaid.RealMermaid.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

class RealMermaidPagesTest {
    private static final Pattern DRAWING = Pattern.compile("```mermaid\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_real_mermaid_accepts_the_drawings_on_the_pages_of_the_rules() {
        RealMermaid.needed();
        List<String> drawings = Rules.all().stream().flatMap(rule -> DRAWING
                .matcher(RulePages.page(rule.id()).pictures()).results().map(found -> found.group(1))).toList();

        assertThat(RealMermaid.judge(drawings)).hasSize(2 * Rules.all().size()).extracting(Verdict::error)
                .containsOnlyNulls();
    }
}
