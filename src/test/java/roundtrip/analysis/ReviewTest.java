package roundtrip.analysis;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.rules.Rules;
import roundtrip.topology.Acceptance;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Extras;
import roundtrip.topology.Kind;
import roundtrip.topology.Table;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewTest {
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());

    private static Draw site() {
        return Draw.a().client("user").balancer("lb").server("s1", "web", "db").request("user", "lb")
                .request("lb", "s1/web");
    }

    private static Design accepting(String rule, String subject) {
        Design design = site().design();
        return design.accepting(Table.of(List.of(Acceptance.of(rule, subject, "why not", design.topology()))));
    }

    private static Review review(Design design) {
        return Review.of(design, ANALYZER.findings(design));
    }

    @Test
    void an_accepted_finding_is_known_with_its_reason_and_does_not_count() {
        Design design = accepting("REL-001", "lb");
        Review review = review(design);

        assertThat(review.accepted()).singleElement()
                .satisfies(accepted -> assertThat(accepted.reason()).isEqualTo("why not"));
        assertThat(review.open()).isNotEmpty().noneMatch(finding -> finding.subject().equals("lb")
                && finding.rule().equals("REL-001"));
        assertThat(review.open().size() + 1).isEqualTo(ANALYZER.findings(design).size());
        assertThat(review.lapsed()).isEmpty();
        assertThat(review.unneeded()).isEmpty();
    }

    @Test
    void it_counts_again_when_its_subject_gets_another_link() {
        Design design = accepting("REL-001", "lb");
        Design more = design.with(site().server("s2", "web").request("lb", "s2/web").topology());

        assertThat(review(more).accepted()).isEmpty();
        assertThat(review(more).lapsed()).containsExactlyElementsOf(design.accepted().list());
        assertThat(review(more).open()).anyMatch(finding -> finding.subject().equals("lb"));
        assertThat(Lapse.why(review(more).lapsed().getFirst(), more.topology())).matches("request \\S+ \\(.*\\) came");
        assertThat(Lapse.of(more, review(more).open().stream().filter(one -> one.subject().equals("lb")
                && one.rule().equals("REL-001")).findFirst().orElseThrow())).isPresent();
        assertThat(Lapse.of(design, ANALYZER.findings(design).getFirst())).isEmpty();
    }

    @Test
    void it_counts_again_when_its_subject_becomes_another_kind() {
        Design design = accepting("REL-001", "lb");
        Design other = design.with(site().change("lb", part -> part.as(Kind.FIREWALL)).topology());

        assertThat(review(other).lapsed()).hasSize(1);
    }

    @Test
    void another_name_or_place_is_the_same_subject() {
        Design design = accepting("REL-001", "lb");

        assertThat(review(design.with(site().change("lb", part -> part.called("HAProxy")).topology())).accepted())
                .hasSize(1);
    }

    @Test
    void without_a_likeness_it_holds_whatever_the_subject_has_become() {
        Design design = site().design().accepting(
                Table.of(List.of(new Acceptance("REL-001", "lb", "r", null, Extras.none()))));

        assertThat(review(design.with(site().server("s2", "web").request("lb", "s2/web").topology())).accepted())
                .hasSize(1);
    }

    @Test
    void the_whole_design_can_be_accepted_and_what_is_solved_is_named() {
        assertThat(review(accepting("SEC-001", "*")).accepted()).hasSize(1);
        assertThat(review(accepting("SEC-004", "lb")).unneeded()).extracting(Acceptance::id)
                .containsExactly("SEC-004@lb");
    }
}
