package roundtrip.analysis.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.analysis.Analyzer;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Allowance;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.LocalState;
import roundtrip.topology.Terms.Metric;
import roundtrip.topology.Terms.Mode;
import roundtrip.topology.Terms.Replication;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.analysis.rules.Changes.cut;
import static roundtrip.analysis.rules.Changes.drop;
import static roundtrip.analysis.rules.Changes.https;
import static roundtrip.analysis.rules.Changes.join;
import static roundtrip.analysis.rules.Changes.link;
import static roundtrip.analysis.rules.Changes.part;
import static roundtrip.analysis.rules.Changes.server;

/// Small changes of a reference design, and which findings come and go with them.
class MicroCaseTest {
    private static final String SIMPLE = "0-simple-web-stack";
    private static final String DISTRIBUTED = "1-distributed-web-infrastructure";
    private static final String SECURED = "2-secured-and-monitored";
    private static final String SCALED = "3-scale-up";
    private static final String WORDPRESS = "4-wordpress-single-vm";
    private static final String BLOG = "5-blog-cdn-cache";
    private static final String ZONES = "6-multi-az";

    record Case(String name, String design, UnaryOperator<Topology> change, List<String> appear,
            List<String> disappear) {
        @Override
        public String toString() {
            return design + ": " + name;
        }
    }

    private static Case of(String design, String name, UnaryOperator<Topology> change, String appear,
            String disappear) {
        return new Case(name, design, change, split(appear), split(disappear));
    }

    private static List<String> split(String pairs) {
        return Arrays.stream(pairs.split(", *")).filter(pair -> !pair.isEmpty()).toList();
    }

    static Design changed(Case each) {
        Design design = ReferenceDesigns.design(each.design());
        return design.with(each.change().apply(design.topology()));
    }

