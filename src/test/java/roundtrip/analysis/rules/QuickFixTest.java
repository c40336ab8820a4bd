package roundtrip.analysis.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.QuickFixes;
import roundtrip.analysis.Severity;
import roundtrip.routing.RandomSites;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Design;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Draw;
import roundtrip.topology.Edit;
import roundtrip.topology.Property;
import roundtrip.topology.RandomTopologies;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/// A fix keeps what it promises: the finding is gone, nothing grave is new, one undo brings everything back.
class QuickFixTest {
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());
    private static final QuickFixes FIXES = new QuickFixes(Rules.all());

    private static long grave(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.severity().isAtLeast(Severity.HIGH)).count();
    }

    private static void check(Design design, Map<String, int[]> tally) {
        List<Finding> before = ANALYZER.findings(design);
        for (Finding finding : before) {
            int[] count = tally.computeIfAbsent(finding.rule(), _ -> new int[2]);
            count[0]++;
            List<Edit> fixes = FIXES.of(design, finding);
            count[1] += fixes.isEmpty() ? 0 : 1;
            for (Edit fix : fixes) {
                Design fixed = fix.apply(design);
                List<Finding> after = ANALYZER.findings(fixed);
                assertThat(after).as("%s by \"%s\"", finding, fix.name()).noneMatch(finding::isSame);
                assertThat(grave(after)).as("%s by \"%s\"", finding, fix.name()).isLessThanOrEqualTo(grave(before));
                assertThat(after).as("%s by \"%s\"", finding, fix.name())
                        .noneMatch(other -> isLoose(other, design, before));
                assertThat(fix.name()).doesNotContain("{0}", "fix.").isNotBlank();
            }
        }
    }

    /// Whether something new takes no part, cannot be or lets a user down. The first part of a drawing has nobody to be linked
    /// with.
    private static boolean isLoose(Finding finding, Design design, List<Finding> before) {
        boolean isNew = before.stream().noneMatch(finding::isSame);
        boolean isAdded = design.topology().component(finding.subject()) == null;
        return isNew && Set.of("HYG-004", "HYG-005").contains(finding.rule())
                || isAdded && finding.rule().equals("HYG-001") && !design.topology().components().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roundtrip.routing.ReferenceDesigns#names")
    void the_fixes_of_every_reference_design_hold(String name) {
        check(ReferenceDesigns.design(name), new LinkedHashMap<>());
    }

    @Test
    void an_alias_at_the_name_of_the_zone_gives_way_to_an_address() {
        Design drawn = ReferenceDesigns.design("0-simple-web-stack");
        DnsRecord alias = DnsRecord.of("@", "CNAME", "x.y");
        Design design = drawn.with(drawn.topology().with(requireNonNull(drawn.topology().component("dns"))
                .with(Property.RECORDS, List.of(alias))));
        Map<String, int[]> tally = new LinkedHashMap<>();

        check(design, tally);

        assertThat(tally.get("HYG-003")).containsExactly(1, 1);
    }

    @Test
    void the_distributed_exercise_can_be_mended_but_for_what_a_person_must_decide() {
        Map<String, int[]> tally = new LinkedHashMap<>();
        check(ReferenceDesigns.design("1-distributed-web-infrastructure"), tally);
        tally.forEach((rule, count) -> assertThat(count[1]).as(rule).isEqualTo(count[0]));
    }

    @Test
    void a_user_is_added_where_all_is_well_and_not_where_he_would_be_let_down() {
        Finding missing = new Finding("HYG-007", Severity.MEDIUM, "*#client", List.of(), new LinkedHashMap<>());
        Design empty = Draw.a().design().forExercise(0);
        Design zones = ReferenceDesigns.design("6-multi-az");
        Design ready = zones.with(Changes.drop(zones.topology(), "user")).forExercise(1);

        assertThat(ANALYZER.findings(empty)).anyMatch(missing::isSame);
        assertThat(FIXES.of(empty, missing)).isEmpty();
        assertThat(ANALYZER.findings(ready)).anyMatch(missing::isSame);
        assertThat(FIXES.of(ready, missing)).hasSize(1);
    }

    @Test
    void fixes_hold_wherever_they_are_offered_and_every_rule_that_has_one_is_offered_somewhere() {
        Map<String, int[]> tally = new LinkedHashMap<>();
        for (long seed = 0; seed < 150; seed++) {
            check(Design.of(RandomSites.site(seed)), tally);
            check(RandomTopologies.design(seed), tally);
        }
        assertThat(tally.entrySet().stream().filter(entry -> entry.getValue()[1] > 0).map(Map.Entry::getKey))
                .contains("REL-001", "REL-002", "REL-006", "REL-007", "REL-008", "REL-010", "REL-011", "REL-012",
                        "SEC-001", "SEC-002", "SEC-004", "SEC-005", "SEC-008", "SEC-009", "MON-001", "MON-002",
                        "MON-003", "MON-005", "PER-003", "PER-007", "DAT-001", "DAT-002", "DAT-004", "DAT-005",
                        "DAT-006", "HYG-003", "HYG-006", "HYG-007");
    }
}
