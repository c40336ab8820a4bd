package roundtrip.analysis.rules;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePages;
import roundtrip.topology.Draw;
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

    @Test
    void a_database_that_sends_requests_leads_nobody_to_a_spare() {
        Draw drawing = Draw.a().client("user").balancer("lb").balancer("spare").server("s", "web", "database")
                .request("user", "lb").request("lb", "s/web").request("spare", "s/web").request("s/database", "spare");
        assertThat(new Analyzer(Rules.all()).findings(drawing.design()))
                .anyMatch(finding -> finding.rule().equals("REL-006") && finding.subject().equals("spare"));
    }
}
