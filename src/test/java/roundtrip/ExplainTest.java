package roundtrip;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.Rule;
import roundtrip.analysis.rules.Rules;

import static org.assertj.core.api.Assertions.assertThat;

class ExplainTest {
    @Test
    void a_rule_is_explained_in_upper_or_lower_case() {
        Shell shell = Shell.run("explain", "rel-001");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).startsWith("REL-001 Single point of failure (critical or high)\n====")
                .contains("\nWhat\n  The part is a single point of failure", "\nWhy\n", "\nFix\n",
                        "\n  - A load balancer",
                        "\nThe examiner asks\n  - What do users see when this one part stops?");
        assertThat(Shell.run("explain", "REL-001")).isEqualTo(shell);
    }

    @Test
    void every_rule_has_a_page_without_gaps_and_marks() {
        for (Rule rule : Rules.all()) {
            Shell shell = Shell.run("explain", rule.id());
            assertThat(shell.code()).as(rule.id()).isZero();
            String words = shell.out().replaceAll("(?m)^    \\S.*|^     .*", ""); // drawings are indented more
            assertThat(words).as(rule.id()).contains("\nWhy\n", "\nThe examiner asks\n  - ").doesNotContain("{", "**",
                    "](", "##", "```");
            assertThat(shell.out()).as(rule.id()).contains("\nBefore and after\n", "\n    flowchart LR\n")
                    .doesNotContain("%%");
        }
    }

    @Test
    void without_a_rule_all_are_listed() {
        Shell shell = Shell.run("explain");

        assertThat(shell.code()).isZero();
        assertThat(shell.out()).startsWith("50 rules; roundtrip explain RULE-ID tells about one.\n\n")
                .contains("\n  SEC-004  critical          Database reachable from outside\n")
                .hasLineCount(Rules.all().size() + 2);
    }

    @Test
    void an_unknown_rule_is_refused_with_its_neighbours() {
        assertThat(Shell.run("explain", "REL-01")).isEqualTo(
                new Shell(2, "", "\"REL-01\" is no rule; did you mean one of REL-001, REL-010, REL-011?\n"));
        assertThat(Shell.run("explain", "../../etc").code()).isEqualTo(2);
    }
}
