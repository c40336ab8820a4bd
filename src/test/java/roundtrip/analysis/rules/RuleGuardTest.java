package roundtrip.analysis.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Rule;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Design;

import static org.assertj.core.api.Assertions.assertThat;

/// Fails when a piece of a rule is forgotten.
class RuleGuardTest {
    private static final Path SOURCES = Path.of("src/main/java/roundtrip/analysis/rules");
    private static final Path PAGES = Path.of("resources/rules/en");

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    private static List<Design> examples() {
        return Stream.concat(ReferenceDesigns.names().map(ReferenceDesigns::design),
                MicroCaseTest.cases().map(MicroCaseTest::changed)).toList();
    }

    @Test
    void the_rules_of_a_family_stand_together_in_order_and_none_twice() {
        List<String> ids = rules().map(Rule::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.stream().collect(Collectors.groupingBy(id -> id.substring(0, 3))).values())
                .allSatisfy(family -> assertThat(family).isSorted());
        assertThat(ids.stream().map(id -> id.substring(0, 3)).distinct()).containsExactly("REL", "SEC", "MON", "PER",
                "DAT", "HYG");
    }

    @Test
    void every_class_that_is_a_rule_is_listed() throws IOException {
        List<String> listed = rules().map(rule -> rule.getClass().getSimpleName()).toList();
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.filter(RuleGuardTest::isRule)
                    .map(file -> file.getFileName().toString().replace(".java", ""))).hasSameElementsAs(listed);
        }
    }

    private static boolean isRule(Path file) {
        try {
            return Files.readString(file).contains(" implements Rule {");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void every_page_belongs_to_a_rule() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .hasSameElementsAs(rules().map(Rule::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_has_a_complete_page(Rule rule) {
        RulePage page = RulePages.page(rule.id());

        assertThat(page.text()).startsWith("# " + page.title() + "\n");
        assertThat(page.sections()).containsOnlyKeys("What", "Why", "Fix", "When not raised", "The examiner asks",
                "Before and after");
        assertThat(page.asked().split("\n- ")).hasSizeBetween(1, 2).allMatch(
                one -> one.matches("(?s)(- )?\\*[^*]+\\?\\*\\s+\\S.*\\.\\s*"));
        assertThat(page.sections().values()).allSatisfy(text -> assertThat(text).hasSizeGreaterThan(20));
        // where there is little room, only the first sentences are told
        assertThat(List.of(page.what(), page.why(), page.fix())).noneMatch(text -> text.strip().startsWith("- "));
        assertThat(page.severities()).isNotEmpty();
        assertThat(page.exercises()).isNotEmpty().isSubsetOf("0", "1", "2", "3", "B");
        assertThat(page.listed()).isSubsetOf(page.exercises());
        assertThat(page.description().replace(page.pictures(), "")).doesNotContainPattern("\\{\\w+}");
    }

    @Test
    void each_rule_fires_at_an_example_and_is_silent_at_another() {
        List<List<Finding>> found = examples().stream().map(new Analyzer(Rules.all())::findings).toList();

        assertThat(rules()).allSatisfy(rule -> {
            assertThat(found).as(rule.id()).anyMatch(findings -> names(findings, rule));
            assertThat(found).as(rule.id()).anyMatch(findings -> !names(findings, rule));
        });
    }

    private static boolean names(List<Finding> findings, Rule rule) {
        return findings.stream().anyMatch(finding -> finding.rule().equals(rule.id()));
    }

    @Test
    void what_is_told_of_a_finding_leaves_no_name_open_and_has_the_severity_of_its_page() {
        assertThat(examples().stream().map(new Analyzer(Rules.all())::findings).flatMap(List::stream))
                .allSatisfy(finding -> {
                    RulePage page = RulePages.page(finding.rule());
                    RulePage.Told told = page.text(finding);

                    assertThat(told.what() + told.why() + told.fix() + told.asked()).doesNotContainPattern("\\{\\w+}");
                    assertThat(page.severities()).contains(finding.severity());
                });
    }
}
