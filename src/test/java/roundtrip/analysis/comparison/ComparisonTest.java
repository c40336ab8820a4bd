package roundtrip.analysis.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.rules.Rules;
import roundtrip.routing.Outcome;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Allowance;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Extras;
import roundtrip.topology.GroupKind;
import roundtrip.topology.HealthCheck;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Property;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Table;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ComparisonTest {
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());

    private static Comparison compare(Design before, Design after) {
        return Comparison.of(before, after, ANALYZER);
    }

    private static Draw site() {
        return Draw.a().client("user").balancer("lb").server("s1", "web", "app").server("s2", "web", "app")
                .request("user", "lb").request("lb", "s1/web").request("lb", "s2/web");
    }

    @Test
    void a_design_equals_itself_wherever_its_parts_stand() {
        Draw moved = site().change("lb", part -> part.placed(Placement.none().moved(new Point(9, 9))));

        assertThat(compare(site().design(), moved.design()).isEmpty()).isTrue();
        RandomTopologies.check(200, topology -> assertThat(
                compare(Design.of(topology), Design.of(topology)).isEmpty()).isTrue());
    }

    @Test
    void what_came_went_and_changed_is_told_with_its_members() {
        Draw other = Draw.a().client("user").balancer("lb")
                .last(part -> part.called("HAProxy").with(Property.ALGORITHM, Algorithm.RANDOM))
                .server("s1", "web", "app").part(Kind.CACHE, "cache").request("user", "lb")
                .lastLink(link -> link.with(Property.TLS, true)).request("lb", "s1/web");
        Comparison comparison = compare(site().design(), other.design());

        assertThat(comparison.components()).extracting(Change::before, Change::after).containsExactly(
                tuple("lb", "lb"), tuple("s2", null),
                tuple("s2/web", null),
                tuple("s2/app", null),
                tuple(null, "cache"));
        assertThat(comparison.components().getFirst().differences()).containsExactly(
                new Difference("name", null, "HAProxy"),
                new Difference("algorithm", "Algorithm", "HAProxy round robin", "HAProxy random", null, "random"));
        assertThat(comparison.links()).containsExactly(
                new Change("l1", "l1", List.of(new Difference("tls", "Encrypted", "no", "yes", null, "true"))),
                new Change("l3", null, List.of()));
        assertThat(comparison.gone()).anyMatch(finding -> finding.rule().equals("SEC-005"));
        assertThat(comparison.appeared()).anyMatch(finding -> finding.rule().equals("PER-003"));
        assertThat(comparison.whatIf()).anySatisfy(one -> {
            assertThat(one.before()).isEqualTo("s1");
            assertThat(one.then().read()).isEqualTo(Outcome.OK);
            assertThat(one.now().read()).isEqualTo(Outcome.DOWN);
        });
    }

    @Test
    void what_is_stated_and_what_is_meant_by_saying_nothing_are_the_same() {
        Draw stated = site().change("lb", part -> part.with(Property.ALGORITHM, Algorithm.ROUND_ROBIN)
                .with(Property.TLS_MODE, Tls.NONE).with(Property.HEALTH_CHECKS, true)
                .with(Property.CHECK, new HealthCheck(2000, null, null, Extras.none()))
                .with(Property.INSTANCES, 1).with(Property.REDUNDANT, false))
                .change("s1/web", part -> part.with(Property.WEB_TLS, false))
                .lastLink(link -> link.with(Property.TLS, false).with(Property.WEIGHT, 1));

        assertThat(compare(site().design(), stated.design()).isEmpty()).isTrue();
        assertThat(compare(stated.design(), site().design()).isEmpty()).isTrue();
    }

    @Test
    void https_and_port_443_mean_encrypted_and_other_links_say_so() {
        Draw https = site().lastLink(link -> link.with(Property.PROTOCOL, "https").with(Property.PORT, 443));
        Draw stated = site().lastLink(link -> link.with(Property.PROTOCOL, "https").with(Property.PORT, 443)
                .with(Property.TLS, true));
        Draw denied = site().lastLink(link -> link.with(Property.PROTOCOL, "https").with(Property.PORT, 443)
                .with(Property.TLS, false));

        assertThat(compare(https.design(), stated.design()).isEmpty()).isTrue();
        assertThat(compare(https.design(), denied.design()).links().getFirst().differences())
                .containsExactly(new Difference("tls", "Encrypted", "yes", "no", null, "false"));
    }

    /// The same drawing by somebody who calls everything otherwise and draws in another order.
    private static Design strange(Design design) {
        Map<String, String> ids = new LinkedHashMap<>();
        Topology topology = design.topology();
        topology.nodes().toList().reversed().forEach(node -> ids.put(node.id(), "p" + ids.size()));
        topology.components().stream().filter(Component::isService).forEach(service -> ids.put(service.id(),
                Component.path(ids.get(service.host()), "x" + ids.size())));
        topology.groups().forEach(group -> ids.put(group.id(), "g" + ids.size()));
        List<Component> components = topology.components().stream().map(part -> {
            Component renamed = part.renamed(ids.get(part.id()));
            return part.isService() || part.parent() == null ? renamed : renamed.inside(ids.get(part.parent()));
        }).toList();
        List<Link> links = topology.links().stream().map(link -> link
                .between(ids.get(link.from()), ids.get(link.to())).renamed("z" + link.id())).toList();
        return design.with(new Topology(Table.of(components.reversed()), Table.of(links.reversed()),
                topology.groups().map(group -> group.renamed(ids.get(group.id()))
                        .inside(group.parent() == null ? null : ids.get(group.parent())))));
    }

    static Stream<String> references() {
        return ReferenceDesigns.names();
    }

    @ParameterizedTest
    @MethodSource("references")
    void somebody_elses_words_for_the_same_drawing_are_no_difference(String name) {
        Design design = ReferenceDesigns.design(name);
        Comparison comparison = compare(design, strange(design));

        assertThat(comparison.links()).isEmpty();
        assertThat(comparison.groups()).isEmpty();
        assertThat(comparison.components().stream().filter(change -> change.isAddition() || change.isRemoval()))
                .isEmpty();
        assertThat(comparison.whatIf()).isEmpty();
        assertThat(comparison.gone()).isEmpty();
    }

    @Test
    void neighbours_tell_which_of_two_nameless_servers_is_which() {
        Draw before = Draw.a().client("user").balancer("lb").server("a", "web").server("b", "web")
                .part(Kind.CACHE, "cache").request("user", "lb").request("lb", "a/web").readwrite("b/web", "cache");
        Draw after = Draw.a().client("user").balancer("lb").server("second", "web").server("first", "web")
                .part(Kind.CACHE, "cache").request("user", "lb").request("lb", "first/web")
                .readwrite("second/web", "cache");
        Comparison comparison = compare(before.design(), after.design());

        assertThat(comparison.components()).isEmpty();
        assertThat(comparison.links()).isEmpty();
    }

    @Test
    void whom_a_firewall_lets_in_is_compared_by_what_the_ids_stand_for() {
        Draw one = Draw.a().client("user").balancer("lb").server("s1", "web").change("s1", part -> part
                .with(Property.ALLOW, List.of(Allowance.of(80, "lb"), Allowance.of(null, "10.0.0.1"))))
                .request("user", "lb")
                .request("lb", "s1/web");
        Draw other = Draw.a().client("user").balancer("ha").server("s1", "web").change("s1", part -> part
                .with(Property.ALLOW, List.of(Allowance.of(80, "ha"), Allowance.of(null, "10.0.0.1"))))
                .request("user", "ha")
                .request("ha", "s1/web");
        Draw wider = Draw.a().client("user").balancer("ha").server("s1", "web").change("s1", part -> part
                .with(Property.ALLOW, List.of(Allowance.of(null, "user")))).request("user", "ha")
                .request("ha", "s1/web");

        assertThat(compare(one.design(), other.design()).isEmpty()).isTrue();
        assertThat(compare(one.design(), wider.design()).components()).singleElement().satisfies(
                change -> assertThat(change.differences()).containsExactly(new Difference("allow", "Lets in",
                        "80 from Load balancer, any port from 10.0.0.1", "any port from User",
                        "80 ha, any 10.0.0.1", "any user")));
    }

    @Test
    void an_arrow_that_leads_elsewhere_is_one_change() {
        Draw other = Draw.a().client("user").balancer("lb").server("s1", "web", "app").server("s2", "web", "app")
                .request("user", "lb").request("lb", "s1/web").link(LinkKind.REQUEST, "lb", "s2/app");

        assertThat(compare(site().design(), other.design()).links()).containsExactly(
                new Change("l3", "l3", List.of(new Difference("to", "Web server on Server (s2/web)",
                        "Application server on Server (s2/app)", "s2/web", "s2/app"))));
        Draw turned = site().lastLink(link -> link.between("s2/web", "lb"));
        assertThat(compare(site().design(), turned.design()).links().getFirst().differences())
                .extracting(Difference::member).containsExactly("from", "to");
    }

    @Test
    void groups_title_and_exercise_are_compared() {
        Design before = site().group("net", GroupKind.NETWORK, "s1").design().titled("One").forExercise(1);
        Design after = site().group("lan", GroupKind.NETWORK, "s1", "s2").design().titled("Two");
        Comparison comparison = compare(before, after);

        assertThat(comparison.design()).containsExactly(new Difference("title", "One", "Two"),
                new Difference("exercise", "1", null));
        assertThat(comparison.groups()).isEmpty();
        assertThat(comparison.components()).containsExactly(
                new Change("s2", "s2", List.of(new Difference("group", "no group", "Network", null, "lan"))));
    }

    @Test
    void two_large_drawings_without_a_common_id_are_compared_in_the_end() {
        Draw one = Draw.a();
        Draw other = Draw.a();
        for (int i = 0; i < 3000; i++) {
            one.part(Kind.CACHE, "a" + i);
            other.part(Kind.CACHE, "b" + i);
        }
        assertThat(compare(one.design(), other.design()).components()).isEmpty();
    }
}
