package roundtrip.analysis.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.QuickFixes;
import roundtrip.analysis.RulePages;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Allowance;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.LocalState;
import roundtrip.topology.Terms.Mode;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.analysis.rules.Changes.cut;
import static roundtrip.analysis.rules.Changes.join;
import static roundtrip.analysis.rules.Changes.link;
import static roundtrip.analysis.rules.Changes.part;

/// What a finding says names the parts and numbers of this very drawing.
class SentencesTest {
    private static final String SIMPLE = "0-simple-web-stack";
    private static final String DISTRIBUTED = "1-distributed-web-infrastructure";
    private static final String ZONES = "6-multi-az";
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());

    private static String what(String design, UnaryOperator<Topology> change, String rule, String subject) {
        return what(ReferenceDesigns.design(design), change, rule, subject);
    }

    private static String what(Design design, UnaryOperator<Topology> change, String rule, String subject) {
        return ANALYZER.findings(design.with(change.apply(design.topology()))).stream()
                .filter(finding -> finding.rule().equals(rule) && finding.subject().equals(subject))
                .map(finding -> RulePages.page(rule).text(finding).what()).findFirst().orElse("not found");
    }

    private static UnaryOperator<Topology> record(String name, String type, String value) {
        return t -> part(t, "dns", dns -> dns.with(Property.RECORDS, List.of(DnsRecord.of(name, type, value))));
    }

    @Test
    void copies_are_named_and_what_is_lost_with_them() {
        assertThat(what(ZONES, t -> part(t, "dbb", db -> db.inside("za")), "REL-005", "za")).isEqualTo(
                "Primary and Standby stand in Zone A. If Zone A fails as a whole, nobody can read anything any more.");
        assertThat(what(ZONES, t -> cut(t, "d1"), "REL-005", "zb")).isEqualTo(
                "Shop B and Standby stand in Zone B. If Zone B fails as a whole, nobody can read anything any more.");
    }

    @Test
    void a_record_is_told_with_what_is_wrong_in_it() {
        assertThat(what(SIMPLE, record("www.foobar.com", "A", "host.example"), "HYG-003", "dns")).endsWith(
                ": the A record of www.foobar.com holds \"host.example\", which is no IPv4 address.");
        assertThat(what(SIMPLE, record("www.foobar.com", "AAAA", "8.8.8.8"), "HYG-003", "dns")).endsWith(
                ": the AAAA record of www.foobar.com holds \"8.8.8.8\", which is no IPv6 address.");
        assertThat(what(SIMPLE, record("www.foobar.com", "CNAME", "8.8.8.8"), "HYG-003", "dns")).endsWith(
                ": the CNAME record of www.foobar.com holds the address 8.8.8.8, and only a name may stand there.");
        assertThat(what(SIMPLE, record("@", "CNAME", "a.example"), "HYG-003", "dns")).endsWith(
                ": the CNAME record stands at the name of the zone itself, @.");
        assertThat(what(SIMPLE, record("www.foobar.com", "A", "9.9.9.9"), "HYG-003", "dns")).endsWith(
                ": the A record of www.foobar.com holds 9.9.9.9, which is the address of none of its targets.");
        assertThat(what(SIMPLE, t -> part(t, "dns", dns -> dns.without(Property.RECORDS)), "HYG-003", "dns"))
                .endsWith(": it has no record.");
    }

    @Test
    void an_arrow_that_cannot_be_is_told_with_its_reason() {
        assertThat(what(DISTRIBUTED, t -> join(t, "x", LinkKind.REQUEST, "s1/db", "lb"), "HYG-005", "x")).endsWith(
                " cannot be: \"Request\" arrows do not lead from \"Database\" to \"Load balancer\".");
        assertThat(what(DISTRIBUTED, t -> link(part(t, "lb", lb -> lb.with(Property.TLS_MODE, Tls.NONE)), "l3",
                one -> one.with(Property.TLS, true)), "HYG-005", "l3"))
                .isEqualTo("User → HAProxy cannot be: HAProxy takes nothing encrypted.");
        assertThat(what(DISTRIBUTED, t -> part(t, "s2/db", db -> db.with(Property.DATASET, "other")), "HYG-005", "l7"))
                .endsWith(" hold different data.");
    }

    @Test
    void an_arrow_at_an_empty_server_is_told_what_the_server_lacks() {
        Topology drawn = join(join(ReferenceDesigns.topology(DISTRIBUTED).with(Component.of("s3", Kind.SERVER)
                .called("Server 3")), "x", LinkKind.REQUEST, "lb", "s3"), "y", LinkKind.READ, "s3", "s2/db");

        assertThat(what(DISTRIBUTED, t -> drawn, "HYG-005", "x"))
                .isEqualTo("HAProxy → Server 3 cannot be: nothing runs on Server 3 that could take it.");
        assertThat(what(DISTRIBUTED, t -> drawn, "HYG-005", "y"))
                .endsWith(" cannot be: nothing runs on Server 3 that could send it.");
        assertThat(what(DISTRIBUTED, t -> join(drawn, "z", LinkKind.REQUEST, "s1/db", "s3"), "HYG-005", "z"))
                .contains("\"Request\" arrows do not lead");
        assertThat(ANALYZER.findings(ReferenceDesigns.design(DISTRIBUTED).with(drawn)).stream()
                .filter(one -> one.rule().equals("HYG-005"))
                .map(one -> RulePages.page("HYG-005").text(one).fix())).allMatch(
                        fix -> fix.contains(
                                "Put into Server 3 what is meant there: a web server, an application server or a database."));
    }

    @Test
    void numbers_and_names_are_filled_in() {
        assertThat(what(DISTRIBUTED, t -> part(part(t, "s1", s -> s.with(Property.CAPACITY, new BigDecimal(100))), "s2",
                s -> s.with(Property.CAPACITY, new BigDecimal(200))), "PER-006", "lb"))
                .contains("Server 2 can answer 200 requests a second and Server 1 only 100");
        assertThat(what(DISTRIBUTED, t -> part(t, "s1/app", app -> app.with(Property.LOCAL_STATE,
                List.of(LocalState.SESSIONS))), "DAT-008", "s1/app")).contains("keeps sessions to itself", "2 copies");
        assertThat(what(DISTRIBUTED, t -> join(t, "x", LinkKind.REQUEST, "user", "s2"), "SEC-007", "s2"))
                .isEqualTo("Server 2 stands behind HAProxy, but User leads to it past the balancer as well.");
        assertThat(what(DISTRIBUTED, t -> join(t, "x", LinkKind.WRITE, "s2/app", "s2/db"), "DAT-001", "s2/db"))
                .isEqualTo(
                        "Application server on Server 2 writes to MySQL replica on Server 2, although that is a replica.");
        assertThat(what(DISTRIBUTED, t -> part(t, "lb", lb -> lb.with(Property.HEALTH_CHECKS, false)), "REL-008", "lb"))
                .contains("over nginx on Server 1 and nginx on Server 2 without");
        assertThat(what(DISTRIBUTED, t -> part(t, "s1", s -> s.with(Property.ALLOW,
                List.of(Allowance.of(22, Allowance.ANY)))), "SEC-009", "s1")).contains("knock at port 22");
        assertThat(what(ReferenceDesigns.design(DISTRIBUTED).forExercise(2), t -> part(t, "s1",
                s -> s.with(Property.HOST_FIREWALL, true)), "HYG-007", "*#firewalls"))
                .endsWith("something of which the drawing has only 1: Three firewalls.");
    }

    @Test
    void of_two_parts_with_the_same_name_the_id_tells_which_is_meant() {
        assertThat(what(DISTRIBUTED,
                t -> part(part(t, "s1", s -> s.called("Server").with(Property.HOST_FIREWALL, true)),
                        "s2", s -> s.called("Server")),
                "SEC-003", "s2"))
                .isEqualTo("Server (s2) has no firewall before it, while Server (s1) behind the same balancer, "
                        + "HAProxy, has one.");
        assertThat(what(DISTRIBUTED, t -> part(part(part(t, "s1", s -> s.called("Server")), "s2",
                s -> s.called("Server")), "lb", lb -> lb.with(Property.HEALTH_CHECKS, false)), "REL-008", "lb"))
                .contains("over nginx on Server (s1) and nginx on Server (s2) without");
    }

    @Test
    void a_firewall_on_the_way_is_not_told_to_write() {
        assertThat(what(DISTRIBUTED,
                t -> join(join(t.with(Component.of("fw", Kind.FIREWALL)), "x", LinkKind.WRITE, "s2/app", "fw"), "y",
                        LinkKind.WRITE, "fw", "s2/db"),
                "DAT-001", "s2/db"))
                .isEqualTo("Application server on Server 2 writes to MySQL replica on Server 2, although that is a "
                        + "replica.");
    }

    @Test
    void users_do_not_go_along_the_answer_of_DNS_but_to_where_it_points() {
        Design chain = ReferenceDesigns.design("1b-distributed-as-drawn");
        Finding finding = ANALYZER.findings(chain).stream().filter(one -> one.rule().equals("SEC-005")).findFirst()
                .orElseThrow();
        assertThat(RulePages.page("SEC-005").text(finding).what())
                .startsWith("On the way to HAProxy, what users send");
        assertThat(new QuickFixes(Rules.all()).of(chain, finding).getFirst().name())
                .isEqualTo("Encrypt the way to HAProxy");
    }

    @Test
    void who_asks_somebody_whom_DNS_does_not_name_is_told_so() {
        Design design = ReferenceDesigns.design(DISTRIBUTED);
        Topology drawn = link(design.topology(), "l2", l -> l.between("dns", "s1/db"));
        assertThat(ANALYZER.findings(design.with(drawn)).stream().filter(finding -> finding.rule().equals("HYG-004"))
                .map(finding -> RulePages.page("HYG-004").text(finding).fix()).findFirst().orElse("not found"))
                .startsWith("Requests only get to what DNS names, and it does not name HAProxy: draw the arrow");
    }

    @Test
    void an_arrow_from_a_machine_begins_at_its_web_server_and_that_is_said() {
        Draw drawing = Draw.a().client("user").server("s1", "web", "app").database("db", DatabaseRole.PRIMARY)
                .request("user", "s1").readwrite("s1", "db");
        Finding finding = ANALYZER.findings(drawing.design()).stream().filter(one -> one.rule().equals("HYG-004"))
                .findFirst().orElseThrow();
        assertThat(RulePages.page("HYG-004").text(finding).fix()).startsWith("The arrow from ")
                .contains("which is where requests come in");
    }

    @Test
    void only_what_is_closed_is_said_to_be() {
        assertThat(what(SIMPLE, t -> t, "REL-007", "s1")).contains("the site is off");
        Draw drawing = Draw.a().client("user").balancer("lb").server("s1", "web", "app").server("s2", "web", "app")
                .database("shop", DatabaseRole.PRIMARY).last(db -> db.with(Property.DATASET, "shop"))
                .database("blog", DatabaseRole.PRIMARY).request("user", "lb").request("lb", "s1").request("lb", "s2")
                .readwrite("s1/app", "shop").readwrite("s2/app", "blog");
        assertThat(what(drawing.design(), t -> t, "REL-007", "s1")).contains("a part of the site is off");
    }

    @Test
    void what_an_application_reads_and_cannot_change_is_named() {
        assertThat(what(DISTRIBUTED, t -> cut(t, "l6"), "DAT-004", "s2/app")).isEqualTo(
                "Application server on Server 2 reads MySQL replica on Server 2, but nothing that it saves"
                        + " gets to MySQL primary on Server 1, where that data is changed.");
    }

    @Test
    void an_application_that_may_only_read_the_primary_has_a_way_to_it_all_the_same() {
        Draw drawing = Draw.a().client("user").server("s1", "web", "app").database("db", DatabaseRole.PRIMARY)
                .request("user", "s1/web").link(LinkKind.READ, "s1/app", "db");
        assertThat(what(drawing.design(), t -> t, "DAT-004", "s1/app")).endsWith(
                "but nothing that it saves gets to Primary database, where that data is changed.");
    }

    @Test
    void who_could_read_nothing_anyway_is_not_said_to_read_on() {
        Draw drawing = Draw.a().client("user").server("s1", "web", "app").database("db", DatabaseRole.PRIMARY)
                .request("user", "s1/web").link(LinkKind.WRITE, "s1/app", "db");
        assertThat(what(drawing.design(), t -> t, "REL-002", "db"))
                .isEqualTo("If Primary database stops, nothing can be changed any more.");
    }

    @Test
    void twins_with_a_firewall_are_named() {
        assertThat(what(DISTRIBUTED, t -> part(t, "s1", s -> s.with(Property.HOST_FIREWALL, true)), "SEC-003", "s2"))
                .isEqualTo(
                        "Server 2 has no firewall before it, while Server 1 behind the same balancer, HAProxy, has one.");
    }

    @Test
    void all_wrong_records_are_told() {
        assertThat(what(SIMPLE, t -> part(t, "dns", dns -> dns.with(Property.RECORDS,
                List.of(DnsRecord.of("www.foobar.com", "A", "host.example"),
                        DnsRecord.of("a.foobar.com", "AAAA", "1.2.3.4")))),
                "HYG-003", "dns"))
                .contains("no IPv4 address; the AAAA record of a.foobar.com").endsWith("no IPv6 address.");
    }

    @Test
    void words_that_arrows_belie_and_parts_without_a_purpose_are_told_apart() {
        assertThat(
                what(ZONES, t -> part(t, "alb", lb -> lb.with(Property.BACKEND_MODE, Mode.ACTIVE_PASSIVE)), "HYG-006",
                        "alb"))
                .contains("says active-passive, but none of its arrows");
        assertThat(what(DISTRIBUTED, t -> t.with(Component.of("c", Kind.CACHE)), "HYG-001", "c"))
                .endsWith("no link touches it.");
        assertThat(what(DISTRIBUTED, t -> join(t.with(Component.of("e", Kind.SERVER)), "x", LinkKind.BACKUP, "s1/db",
                "e"), "HYG-001", "e")).endsWith("it is a server without any service.");
    }
}
