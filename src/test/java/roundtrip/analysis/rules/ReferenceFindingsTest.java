package roundtrip.analysis.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.analysis.Analyzer;
import roundtrip.routing.ReferenceDesigns;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceFindingsTest {
    private static Set<String> found(String name) {
        return new Analyzer(Rules.all()).findings(ReferenceDesigns.design(name)).stream()
                .map(finding -> finding.rule() + " " + finding.subject())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("roundtrip.routing.ReferenceDesigns#names")
    void each_reference_design_has_exactly_the_findings_it_names(String name) {
        List<String> ids = Rules.all().stream().map(rule -> rule.id()).toList();
        List<String> expected = ReferenceDesigns.pairs(name, "expected").stream()
                .filter(pair -> ids.contains(pair.split(" ")[0])).toList();

        assertThat(found(name)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("roundtrip.routing.ReferenceDesigns#names")
    void no_reference_design_has_a_finding_that_it_warns_of(String name) {
        assertThat(found(name)).doesNotContainAnyElementsOf(ReferenceDesigns.pairs(name, "mustNotRaise"));
    }
}
