package roundtrip.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Rule;
import roundtrip.analysis.RulePages;
import roundtrip.analysis.rules.Rules;
import roundtrip.ui.Pictures;
import roundtrip.ui.canvas.Miniature;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// The whole page of a rule.
class RuleSheetTest {
    private static RuleSheet sheet(String rule, double scale) {
        return new RuleSheet(finding(rule), new SimpleDoubleProperty(scale), () -> {});
    }

    private static Finding finding(String rule) {
        Rule ruled = Rules.all().stream().filter(one -> one.id().equals(rule)).findFirst().orElseThrow();
        return Finding.of(ruled, RulePages.page(rule).severities().getFirst(), "s1");
    }

    private static List<Miniature> drawings(RuleSheet sheet) {
        return ((ScrollPane) sheet.lookup("#rule-sheet-scroll")).getContent().lookupAll(".miniature").stream()
                .map(Miniature.class::cast).sorted(Comparator.comparing(RuleSheetTest::top)).toList();
    }

    private static double top(Node node) {
        return node.localToScene(0, 0).getY();
    }

    private static String words(Node sheet) {
        return String.join("\n", Stream.concat(sheet.lookupAll(".label").stream().map(node -> ((Label) node).getText()),
                sheet.lookupAll(".rule-part .text").stream().map(node -> ((Text) node).getText())).toList());
    }

    @Test
    void every_page_says_when_it_is_not_a_problem_and_draws_before_and_after() {
        Pictures.inFx(() -> {
            for (Rule rule : Rules.all()) {
                RuleSheet sheet = sheet(rule.id(), 1);
                Pictures.of(new Look(), 1200, 820, sheet);
                assertThat(words(sheet)).contains("When it is not a problem", "The examiner asks", "Before and after",
                        "Before", "After").doesNotContain("```", "flowchart");
                assertThat(drawings(sheet)).hasSize(2).allSatisfy(one -> {
                    assertThat(one.lookupAll(".part")).isNotEmpty();
                    assertThat(one.getWidth() / one.frame().width()).isGreaterThan(0.3);
                });
                assertThat(sheet.lookup("#rule-sheet-scroll").lookupAll("*")).filteredOn(Node::isFocusTraversable)
                        .extracting(Node::getId).containsOnly("rule-sheet-scroll");
            }
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"REL-001, 1200, 820, 1", "MON-002, 976, 652, 1", "DAT-004, 752, 512, 1", "SEC-005, 1392, 852, 1.5",
            "DAT-008, 976, 652, 1.5"})
    void a_page_is_readable_at_every_size(String rule, double width, double height, double scale) {
        Pictures.inFx(() -> {
            for (Theme theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
                RuleSheet sheet = sheet(rule, scale);
                Pictures.save("rule-sheet-" + rule + '-' + theme.word(),
                        Pictures.of(new Look(theme, scale), width, height, sheet));
                assertThat(drawings(sheet)).allSatisfy(one -> assertThat(
                        one.localToScene(one.getLayoutBounds()).getMaxX()).isLessThan(width - 20));
            }
            return null;
        });
    }
}
