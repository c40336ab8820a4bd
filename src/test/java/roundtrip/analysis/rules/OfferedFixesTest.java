package roundtrip.analysis.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.QuickFixes;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Attributes;
import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Edit;
import roundtrip.topology.Extras;
import roundtrip.topology.Incident;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Scenario;
import roundtrip.topology.Table;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Deed;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static roundtrip.analysis.rules.Changes.cut;
import static roundtrip.analysis.rules.Changes.drop;
import static roundtrip.analysis.rules.Changes.join;
import static roundtrip.analysis.rules.Changes.link;
import static roundtrip.analysis.rules.Changes.part;

/// Drawings in which an obvious fix would break its promise, and another one does not.
class OfferedFixesTest {
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());
    private static final QuickFixes FIXES = new QuickFixes(Rules.all());
    private static final String SIMPLE = "0-simple-web-stack";
    private static final String DISTRIBUTED = "1-distributed-web-infrastructure";
    private static final String AS_DRAWN = "1b-distributed-as-drawn";
    private static final String SECURED = "2-secured-and-monitored";
    private static final String SCALED = "3-scale-up";
    private static final String BLOG = "5-blog-cdn-cache";
    private static final String ZONES = "6-multi-az";

    record Case(String design, String name, String rule, String subject, UnaryOperator<Topology> change) {
        Design drawn() {
            Design whole = ReferenceDesigns.design(design);
            return whole.with(change.apply(whole.topology()));
        }

        @Override
        public String toString() {
            return rule + " " + subject + " in " + design + ": " + name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(dns(), twins(), writers(), others()).flatMap(List::stream);
    }

    private static List<Case> dns() {
        return List.of(
                new Case(AS_DRAWN, "the balancer reads TLS", "HYG-002", "dns", t -> speaking(t, Tls.TERMINATE)),
                new Case(AS_DRAWN, "the balancer passes TLS on", "HYG-002", "dns", t -> speaking(t, Tls.PASSTHROUGH)),
                new Case(SECURED, "DNS names the firewall", "HYG-002", "dns",
                        t -> link(cut(t, "l3"), "l2", l -> l.between("dns", "fw1"))),
                new Case(AS_DRAWN, "DNS names an application", "SEC-005", "l2",
                        t -> link(t, "l2", l -> l.between("dns", "s1/app"))),
                new Case(AS_DRAWN, "two users", "HYG-002", "dns", t -> join(
                        t.with(Component.of("guest", Kind.CLIENT)), "l9", LinkKind.LOOKUP, "guest", "dns")),
                new Case(BLOG, "the answer is drawn the wrong way round", "HYG-003", "dns",
                        t -> link(t, "l2", l -> l.between(l.to(), l.from()))),
                new Case(SECURED, "nothing is left to enter", "MON-005", "mon", t -> drop(t, "lb")));
    }

    private static Topology speaking(Topology t, Tls mode) {
        return part(t, "lb", lb -> lb.with(Property.TLS_MODE, mode));
    }

    private static List<Case> twins() {
        return List.of(
                new Case(DISTRIBUTED, "one server behind a firewall", "REL-001", "lb", t -> filtered(t, "l4", "fw")),
                new Case(DISTRIBUTED, "a firewall beside the direct way in", "REL-001", "lb",
                        t -> beside(t, "l3", "fw")),
                new Case(SECURED, "the user has only the question to DNS", "REL-001", "lb", t -> cut(t, "l3")),
                new Case(SECURED, "a side door in clear text", "REL-001", "lb",
                        t -> join(t, "x", LinkKind.REQUEST, "user", "lb")),
                new Case(SCALED, "the peer leads nowhere", "REL-001", "lb1", t -> cut(t, "l6")),
                new Case(SCALED, "the peer leads on when somebody says so", "REL-001", "lb1",
                        t -> link(t, "l6", l -> l.with(Property.STANDBY, Switching.MANUAL))),
                new Case(SCALED, "the peer is asked by a balancer only", "REL-006", "lb1",
                        t -> balanced(link(t, "l2", name -> name.between("dns", "lb2")), "l3", "front")),
                new Case(SCALED, "a balancer before a balancer", "PER-003", "front", t -> balanced(t, "l4", "front")),
                new Case(SCALED, "a guest asks the balancer behind it straight", "PER-003", "front",
                        t -> asking(balanced(t, "l4", "front"), "guest", "lb2")),
                new Case(DISTRIBUTED, "a guest asks the only server straight", "PER-003", "lb",
                        t -> asking(cut(t, "l5"), "guest", "s1/web")),
                new Case(DISTRIBUTED, "a guest asks a server straight", "PER-004", "lb",
                        t -> asking(busy(t), "guest", "s1/web")),
                new Case(DISTRIBUTED, "a guest asks the balancer behind a balancer straight", "PER-004", "lb",
                        t -> asking(balanced(busy(t), "l3", "front"), "guest", "lb")),
                new Case(DISTRIBUTED, "a guest asks the balancer behind a balancer straight", "PER-003", "front",
                        t -> asking(balanced(busy(t), "l3", "front"), "guest", "lb")),
                new Case(SECURED, "a guest asks the balancer behind a balancer straight", "PER-003", "front",
                        t -> asking(balanced(busy(t), "l3", "front"), "guest", "lb")),
                new Case(SECURED, "a guest asks the balancer behind a balancer past the firewall", "PER-003", "front",
                        t -> asking(balanced(busy(t), "l4", "front"), "guest", "lb")),
                new Case(DISTRIBUTED, "a guest asks the only server straight, which others ask by a balancer",
                        "REL-001", "s1",
                        t -> asking(cut(t, "l5"), "guest", "s1/web")),
                new Case(BLOG, "a content network that is one machine", "REL-001", "cdn",
                        t -> part(t, "cdn", cdn -> cdn.with(Property.REDUNDANT, false))));
    }

    private static Topology asking(Topology t, String who, String whom) {
        return t.with(Component.of(who, Kind.CLIENT).with(Property.QPS, BigDecimal.TEN))
                .with(Link.of("x", LinkKind.REQUEST, who, whom)
                        .with(Property.PROTOCOL, "http"));
    }

    private static Topology busy(Topology t) {
        UnaryOperator<Component> able = server -> server.with(Property.CAPACITY, BigDecimal.valueOf(100));
        return part(part(part(t, "user", user -> user.with(Property.QPS, BigDecimal.valueOf(300))), "s1", able), "s2",
                able);
    }

    private static List<Case> writers() {
        return List.of(
                new Case(SCALED, "a balancer before the database", "REL-001", "db1", t -> balanced(t, "l8", "proxy")),
                new Case(SCALED, "a firewall before the database", "REL-001", "db1", t -> filtered(t, "l8", "fw")),
                new Case(DISTRIBUTED, "one application only reads", "REL-002", "s1",
                        t -> link(t, "l6", l -> l.as(LinkKind.READ))),
                new Case(SECURED, "a firewall before the only one that writes", "REL-002", "fw2", t -> cut(t, "l9")),
                new Case(ZONES, "two databases that take writes", "REL-002", "dba",
                        t -> part(t, "dbb", db -> db.with(Property.DATABASE_ROLE, DatabaseRole.PRIMARY))),
                new Case(DISTRIBUTED, "a balancer before the primary", "REL-012", "proxy",
                        t -> balanced(t, "l6", "proxy")),
                new Case(DISTRIBUTED, "an application that only writes", "REL-012", "s2/app", t -> drop(t, "s2/db")),
                new Case(DISTRIBUTED, "a firewall before the primary", "DAT-009", "s2/app",
                        t -> filtered(t, "l6", "fw")),
                new Case(DISTRIBUTED, "only the replica is left", "DAT-002", "s2/db", t -> drop(t, "s1")),
                new Case(SECURED, "a user at the replica", "DAT-001", "s2/db",
                        t -> join(t, "x", LinkKind.READWRITE, "user", "s2/db")),
                new Case(AS_DRAWN, "nobody leads", "HYG-007", "*#primary",
                        t -> part(t, "s1/db", db -> db.with(Property.DATABASE_ROLE, DatabaseRole.REPLICA))));
    }

    private static List<Case> others() {
        return List.of(new Case(SIMPLE, "as it is", "PER-002", "s1", t -> t),
                new Case(DISTRIBUTED, "only the server with the replica is asked", "PER-002", "s2", t -> cut(t, "l4")),
                new Case(SECURED, "an arrow to the server means its database", "PER-002", "s2",
                        t -> link(t, "l10", l -> l.between("s1/db", "s2"))),
                new Case(SECURED, "users at the firewall of a server too", "SEC-007", "s1",
                        t -> join(t, "x", LinkKind.REQUEST, "user", "fw2")),
                new Case(SECURED, "the balancer is gone", "HYG-007", "*#lb", t -> drop(t, "lb")),
                new Case(SECURED, "only two machines are left", "HYG-007", "*#agents", t -> drop(t, "lb")),
                new Case(SIMPLE, "the server is gone", "HYG-007", "*#web", t -> drop(t, "s1")));
    }

    private static Topology filtered(Topology t, String arrow, String firewall) {
        return through(t, arrow, Component.of(firewall, Kind.FIREWALL));
    }

    private static Topology balanced(Topology t, String arrow, String balancer) {
        return through(t, arrow, Component.of(balancer, Kind.LOAD_BALANCER));
    }

    private static Topology through(Topology t, String arrow, Component part) {
        Link old = Objects.requireNonNull(t.link(arrow));
        return link(t.with(part), arrow, one -> one.between(one.from(), part.id()))
                .with(old.renamed(arrow + "b").between(part.id(), old.to()));
    }

    private static Topology beside(Topology t, String arrow, String firewall) {
        Link old = Objects.requireNonNull(t.link(arrow));
        return t.with(Component.of(firewall, Kind.FIREWALL))
                .with(old.renamed(arrow + "a").between(old.from(), firewall))
                .with(old.renamed(arrow + "b").between(firewall, old.to()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_fix_that_holds_is_offered(Case each) {
        Design design = each.drawn();
        List<Finding> findings = ANALYZER.findings(design).stream()
                .filter(one -> one.rule().equals(each.rule()) && one.subject().equals(each.subject())).toList();

        assertThat(findings).hasSize(1);
        assertThat(FIXES.of(design, findings.getFirst())).isNotEmpty();
    }

    @Test
    void a_fix_that_only_moves_the_fault_elsewhere_is_not_offered() {
        assertThat(fixes(new Case(ZONES, "", "REL-005", "zb", t -> cut(t, "d1")))).isEmpty();
        assertThat(fixes(new Case(AS_DRAWN, "", "SEC-005", "l2", t -> t)))
                .allSatisfy(fix -> assertThat(fix.apply(ReferenceDesigns.design(AS_DRAWN)).topology().links()
                        .stream().filter(link -> link.kind() == LinkKind.REQUEST && link.from().equals("user")))
                        .allMatch(Link::encrypted));
    }

    @Test
    void clear_text_is_sealed_as_far_as_it_goes() {
        Edit sealed = fixes(new Case(SCALED, "", "SEC-006", "lb1", t -> t)).getFirst();

        assertThat(ANALYZER.findings(sealed.apply(ReferenceDesigns.design(SCALED))))
                .noneMatch(finding -> finding.rule().equals("SEC-006") && !finding.subject().equals("lb2"));
    }

    @Test
    void a_record_is_corrected_without_a_second_arrow_to_the_same_part() {
        Case bare = new Case(SIMPLE, "", "HYG-003", "dns", t -> part(t, "dns", dns -> dns.without(Property.RECORDS)));

        assertThat(fixes(bare).getFirst().apply(bare.drawn()).topology().links())
                .hasSameSizeAs(bare.drawn().topology().links());
    }

    @Test
    void copies_are_numbered_in_the_way_of_the_first() {
        Case small = new Case(DISTRIBUTED, "", "REL-001", "lb", t -> part(t, "lb", lb -> lb.called("LB1")));

        assertThat(fixes(small).getFirst().apply(small.drawn()).topology().of(Kind.LOAD_BALANCER)
                .map(Component::name)).containsExactly("LB1", "LB2");
    }

    @Test
    void a_copy_behind_a_balancer_is_reached_through_it_only() {
        Case straight = new Case(DISTRIBUTED, "", "PER-003", "lb", t -> asking(cut(t, "l5"), "guest", "s1/web"));

        Design mended = fixes(straight).getFirst().apply(straight.drawn());

        assertThat(mended.topology().links()).filteredOn(link -> link.from().equals("guest")).hasSize(1);
        assertThat(mended.topology().links()).filteredOn(link -> link.from().equals("lb")).hasSize(2);
        assertThat(mended.topology().components()).noneMatch(part -> part.common().hostFirewall());
    }

    @Test
    void what_waits_in_a_queue_is_not_said_to_be_at_the_primary() {
        Draw shop = Draw.a().client("user").server("s1", "web", "app").part(Kind.QUEUE, "jobs").server("s2", "app")
                .firewall("fw").database("db", DatabaseRole.PRIMARY).database("copy", DatabaseRole.REPLICA)
                .request("user", "s1/web").link(LinkKind.READ, "s1/app", "copy")
                .link(LinkKind.PUBLISH, "s1/app", "jobs").link(LinkKind.CONSUME, "jobs", "s2/app")
                .link(LinkKind.WRITE, "s2/app", "fw").link(LinkKind.WRITE, "fw", "db").replicate("db", "copy");
        Finding late = ANALYZER.findings(shop.design()).stream().filter(one -> one.rule().equals("DAT-009"))
                .findFirst().orElseThrow();

        RulePage.Told told = RulePages.page("DAT-009").text(late);
        assertThat(told.what()).contains("saves waits in Queue and then goes to the primary");
        assertThat(told.fix()).contains("Draw a read link to it from Application server on Server")
                .doesNotContain("write link");
        Topology mended = FIXES.of(shop.design(), late).getFirst().apply(shop.design()).topology();
        assertThat(mended.links()).filteredOn(link -> shop.topology().link(link.id()) == null)
                .extracting(Link::kind, Link::from, Link::to).containsExactly(tuple(LinkKind.READ, "s1/app", "db"));
        assertThat(mended.links()).filteredOn(link -> link.from().equals("fw")).extracting(Link::kind)
                .containsExactly(LinkKind.WRITE);
    }

    @Test
    void two_balancers_that_are_there_are_joined() {
        Case apart = new Case(SCALED, "", "HYG-007", "*#lb-cluster", t -> t.withLinks(t.links()
                .without(link -> link.kind() == LinkKind.HEARTBEAT)));

        assertThat(fixes(apart).getFirst().apply(apart.drawn()).topology().of(Kind.LOAD_BALANCER)).hasSize(2);
    }

    private static List<Edit> fixes(Case each) {
        Design design = each.drawn();
        return FIXES.of(design, ANALYZER.findings(design).stream()
                .filter(one -> one.rule().equals(each.rule()) && one.subject().equals(each.subject())).findFirst()
                .orElseThrow());
    }

    @Test
    void the_request_past_DNS_is_encrypted_where_the_entry_reads_it() {
        Design design = new Case(AS_DRAWN, "", "HYG-002", "dns", t -> speaking(t, Tls.TERMINATE)).drawn();

        Design mended = fixes(design, "HYG-002").getFirst().apply(design);

        assertThat(mended.topology().links()).filteredOn(link -> link.from().equals("user")
                && link.kind() == LinkKind.REQUEST).singleElement().satisfies(link -> {
                    assertThat(link.to()).isEqualTo("lb");
                    assertThat(link.encrypted()).isTrue();
                    assertThat(link.port()).contains(443);
                });
    }

    @Test
    void the_request_past_DNS_goes_to_the_firewall_that_DNS_names() {
        Design design = new Case(SECURED, "", "HYG-002", "dns",
                t -> link(cut(t, "l3"), "l2", l -> l.between("dns", "fw1"))).drawn();

        Design mended = fixes(design, "HYG-002").getFirst().apply(design);

        assertThat(mended.topology().links()).filteredOn(link -> link.from().equals("user")
                && link.kind() == LinkKind.REQUEST).extracting(Link::to).containsExactly("fw1");
    }

    @Test
    void what_the_document_says_of_a_service_follows_it_to_another_server() {
        Datum step = new Datum.Members(new LinkedHashMap<>(Map.of("focus", new Datum.Items(List.of(
                new Datum.Text("s1/db"))))));
        Design plain = ReferenceDesigns.design(DISTRIBUTED);
        Design design = plain.carrying(plain.extras().with("lesson", step))
                .playing(Table.of(List.of(new Scenario("night", null, Attributes.none(), List.of(),
                        List.of(Incident.of(BigDecimal.ZERO, Deed.STOP, "s1/db")), Extras.none()))));

        Design moved = fixes(design, "PER-002").getFirst().apply(design);

        String database = moved.topology().of(Kind.DATABASE).findFirst().orElseThrow().id();
        assertThat(database).isNotEqualTo("s1/db").endsWith("/db");
        assertThat(moved.extras().members().get("lesson")).hasToString(
                step.toString().replace("s1/db", database));
        assertThat(moved.scenarios().list().getFirst().events()).extracting(Incident::target)
                .containsExactly(database);
    }

    @Test
    void each_way_is_offered_once() {
        Map<String, Integer> names = new LinkedHashMap<>();
        Design design = ReferenceDesigns.design(DISTRIBUTED);
        fixes(design, "REL-001").forEach(fix -> names.merge(fix.name(), 1, Integer::sum));

        assertThat(names.values()).isNotEmpty().allMatch(count -> count == 1);
    }

    private static List<Edit> fixes(Design design, String rule) {
        List<Edit> fixes = new ArrayList<>();
        ANALYZER.findings(design).stream().filter(finding -> finding.rule().equals(rule))
                .forEach(finding -> fixes.addAll(FIXES.of(design, finding)));
        return fixes;
    }
}
