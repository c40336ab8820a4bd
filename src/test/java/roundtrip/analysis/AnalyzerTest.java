package roundtrip.analysis;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.rules.Rules;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.LargeSites;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Switching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class AnalyzerTest {
    private static List<Finding> findings(Design design) {
        return new Analyzer(Rules.all()).findings(design);
    }

    private static Stream<Finding> of(Design design, String rule) {
        return findings(design).stream().filter(finding -> finding.rule().equals(rule));
    }

    @Test
    void findings_come_by_severity_then_rule_then_their_order_in_the_file() {
        assertThat(findings(ReferenceDesigns.design("1-distributed-web-infrastructure")))
                .extracting(finding -> finding.severity().word() + " " + finding.rule() + " " + finding.subject())
                .containsExactly("critical REL-001 lb", "high MON-001 *", "high REL-002 s1/db", "high SEC-001 *",
                        "high SEC-005 l3", "medium DAT-006 s1/db", "medium PER-002 s1", "medium PER-002 s2",
                        "info DAT-009 s2/app", "info REL-010 dns");
    }

    @Test
    void a_subject_is_told_of_once_however_often_a_rule_names_it() {
        Rule stutter = new Rule() {
            @Override
            public String id() {
                return "REL-001";
            }

            @Override
            public Stream<Finding> check(Inspection inspection) {
                return Stream.of(Finding.of(this, Severity.HIGH, "s1"), Finding.of(this, Severity.HIGH, "s1"));
            }
        };

        assertThat(new Analyzer(List.of(stutter)).findings(Draw.a().server("s1").design())).hasSize(1);
    }

    @Test
    void losing_all_reads_is_critical_and_losing_the_reads_of_one_data_set_is_high() {
        Draw shop = Draw.a().client("user").server("s1", "web", "app").database("orders", DatabaseRole.STANDALONE)
                .request("user", "s1").readwrite("s1/app", "orders");
        Draw two = Draw.a().client("user").server("s1", "web", "app").database("orders", DatabaseRole.STANDALONE)
                .database("ads", DatabaseRole.STANDALONE).last(ads -> ads.with(Property.DATASET, "ads"))
                .request("user", "s1").readwrite("s1/app", "orders").readwrite("s1/app", "ads");

        assertThat(of(shop.design(), "REL-001")).extracting(Finding::subject, Finding::severity)
                .contains(tuple("orders", Severity.CRITICAL));
        assertThat(of(two.design(), "REL-001")).extracting(Finding::subject, Finding::severity).contains(
                tuple("orders", Severity.HIGH),
                tuple("s1", Severity.CRITICAL));
    }

    @Test
    void a_single_point_of_failure_shows_its_critical_links_too() {
        assertThat(of(ReferenceDesigns.design("1-distributed-web-infrastructure"), "REL-001"))
                .singleElement().satisfies(finding -> assertThat(finding.also()).containsExactly("l3"));
    }

    @Test
    void the_words_of_a_finding_call_its_subject_by_its_name() {
        Finding finding = of(ReferenceDesigns.design("1-distributed-web-infrastructure"), "REL-002").findFirst()
                .orElseThrow();

        RulePage.Told told = RulePages.page("REL-002").text(finding);

        assertThat(told.title()).isEqualTo("Single writer");
        assertThat(told.what())
                .startsWith("If MySQL primary on Server 1 stops, people can still read, but nothing can");
    }

    private static String what(Draw draw, String rule, String subject) {
        Finding finding = of(draw.design(), rule).filter(one -> one.subject().equals(subject)).findFirst()
                .orElseThrow();
        return RulePages.page(rule).text(finding).what();
    }

    @Test
    void a_single_point_of_failure_says_how_much_is_lost_with_it() {
        Draw two = Draw.a().client("user").server("s1", "web", "app").database("orders", DatabaseRole.STANDALONE)
                .database("ads", DatabaseRole.STANDALONE).last(ads -> ads.with(Property.DATASET, "ads").called("Ads"))
                .request("user", "s1").readwrite("s1/app", "orders").readwrite("s1/app", "ads");
        Draw guest = Draw.a().client("user").client("guest").server("s1", "web").server("s2", "web")
                .last(part -> part.called("Second")).request("user", "s1").request("guest", "s2");

        assertThat(what(two, "REL-001", "s1")).contains(": without it nobody can read anything, and");
        assertThat(what(two, "REL-001", "ads"))
                .startsWith("Ads is").contains(": without it a part of what users want cannot be read, and");
        assertThat(what(guest, "REL-001", "s2")).contains(": without it some of the users can read nothing, and");
    }

    @Test
    void the_loss_of_one_of_two_data_sets_stops_only_a_part_of_the_changes() {
        Draw two = Draw.a().client("user").server("s1", "web", "app").last(part -> part.called("S"))
                .database("db", DatabaseRole.PRIMARY).database("copy", DatabaseRole.REPLICA)
                .database("ads", DatabaseRole.STANDALONE).last(ads -> ads.with(Property.DATASET, "ads"))
                .request("user", "s1").readwrite("s1/app", "db").link(LinkKind.READ, "s1/app", "copy")
                .replicate("db", "copy").readwrite("s1/app", "ads");

        assertThat(what(two, "REL-002", "db"))
                .endsWith("can still read, but a part of the data cannot be changed any more.");
    }

    @Test
    void services_that_hurt_only_when_they_stop_alone_are_named_instead_of_their_server() {
        Draw parts = Draw.a().client("user").dns("dns").server("s1", "web", "app", "db")
                .server("s2", "web", "app", "db")
                .link(LinkKind.LOOKUP, "user", "dns").resolve("dns", "s1").resolve("dns", "s2")
                .request("user", "s1/web").request("user", "s2/web");
        Draw writers = Draw.a().client("user").balancer("lb").server("s1", "web", "app", "db:primary")
                .server("s2", "web", "app", "db:replica").database("spare", DatabaseRole.REPLICA)
                .last(spare -> spare.with(Property.PROMOTE, Switching.AUTOMATIC)).request("user", "lb")
                .request("lb", "s1/web").request("lb", "s2/web").replicate("s2/db", "spare")
                .readwrite("s2/app", "spare");

        assertThat(what(parts, "REL-012", "s1")).startsWith("If one of these services alone (Application server on ")
                .contains(" and Database on ").contains(") stops, a part of the users");
        assertThat(what(writers, "REL-002", "s1")).startsWith("If one of these services alone (Web server on ")
                .endsWith(") stops, people can still read, but nothing can be changed any more.");
    }

    @Test
    void a_page_knows_where_its_rule_belongs() {
        RulePage page = RulePages.page("SEC-001");

        assertThat(page.isExpectedAt(1)).isTrue();
        assertThat(page.isListedAt(1)).isTrue();
        assertThat(page.isListedAt(2)).isFalse();
        assertThat(page.isExpectedAt(3)).isFalse();
        assertThat(page.solved()).hasValue(2);
        assertThat(RulePages.has("SEC-001")).isTrue();
        assertThat(RulePages.has("SEC-999")).isFalse();
        assertThat(RulePages.has("../SEC-001")).isFalse();
    }

    @Test
    void a_part_without_a_meaning_is_only_told_of_when_nothing_touches_it() {
        Draw linked = Draw.a().client("user").part(Kind.OTHER, "thing").link(LinkKind.REPLICATE, "user", "thing");
        Draw alone = Draw.a().part(Kind.OTHER, "thing");

        assertThat(findings(linked.design())).extracting(Finding::subject).doesNotContain("thing", "l1");
        assertThat(findings(alone.design())).extracting(Finding::rule).containsExactly("MON-001", "HYG-001");
    }

    @Test
    void arrows_to_groups_and_to_their_own_start_are_told_of_and_do_no_harm() {
        Design odd = Draw.a().client("user").server("s1", "web", "app", "db").group("z",
                GroupKind.ZONE, "s1").request("user", "z").request("s1", "s1")
                .link(LinkKind.HEARTBEAT, "s1", "s1").request("user", "s1").design();

        assertThat(of(odd, "HYG-005")).extracting(Finding::subject).containsExactly("l1", "l2", "l3");
        assertThat(of(odd, "HYG-004")).isEmpty();
    }

    @Test
    void an_empty_drawing_lacks_nothing_but_monitoring() {
        assertThat(findings(Design.empty())).extracting(Finding::rule).containsExactly("MON-001");
    }

    /// What stands behind each of the balancers is the same for all; as lists there would be a million parts.
    @Test
    void a_thousand_balancers_and_servers_on_either_side_of_a_firewall_are_no_problem() {
        assertThat(of(Design.empty().with(LargeSites.tiers(6000)), "REL-001")).extracting(Finding::subject)
                .containsExactly("outer", "middle", "inner");
    }

    @Test
    void who_has_enough_need_not_wait_for_the_end_of_a_rule() {
        Design site = Design.empty().with(LargeSites.pool(300));
        List<Rule> spof = Rules.all().stream().filter(rule -> rule.id().equals("REL-001")).toList();
        AtomicInteger asked = new AtomicInteger();

        assertThat(new Analyzer(spof).findings(site, () -> asked.incrementAndGet() > 10)).isEmpty();
        assertThat(asked).hasValue(11);
    }
}
