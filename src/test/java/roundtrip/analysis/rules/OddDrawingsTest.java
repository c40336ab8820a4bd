package roundtrip.analysis.rules;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePages;
import roundtrip.topology.RandomTopologies;

import static org.assertj.core.api.Assertions.assertThat;

class OddDrawingsTest {
    @Test
    void whatever_was_drawn_is_judged_the_same_way_twice_and_each_finding_can_be_told() {
        RandomTopologies.checkDesigns(600, design -> {
            List<Finding> findings = new Analyzer(Rules.all()).findings(design);

            assertThat(new Analyzer(Rules.all()).findings(design)).isEqualTo(findings);
            assertThat(findings).allSatisfy(finding -> assertThat(RulePages.page(finding.rule()).text(finding).what())
                    .isNotBlank());
        });
    }
}
