package roundtrip.analysis.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.QuickFixes;
import roundtrip.analysis.Rule;
import roundtrip.analysis.exercise.Exercises;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Draw;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;
import roundtrip.topology.exercise.Amount;
import roundtrip.topology.exercise.Checklist;
import roundtrip.topology.exercise.Condition;
import roundtrip.topology.exercise.Selection;

import static org.assertj.core.api.Assertions.assertThat;

/// What the buttons of a checklist add: what is asked for, and what their names say comes with it.
class ItemsTest {
    private static final Design SIMPLE = ReferenceDesigns.design("0-simple-web-stack").forExercise(1);
    private static final Design DISTRIBUTED = ReferenceDesigns.design("1-distributed-web-infrastructure")
            .forExercise(3);
    private static final Design SCALED = ReferenceDesigns.design("3-scale-up");

    private static List<Edit> fixes(Design design, String item) {
        return fixes(Rules.all(), design, item);
    }

    private static List<Edit> fixes(List<Rule> rules, Design design, String item) {
        Finding missing = new Analyzer(rules).findings(design).stream()
                .filter(finding -> finding.subject().equals("*#" + item)).findFirst().orElseThrow();
        return new QuickFixes(rules).of(design, missing);
    }

    private static Topology with(Design design, String item) {
        return fixes(design, item).getFirst().apply(design).topology();
    }

    private static Stream<Link> from(Topology topology, String part, LinkKind kind) {
        return topology.links().stream().filter(link -> link.from().equals(part) && link.kind() == kind);
    }

    @Test
    void a_name_says_what_comes_with_it_and_no_more_comes_than_is_needed() {
        List<Edit> ways = fixes(SIMPLE, "lb");

        assertThat(ways).extracting(Edit::name).containsExactly("Add: A load balancer, guarded");
        Topology grown = ways.getFirst().apply(SIMPLE).topology();
        assertThat(grown.of(Kind.LOAD_BALANCER)).singleElement()
                .matches(balancer -> balancer.common().hostFirewall());
        assertThat(grown.of(Kind.AGENT)).isEmpty();
        assertThat(grown.of(Kind.MONITORING)).isEmpty();
    }

    @Test
    void the_copy_of_a_server_without_a_name_can_be_told_from_it() {
        Topology topology = SIMPLE.topology();
        Component server = topology.of(Kind.SERVER).findFirst().orElseThrow();
        Topology grown = with(SIMPLE.with(topology.with(server.called(null))), "servers");

        assertThat(grown.of(Kind.SERVER)).extracting(Component::name).containsExactly(null, "Server 2");
    }

    @Test
    void what_can_come_alone_comes_alone() {
        assertThat(fixes(SIMPLE, "primary")).extracting(Edit::name).containsExactly("Add: A primary database");
    }

    @Test
    void the_first_part_of_a_drawing_is_only_guarded() {
        Design empty = Draw.a().design().forExercise(0);

        assertThat(fixes(empty, "web")).extracting(Edit::name).containsExactly("Add: A web server, guarded");
        assertThat(with(empty, "web").components()).extracting(Component::kind).containsExactly(Kind.SERVER,
                Kind.WEB);
    }

    private static List<Edit> steps(Design design, String item) {
        Finding missing = new Analyzer(Rules.all()).findings(design).stream()
                .filter(finding -> finding.subject().equals("*#" + item)).findFirst().orElseThrow();
        return new QuickFixes(Rules.all()).steps(design, missing);
    }

    @Test
    void a_first_user_lacks_somebody_to_ask_which_is_no_fix_but_a_step() {
        Design empty = Draw.a().design().forExercise(0);

        assertThat(fixes(empty, "client")).isEmpty();
        assertThat(steps(empty, "client")).extracting(Edit::name).containsExactly("Add: A user");
        assertThat(steps(empty, "client").getFirst().apply(empty).topology().components())
                .extracting(Component::kind).containsExactly(Kind.CLIENT);
        Design data = Draw.a().server("s1", "db").design().forExercise(0);
        assertThat(steps(data, "client")).extracting(Edit::name).containsExactly("Add: A user");
    }

    @Test
    void every_exercise_is_drawn_step_by_step_from_nothing() {
        for (int exercise = 0; exercise < Exercises.all().size(); exercise++) {
            List<Checklist.Item> items = Exercises.of(exercise).items();
            assertThat(rules(drawn(exercise, items, 1))).as("exercise " + exercise)
                    .doesNotContain("HYG-007", "HYG-004", "HYG-001");
            for (int seed = 0; seed < 5; seed++) {
                List<Checklist.Item> shuffled = new ArrayList<>(items);
                Collections.shuffle(shuffled, new Random(seed));
                assertThat(rules(drawn(exercise, shuffled, 3))).as("exercise " + exercise + ": " + shuffled)
                        .doesNotContain("HYG-007", "HYG-004");
            }
        }
    }