    private static Set<String> found(Design design) {
        return new Analyzer(Rules.all()).findings(design).stream()
                .map(finding -> finding.rule() + " " + finding.subject())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_small_change_brings_and_takes_exactly_these_findings(Case each) {
        Set<String> expected = found(ReferenceDesigns.design(each.design()));
        assertThat(expected).containsAll(each.disappear());
        expected.removeAll(each.disappear());
        expected.addAll(each.appear());

        assertThat(found(changed(each))).isEqualTo(expected);
    }

    static Stream<Case> cases() {
        return Stream.of(zones(), distributed(), distributedData(), scaled(), blog(), blogData(), others())
                .flatMap(List::stream);
    }

    private static List<Case> zones() {
        return List.of(
                of(ZONES, "both databases in one zone", t -> part(t, "dbb", db -> db.inside("za")), "REL-005 za", ""),
                of(ZONES, "both databases on one server", MicroCaseTest::databasesOnOneServer, "REL-004 dbs", ""),
                of(ZONES, "the mode says active-passive",
                        t -> part(t, "alb", lb -> lb.with(Property.BACKEND_MODE, Mode.ACTIVE_PASSIVE)), "HYG-006 alb",
                        ""),
                of(ZONES, "a second address", MicroCaseTest::secondAddress, "REL-011 dns", ""),
                of(ZONES, "a second address without an arrow to it", t -> cut(secondAddress(t), "u2"), "REL-011 dns",
                        ""),
                of(ZONES, "one application without the primary", t -> cut(t, "d1"),
                        "DAT-004 a1/app, REL-002 b1, REL-005 zb", ""),
                of(ZONES, "one single line between redundant parts", MicroCaseTest::oneLine, "REL-003 line", ""));
    }

    private static Topology databasesOnOneServer(Topology t) {
        Topology moved = server(drop(t, "dba", "dbb"), "dbs")
                .with(Component.of("dbs/a", Kind.DATABASE).with(Property.DATABASE_ROLE, DatabaseRole.PRIMARY)
                        .with(Property.BACKUP, true))
                .with(Component.of("dbs/b", Kind.DATABASE).with(Property.DATABASE_ROLE, DatabaseRole.REPLICA)
                        .with(Property.PROMOTE, Switching.AUTOMATIC));
        for (String app : List.of("a1/app", "b1/app")) {
            moved = join(moved, "w-" + app.charAt(0), LinkKind.READWRITE, app, "dbs/a");
            moved = join(moved, "r-" + app.charAt(0), LinkKind.READ, app, "dbs/b");
        }
        return moved.with(Link.of("copy", LinkKind.REPLICATE, "dbs/a", "dbs/b").with(Property.REPLICATION,
                Replication.SYNC));
    }

    private static Topology secondAddress(Topology t) {
        Topology more = t.with(Component.of("alb2", Kind.LOAD_BALANCER).inside("vpc").with(Property.REDUNDANT, true)
                .with(Property.MANAGED, true).with(Property.TLS_MODE, Tls.REENCRYPT));
        more = join(more, "n2", LinkKind.RESOLVE, "dns", "alb2");
        more = https(more, "u2", "user", "alb2");
        return https(https(more, "x1", "alb2", "a1/web"), "x2", "alb2", "b1/web");
    }

    private static Topology oneLine(Topology t) {
        Topology small = server(drop(t, "a1", "b1", "dba", "dbb"), "pool", Kind.WEB, Kind.APP)
                .with(Component.of("db", Kind.DATABASE).with(Property.REDUNDANT, true).with(Property.MANAGED, true)
                        .with(Property.BACKUP, true));
        small = part(small, "pool", server -> server.with(Property.INSTANCES, 3));
        small = join(small, "c", LinkKind.READWRITE, "pool/app", "cache");
        return https(small, "p", "alb", "pool/web")
                .with(Link.of("line", LinkKind.READWRITE, "pool/app", "db").with(Property.SINGLE, true));
    }

    private static List<Case> distributed() {
        return List.of(
                of(DISTRIBUTED, "no health checks", t -> part(t, "lb", lb -> lb.with(Property.HEALTH_CHECKS, false)),
                        "REL-008 lb", ""),
                of(DISTRIBUTED, "one server waits",
                        t -> part(link(t, "l5", l -> l.with(Property.STANDBY, Switching.AUTOMATIC)), "lb",
                                lb -> lb.with(Property.BACKEND_MODE, Mode.ACTIVE_PASSIVE)),
                        "REL-009 l5", ""),
                of(DISTRIBUTED, "one server is not used", t -> cut(t, "l4"), "REL-001 s2, REL-007 s2, PER-003 lb", ""),
                of(DISTRIBUTED, "drawn as a chain", t -> cut(t, "l3"), "HYG-002 dns, SEC-005 l2", "SEC-005 l3"),
                of(DISTRIBUTED, "users at a server", t -> https(t, "x", "user", "s2/web"), "SEC-007 s2", ""),
                of(DISTRIBUTED, "no server to spare", t -> loaded(t, 150), "PER-005 lb", ""),
                of(DISTRIBUTED, "too many users", t -> loaded(t, 250), "PER-004 lb", ""),
                of(DISTRIBUTED, "unequal servers", t -> sized(t, 100, 200), "PER-006 lb", ""),
                of(DISTRIBUTED, "sessions on the servers", MicroCaseTest::sessions, "DAT-008 s1/app, DAT-008 s2/app",
                        ""),
                of(DISTRIBUTED, "a cache alone", t -> t.with(Component.of("cache", Kind.CACHE)), "HYG-001 cache", ""),
                of(DISTRIBUTED, "a server that means the service it leads to",
                        t -> join(t, "x", LinkKind.REQUEST, "s1", "s1/web"), "HYG-005 x", ""),
                of(DISTRIBUTED, "a service that leads to its server, which means it",
                        t -> join(t, "x", LinkKind.REQUEST, "s1/web", "s1"), "HYG-005 x", ""),
                of(DISTRIBUTED, "two services of one server",
                        t -> join(t, "x", LinkKind.REQUEST, "s1/web", "s1/app"), "", ""),
                of(DISTRIBUTED, "a server as a whole is no service of its own",
                        t -> join(t, "x", LinkKind.BACKUP, "s1/db", "s1"), "", "DAT-006 s1/db"),
                of(DISTRIBUTED, "a database that asks", t -> join(t, "x", LinkKind.REQUEST, "s1/db", "lb"), "HYG-005 x",
                        ""));
    }

    private static Topology sized(Topology t, int one, int other) {
        return part(part(t, "s1", s -> s.with(Property.CAPACITY, BigDecimal.valueOf(one))), "s2",
                s -> s.with(Property.CAPACITY, BigDecimal.valueOf(other)));
    }

    private static Topology loaded(Topology t, int users) {
        return part(sized(t, 100, 100), "user", u -> u.with(Property.QPS, BigDecimal.valueOf(users)));
    }

    private static Topology sessions(Topology t) {
        Topology kept = t;
        for (String app : List.of("s1/app", "s2/app")) {
            kept = part(kept, app, part -> part.with(Property.LOCAL_STATE, List.of(LocalState.SESSIONS)));
        }
        return kept;
    }

    private static List<Case> distributedData() {
        return List.of(
                of(DISTRIBUTED, "the replica is promoted",
                        t -> part(t, "s2/db", db -> db.with(Property.PROMOTE, Switching.AUTOMATIC)), "DAT-007 s2/db",
                        "REL-002 s1/db"),
                of(DISTRIBUTED, "two standalone databases", MicroCaseTest::twoStandalone,
                        "DAT-005 s2/db, HYG-007 *#primary, HYG-007 *#replica", "REL-002 s1/db, DAT-009 s2/app"),
                of(DISTRIBUTED, "users at the database", t -> join(t, "x", LinkKind.READWRITE, "user", "s1/db"),
                        "SEC-004 s1/db", ""));
    }

    private static Topology twoStandalone(Topology t) {
        Topology alone = cut(t, "l6", "l7");
        for (String db : List.of("s1/db", "s2/db")) {
            alone = part(alone, db, part -> part.with(Property.DATABASE_ROLE, DatabaseRole.STANDALONE));
        }
        return alone;
    }

    private static List<Case> scaled() {
        return List.of(of(SCALED, "a chain per balancer", MicroCaseTest::ownChains, "", ""),
                of(SCALED, "a chain per balancer and two addresses",
                        t -> join(cut(ownChains(t), "hb"), "n2", LinkKind.RESOLVE, "dns", "lb2"),
                        "REL-012 web1, REL-012 app1, REL-012 web2, REL-012 app2, REL-011 dns, HYG-007 *#lb-cluster",
                        "REL-001 web1, REL-001 app1, REL-007 web1, REL-007 app1, REL-009 hb"),
                of(SCALED, "crossed chains",
                        t -> join(join(ownChains(t), "x1", LinkKind.REQUEST, "lb1", "web2/web"), "x2", LinkKind.REQUEST,
                                "lb2", "web1/web"),
                        "", "REL-001 web1, REL-001 app1, REL-007 web1, REL-007 app1, PER-003 lb1, PER-003 lb2"),
                of(SCALED, "no way from web to application", t -> cut(t, "l7"), "HYG-004 user",
                        "REL-001 web1, REL-001 app1, REL-001 db1, REL-007 web1, REL-007 app1"));
    }

    private static Topology ownChains(Topology t) {
        Topology twice = server(server(cut(t, "l6"), "web2", Kind.WEB), "app2", Kind.APP);
        twice = join(twice, "c1", LinkKind.REQUEST, "lb2", "web2/web");
        twice = join(twice, "c2", LinkKind.REQUEST, "web2/web", "app2/app");
        return join(twice, "c3", LinkKind.READWRITE, "app2/app", "db1/db");
    }

    private static List<Case> blog() {
        return List.of(of(BLOG, "a second balancer, not fed", MicroCaseTest::secondBalancer, "REL-006 lb2", ""),
                of(BLOG, "a second balancer, fed", t -> https(secondBalancer(t), "x", "cdn", "lb2"), "", "REL-001 lb"),
                of(BLOG, "an agent unheard", t -> cut(t, "m5"), "MON-003 db1/agent", ""),
                of(BLOG, "the cache unwatched", t -> cut(t.withComponents(
                        t.components().without(part -> part.id().equals("cache/agent"))), "m4"), "MON-002 cache", ""),
                of(BLOG, "only processor load", MicroCaseTest::onlyCpu, "MON-006 *", ""),
                of(BLOG, "no firewall", MicroCaseTest::unguarded, "SEC-001 *", ""),
                of(BLOG, "one firewall", t -> part(unguarded(t), "s1", s -> s.with(Property.HOST_FIREWALL, true)),
                        "SEC-002 lb, SEC-003 s2", ""));
    }

    private static Topology secondBalancer(Topology t) {
        Topology more = t.with(Component.of("lb2", Kind.LOAD_BALANCER).inside("vpc").with(Property.MANAGED, true)
                .with(Property.TLS_MODE, Tls.REENCRYPT));
        return https(https(more, "x1", "lb2", "s1/web"), "x2", "lb2", "s2/web");
    }

    private static Topology onlyCpu(Topology t) {
        Topology less = t;
        for (String machine : List.of("lb", "s1", "s2")) {
            less = part(less, machine + "/agent", a -> a.with(Property.COLLECTS, List.of(Metric.CPU)));
        }
        return less;
    }

    private static Topology unguarded(Topology t) {
        return t.withGroups(t.groups()
                .map(group -> group.stating(group.given().with(Property.BOUNDARY_FIREWALL, false))));
    }

    private static List<Case> blogData() {
        return List.of(
                of(BLOG, "writes to the replica", t -> link(t, "d3", l -> l.as(LinkKind.READWRITE)), "DAT-001 db2", ""),
                of(BLOG, "replication both ways", t -> link(t, "r1", l -> l.with(Property.BIDIRECTIONAL, true)),
                        "DAT-003 r1", ""),
                of(BLOG, "no replication", t -> cut(t, "r1"), "DAT-002 db2", "DAT-007 db2"),
                of(BLOG, "a replica for nothing",
                        t -> part(cut(t, "d3", "d4"), "db2", db -> db.with(Property.PROMOTE, Switching.MANUAL)),
                        "PER-007 db2, REL-001 db1", "DAT-007 db2"),
                of(BLOG, "the cache in public", MicroCaseTest::publicCache, "SEC-008 cache", ""));
    }

    private static Topology publicCache(Topology t) {
        Group open = Group.of("open", GroupKind.SUBNET).inside("vpc");
        return part(t.with(open.stating(open.given().with(Property.PUBLIC, true))), "cache", c -> c.inside("open"));
    }

    private static List<Case> others() {
        return List.of(
                of(SIMPLE, "a CNAME with an address",
                        t -> part(t, "dns",
                                dns -> dns.with(Property.RECORDS,
                                        List.of(DnsRecord.of("www.foobar.com", "CNAME", "8.8.8.8")))),
                        "HYG-003 dns", ""),
                of(SECURED, "a side door", t -> https(t, "x", "user", "lb"), "SEC-002 lb", "REL-001 fw1"),
                of(WORDPRESS, "monitoring on the machine", t -> t.with(Component.of("vm/mon", Kind.MONITORING)),
                        "MON-004 vm, MON-005 vm/mon", "MON-001 *"),
                of(WORDPRESS, "SSH for all",
                        t -> part(t, "vm",
                                vm -> vm.with(Property.ALLOW, List.of(Allowance.of(22, Allowance.ANY)))),
                        "SEC-009 vm", ""));
    }
}
