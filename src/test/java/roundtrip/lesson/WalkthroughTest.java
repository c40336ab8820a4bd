package roundtrip.lesson;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.rules.Rules;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.simulation.Packet;
import roundtrip.simulation.Phase;
import roundtrip.simulation.Runs;
import roundtrip.simulation.balancing.Balancers;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Terms.TlsVersion;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

import static org.assertj.core.api.Assertions.assertThat;

class WalkthroughTest {
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());

    private static List<Step> steps(Design design) {
        return Walkthrough.of(Runs.simulation(), design, ANALYZER.findings(design)).steps();
    }

    private static List<String> route(Design design) {
        return Walkthrough.of(Runs.simulation(), design, List.of()).steps().stream().map(Step::id).toList();
    }

    private static Step step(Design design, String id) {
        return steps(design).stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    private final Design exercise = ReferenceDesigns.design("1-distributed-web-infrastructure");

    @Test
    void the_distributed_exercise_is_told_from_the_user_to_the_data_and_home() {
        assertThat(route(exercise)).containsExactly("somebody", "dns-question", "dns-answer", "knock", "on:lb",
                "machine:s1", "on:s1/web", "on:s1/app", "on:s1/db", "home", "turns:lb", "dns-cached", "write",
                "copy:l7",
                "sound");
    }

    @Test
    void one_server_is_told_without_a_balancer() {
        assertThat(route(ReferenceDesigns.design("0-simple-web-stack"))).containsExactly("somebody", "dns-question",
                "dns-answer", "knock", "machine:s1", "on:s1/web", "on:s1/app", "on:s1/db", "home", "dns-cached",
                "write", "sound");
    }

    @Test
    void guards_pairs_and_watchers_are_told_where_they_are() {
        assertThat(route(ReferenceDesigns.design("2-secured-and-monitored"))).contains("on:fw1", "on:fw2", "watching");
        assertThat(route(ReferenceDesigns.design("3-scale-up"))).contains("pair:hb");
    }

    @Test
    void the_sentences_name_the_parts_of_this_drawing() {
        assertThat(step(exercise, "dns-answer").title()).isEqualTo("The A record answers");
        assertThat(step(exercise, "dns-answer").caption())
                .isEqualTo("www.foobar.com is an A record: it holds the IPv4 address 8.8.8.8. "
                        + "DNS is now done: the request itself does not pass through it. Nobody knew the answer yet: "
                        + "it came step by step from a root server, the top-level domain and the zone. "
                        + "Now it may be remembered for 300 seconds.");
        assertThat(step(exercise, "knock").title()).isEqualTo("Knocking on port 80");
        assertThat(step(exercise, "on:lb").caption()).isEqualTo("HAProxy has Server 1 and Server 2 to choose from "
                + "and takes them in turn: this is round robin. This time it is Server 1.");
        assertThat(step(exercise, "machine:s1").caption())
                .isEqualTo("Server 1 houses nginx, Application server and MySQL primary. "
                        + "They share its processor, its memory and its power plug.");
        assertThat(step(exercise, "turns:lb").caption()).contains("Server 1 gets 3 and Server 2 gets 3");
        assertThat(step(exercise, "write").caption()).contains("given to Server 2").contains("MySQL primary");
        assertThat(step(exercise, "copy:l7").caption())
                .startsWith("MySQL primary sends its change log to MySQL replica");
    }

    @Test
    void the_packet_of_each_step_moves_into_what_is_in_the_light() {
        Step choice = step(exercise, "on:lb");
        assertThat(choice.focus()).containsExactly("lb", "l4", "l5");
        Play play = Objects.requireNonNull(choice.play());
        assertThat(play.isStill()).isFalse();
        assertThat(play.stage().at(play.toNs() - 1).packets()).extracting(Packet::to).containsExactly("s1/web");

        Play app = Objects.requireNonNull(step(exercise, "on:s1/app").play());
        assertThat(app.stage().at(app.toNs() - 1).packets()).extracting(Packet::to).containsExactly("s1/app");

        Play copy = Objects.requireNonNull(step(exercise, "copy:l7").play());
        assertThat(copy.stage().at((copy.fromNs() + copy.toNs()) / 2).packets()).extracting(Packet::phase)
                .contains(Phase.COPY);
    }

    @Test
    void each_step_of_the_road_plays_on_from_where_the_last_one_ended() {
        List<Step> steps = steps(exercise);
        List<Step> road = steps.subList(0, steps.indexOf(step(exercise, "home")) + 1);
        for (int i = 1; i < road.size(); i++) {
            assertThat(Objects.requireNonNull(road.get(i).play()).fromNs())
                    .isEqualTo(Objects.requireNonNull(road.get(i - 1).play()).toNs());
        }
    }

    @Test
    void every_finding_is_a_step_and_a_single_point_of_failure_can_be_played() {
        List<Finding> findings = ANALYZER.findings(exercise);
        List<Step> told = steps(exercise).stream().filter(step -> step.id().startsWith("finding:")).toList();

        assertThat(told).hasSameSizeAs(findings);
        Step point = step(exercise, "finding:REL-001:lb");
        assertThat(point.title()).isEqualTo("Single point of failure");
        assertThat(point.caption()).startsWith("HAProxy is a single point of failure")
                .endsWith("although everything else is healthy.");
        assertThat(point.focus()).startsWith("lb");
        Play play = Objects.requireNonNull(point.play());
        assertThat(play.stage().at(play.toNs()).tally().failed()).isEqualTo(6);
        Play writer = Objects.requireNonNull(step(exercise, "finding:REL-002:s1/db").play());
        assertThat(writer.stage().at(writer.toNs()).tally().failed()).isEqualTo(6);
    }

    @Test
    void a_chain_drawing_goes_straight_to_the_address() {
        Design drawn = ReferenceDesigns.design("1b-distributed-as-drawn");

        assertThat(step(drawn, "knock").caption()).isEqualTo("The request goes straight to HAProxy, "
                + "the address that DNS gave.");
        assertThat(route(drawn)).contains("on:lb", "turns:lb");
    }

    @Test
    void an_encrypted_request_is_a_sealed_envelope() {
        assertThat(step(ReferenceDesigns.design("3-scale-up"), "knock").title())
                .isEqualTo("A sealed envelope to port 443");
    }

    @Test
    void a_handshake_is_told_before_the_envelope_with_its_round_trips() {
        Design sealed = ReferenceDesigns.design("3-scale-up");

        assertThat(route(sealed)).containsSubsequence("handshake", "knock");
        assertThat(step(sealed, "handshake").title()).isEqualTo("Hello, certificate, key");
        assertThat(step(sealed, "handshake").caption()).endsWith("With TLS 1.3 this takes one round trip.");
        assertThat(step(older(sealed), "handshake").caption()).endsWith("With TLS 1.2 this takes 2 round trips.");
        assertThat(route(exercise)).as("clear text").doesNotContain("handshake");
        Play play = Objects.requireNonNull(step(sealed, "handshake").play());
        assertThat(play.stage().at((play.fromNs() + play.toNs()) / 2).packets()).extracting(Packet::phase)
                .containsExactly(Phase.HANDSHAKE);
    }

    private static Design older(Design design) {
        Topology topology = design.topology();
        for (Link link : design.topology().links()) {
            topology = topology.with(link.with(Property.TLS_VERSION, TlsVersion.TLS_1_2));
        }
        return design.with(topology);
    }

    @Test
    void a_second_request_finds_the_address_in_the_cache() {
        assertThat(step(exercise, "dns-cached").caption()).startsWith("The computer remembers the answer of DNS for")
                .endsWith("it comes from the cache.");
    }

    @Test
    void an_empty_drawing_says_what_to_do() {
        assertThat(route(Design.empty())).containsExactly("empty");
    }

    @Test
    void without_a_user_the_parts_are_told_one_by_one() {
        assertThat(route(Draw.a().balancer("lb").server("s1", "web").request("lb", "s1/web").design()))
                .containsExactly("nobody", "on:lb", "on:s1/web", "sound");
    }

    @Test
    void without_dns_the_lesson_begins_with_the_request() {
        Design direct = Draw.a().client("user").server("s1", "web").request("user", "s1/web").design();

        assertThat(route(direct)).containsExactly("somebody", "knock", "on:s1/web", "home", "sound");
        assertThat(step(direct, "on:s1/web").caption())
                .isEqualTo("Web server hands out the pages that are stored here.");
    }

    @Test
    void a_request_that_arrives_nowhere_is_followed_to_where_it_ends() {
        assertThat(route(Draw.a().client("user").design())).containsExactly("somebody", "stuck", "sound");

        Design broken = Draw.a().client("user").balancer("lb").request("user", "lb").server("s1", "web", "app", "db")
                .design();
        assertThat(route(broken)).contains("stuck").doesNotContain("home");
    }

    @Test
    void one_that_waits_is_not_said_to_work() {
        Design standby = Draw.a().client("user").balancer("lb").server("s1", "web").server("s2", "web")
                .request("user", "lb").request("lb", "s1/web").standby("lb", "s2/web").design();

        assertThat(step(standby, "turns:lb").title()).isEqualTo("One works, one waits");
        assertThat(step(standby, "turns:lb").caption()).contains("Six requests go to Server.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_has_its_sentence(Kind kind) {
        if (kind != Kind.SERVER && kind != Kind.LOAD_BALANCER) {
            assertThat(Words.in("lesson").has(kind.word() + ".title")).isTrue();
            assertThat(Words.in("lesson").has(kind.word() + ".caption")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void every_algorithm_can_be_told(Algorithm algorithm) {
        Design other = exercise.with(exercise.topology().with(Objects
                .requireNonNull(exercise.topology().component("lb")).with(Property.ALGORITHM, algorithm)));

        assertThat(step(other, "on:lb").caption()).startsWith("HAProxy has Server 1 and Server 2 to choose from");
        assertThat(step(other, "on:lb").caption().contains("stands in"))
                .isEqualTo(!new Balancers().offers(Product.HAPROXY, algorithm));
    }

    @Test
    void any_drawing_tells_some_lesson() {
        RandomTopologies.check(200, topology -> {
            Design design = Design.of(topology);
            List<Step> steps = steps(design);
            assertThat(steps).isNotEmpty();
            assertThat(steps).extracting(Step::id).doesNotHaveDuplicates();
            assertThat(steps).allSatisfy(step -> {
                assertThat(step.title()).isNotBlank().doesNotContain("{0}");
                assertThat(step.caption()).isNotBlank().doesNotContain("{0}");
                assertThat(step.focus()).allMatch(topology::has);
            });
        });
    }
}