    /// What comes of an empty drawing if these are asked for one after another, and again those that wanted something else first. In the
    /// last round each can be had.
    private static Design drawn(int exercise, List<Checklist.Item> items, int rounds) {
        Design design = Draw.a().design().forExercise(exercise);
        for (int round = 1; round <= rounds; round++) {
            for (Checklist.Item item : items) {
                Optional<Finding> missing = new Analyzer(Rules.all()).findings(design).stream()
                        .filter(finding -> finding.subject().equals("*#" + item.id())).findFirst();
                if (missing.isPresent()) {
                    List<Edit> ways = fixes(design, item.id());
                    List<Edit> next = ways.isEmpty() ? steps(design, item.id()) : ways;
                    if (round == rounds) {
                        assertThat(next).as("exercise " + exercise + ": " + item.id()).isNotEmpty();
                    }
                    design = next.isEmpty() ? design : next.getFirst().apply(design);
                }
            }
        }
        return design;
    }

    private static List<String> rules(Design design) {
        return new Analyzer(Rules.all()).findings(design).stream().map(Finding::rule).toList();
    }

    @Test
    void a_user_who_comes_last_shows_what_the_machine_was_already() {
        Design design = Draw.a().server("s1", "web", "app", "db").design().forExercise(0);

        assertThat(fixes(design, "client")).isEmpty();
        assertThat(steps(design, "client")).extracting(Edit::name).containsExactly("Add: A user");
        assertThat(rules(steps(design, "client").getFirst().apply(design))).contains("REL-001")
                .doesNotContain("HYG-004");
    }

    @Test
    void a_first_service_on_a_server_that_stood_empty_gets_the_requests() {
        Design design = Draw.a().client("user").server("s1").design().forExercise(0);

        assertThat(from(with(design, "web"), "user", LinkKind.REQUEST)).extracting(Link::to)
                .containsExactly("s1/web");
    }

    @Test
    void a_primary_or_a_replica_brings_the_first_database() {
        Design design = Draw.a().server("s1", "app").design().forExercise(1);

        assertThat(with(design, "primary").of(Kind.DATABASE)).extracting(Component::id).containsExactly("s1/db");
        assertThat(with(design, "replica").of(Kind.DATABASE)).hasSize(2);
    }

    @Test
    void a_step_does_no_harm_to_what_was_there() {
        Design watched = SCALED.with(Changes.drop(SCALED.topology(), "dns"));

        assertThat(steps(watched, "dns-www")).allSatisfy(step -> assertThat(
                new Analyzer(Rules.all()).findings(step.apply(watched)).stream().filter(finding -> watched.topology()
                        .has(finding.subject())).map(finding -> finding.rule() + finding.subject()))
                .isSubsetOf(new Analyzer(Rules.all()).findings(watched).stream()
                        .map(finding -> finding.rule() + finding.subject()).toList()));
    }

    @Test
    void splitting_gives_data_that_are_nowhere_a_server() {
        Design design = Draw.a().client("user").balancer("lb").server("s1", "web").server("s2", "app")
                .request("user", "lb").request("lb", "s1/web").request("s1/web", "s2/app").design().forExercise(3);

        Topology split = with(design, "split");

        Component database = split.of(Kind.DATABASE).findFirst().orElseThrow();
        assertThat(split.component(database.host())).matches(machine -> machine.kind() == Kind.SERVER);
        assertThat(from(split, "s2/app", LinkKind.READWRITE)).extracting(Link::to).containsExactly(database.id());
    }

    @Test
    void a_first_web_server_is_asked_by_those_who_are_there() {
        Design start = Draw.a().client("user").dns("dns").link(LinkKind.LOOKUP, "user", "dns").design()
                .forExercise(0);

        Topology grown = with(start, "web");

        assertThat(from(grown, "dns", LinkKind.RESOLVE)).extracting(Link::to).containsExactly("s1/web");
        assertThat(from(grown, "user", LinkKind.REQUEST)).extracting(Link::to).containsExactly("s1/web");
    }

    @Test
    void a_second_server_is_named_by_DNS_where_nobody_else_chooses() {
        Edit second = fixes(SIMPLE, "servers").getFirst();
        Design grown = second.apply(SIMPLE);

        assertThat(second.name()).isEqualTo("Add: Two servers or more, with a replica that takes over");
        assertThat(from(grown.topology(), "dns", LinkKind.RESOLVE)).extracting(Link::to).containsExactly("s1", "s");
        assertThat(from(grown.topology(), "user", LinkKind.REQUEST)).extracting(Link::to).containsExactly("s1/web",
                "s/web");
        assertThat(grown.topology().component("s")).matches(server -> server.common().ip().equals(Optional.of(
                "192.0.2.10")));
        assertThat(grown.topology().component("dns")).matches(dns -> dns.role().given().get(Property.RECORDS).stream()
                .map(DnsRecord::value).toList().equals(List.of("8.8.8.8", "192.0.2.10")));

        Topology balanced = with(grown, "lb");
        assertThat(from(balanced, "dns", LinkKind.RESOLVE)).extracting(Link::to).containsExactly("lb");
        assertThat(from(balanced, "user", LinkKind.REQUEST)).extracting(Link::to).containsExactly("lb");
        assertThat(from(balanced, "lb", LinkKind.REQUEST)).extracting(Link::to).containsExactly("s1/web", "s/web");
    }

    @Test
    void a_web_server_whose_server_was_split_only_passes_on() {
        Topology split = with(DISTRIBUTED, "split");

        String app = from(split, "s1/web", LinkKind.REQUEST).map(Link::to).findFirst().orElseThrow();
        assertThat(split.links()).filteredOn(link -> link.from().equals("s1/web")).hasSize(1);
        assertThat(split.component(app)).matches(part -> part.kind() == Kind.APP);
        assertThat(from(split, app, LinkKind.READWRITE)).extracting(link -> split.component(link.to()))
                .singleElement().matches(part -> part.kind() == Kind.DATABASE);
    }

    @Test
    void splitting_adds_nothing_beside_a_database_that_is_a_machine_of_its_own() {
        Topology drawn = SCALED.topology();
        Topology managed = Changes.join(Changes.drop(drawn, "db1").with(Component.of("orders", Kind.DATABASE)), "x",
                LinkKind.READWRITE, "app1/app", "orders");

        assertThat(fixes(SCALED.with(managed), "split")).isEmpty();
    }

    @Test
    void every_tier_that_shares_its_server_gets_its_own() {
        Draw halves = Draw.a().client("user").balancer("lb").server("s1", "web", "app").server("s2", "app", "database")
                .request("user", "lb").request("lb", "s1/web").readwrite("s1/app", "s2/database");
        Design design = halves.design().forExercise(3);

        Topology split = with(design, "split");

        assertThat(split.of(Kind.DATABASE)).hasSize(1);
        assertThat(split.of(Kind.SERVER)).hasSize(4);
    }

    @Test
    void a_balancer_behind_the_first_does_not_take_its_address() {
        Topology inner = Changes.cut(SCALED.topology(), "l6", SCALED.topology().links().stream()
                .filter(link -> link.kind() == LinkKind.HEARTBEAT).findFirst().orElseThrow().id());
        Design design = SCALED.with(Changes.join(Changes.join(inner, "x", LinkKind.REQUEST, "web1", "lb2"), "y",
                LinkKind.REQUEST, "lb2", "app1/app"));

        assertThat(with(design, "lb-cluster").of(Kind.LOAD_BALANCER)).hasSize(3);
    }

    @Test
    void as_many_come_as_the_checklist_asks_for() {
        Checklist own = new Checklist("Own", List.of(
                new Checklist.Item("agents", "Two agents", "", Condition.count(Selection.of(Kind.AGENT), 2)),
                new Checklist.Item("firewalls", "A guard", "", new Condition.Guards(Amount.atLeast(1))),
                new Checklist.Item("servers", "Four servers", "", Condition.count(Selection.of(Kind.SERVER), 4))));
        List<Rule> rules = ExerciseItemMissing.among(Rules.all(), own);

        assertThat(fixes(rules, DISTRIBUTED, "agents").getFirst().apply(DISTRIBUTED).topology().of(Kind.AGENT))
                .hasSize(2);
        assertThat(fixes(rules, DISTRIBUTED, "firewalls").getFirst().apply(DISTRIBUTED).topology().components())
                .filteredOn(part -> part.common().given().get(Property.HOST_FIREWALL)).hasSize(1);
        assertThat(fixes(rules, DISTRIBUTED, "servers").getFirst().apply(DISTRIBUTED).topology().of(Kind.SERVER))
                .hasSize(4);
    }

    @Test
    void a_name_does_not_answer_twice_where_an_arrow_to_the_server_means_its_web_server() {
        Design design = Draw.a().client("user").dns("dns").server("s1", "web", "app", "db")
                .link(LinkKind.LOOKUP, "user", "dns").link(LinkKind.RESOLVE, "dns", "s1").request("user", "s1/web")
                .design().forExercise(0);

        assertThat(from(with(design, "dns-www"), "dns", LinkKind.RESOLVE)).extracting(Link::to).containsExactly("s1");
    }

    @Test
    void a_name_can_come_before_the_arrows_are_drawn() {
        Design design = Draw.a().client("user").dns("dns").server("s1", "web", "app", "db").design().forExercise(0);

        Topology named = with(design, "dns-www");

        assertThat(named.links()).isEmpty();
        assertThat(named.component("dns").role().given().get(Property.RECORDS)).extracting(DnsRecord::value)
                .containsExactly("192.0.2.10");
    }
}
