package roundtrip.simulation;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import roundtrip.routing.Operation;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Draw;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roundtrip.simulation.Runs.SECOND;
import static roundtrip.simulation.Runs.statuses;

class SimulationTest {
    private final Topology exercise = ReferenceDesigns.topology("1-distributed-web-infrastructure");

    @Test
    void a_balancer_shares_reads_out_in_turn() {
        Trace trace = Runs.reads(exercise);

        assertThat(statuses(trace)).containsExactly(200, 200, 200, 200, 200, 200);
        assertThat(trace.picks().get("lb")).containsExactly("s1/web", "s2/web", "s1/web", "s2/web", "s1/web", "s2/web");
        assertThat(trace.upcoming()).containsEntry("lb", "s1/web");
        assertThat(trace.request(1).path()).containsExactly("user", "lb", "s1/web", "s1/app", "s1/db");
        assertThat(trace.request(2).path()).containsExactly("user", "lb", "s2/web", "s2/app", "s2/db");
    }

    @Test
    void dns_is_asked_once_and_the_answer_is_remembered() {
        Trace trace = Runs.reads(exercise);

        assertThat(legs(trace, 1)).containsExactly("user>dns", "dns>user", "user>lb", "lb>s1/web", "s1/web>s1/app",
                "s1/app>s1/db", "s1/db>s1/app", "s1/app>s1/web", "s1/web>lb", "lb>user");
        assertThat(legs(trace, 2)).startsWith("user>lb").hasSize(8);
    }

    @Test
    void dns_is_asked_again_when_its_time_is_over() {
        Topology brief = exercise.with(Objects.requireNonNull(exercise.component("dns")).with(Property.TTL_SECONDS, 2));

        Trace trace = Runs.reads(brief);

        assertThat(trace.requests().stream().filter(request -> legs(trace, request.number()).contains("user>dns"))
                .map(RequestRecord::number)).containsExactly(1, 4);
    }

    @Test
    void a_request_lasts_as_long_as_its_ways_and_its_work() {
        Trace trace = Runs.reads(exercise);

        // 2 × (20 ms from the user + 0.25 ms inside), twice because TCP says hello first, + web 1 + app 10 + database 2
        assertThat(trace.request(2).durationNs()).isEqualTo(94_000_000);
        // and a cold lookup: 4 round trips of 40 ms
        assertThat(trace.request(1).durationNs()).isEqualTo(254_000_000);
    }

    @Test
    void a_write_goes_to_the_primary_and_is_copied_to_the_replica_a_moment_later() {
        Trace trace = Runs.trace(exercise, Runs.run(exercise, Operation.WRITE, 2, 1));

        assertThat(statuses(trace)).containsExactly(201, 201);
        assertThat(trace.request(2).path()).containsExactly("user", "lb", "s2/web", "s2/app", "s1/db");
        Event.Committed commit = first(trace, Event.Committed.class);
        Event.Applied applied = first(trace, Event.Applied.class);
        assertThat(applied.place()).isEqualTo("s2/db");
        assertThat(applied.atNs() - commit.atNs()).isEqualTo(SECOND / 5);
    }

    @Test
    void who_reads_from_the_replica_right_after_saving_sees_old_data() {
        Run run = Run.of(1, List.of(new Ask(SECOND, "user", Operation.WRITE),
                new Ask(SECOND * 21 / 20, "user", Operation.READ), new Ask(2 * SECOND, "user", Operation.WRITE),
                new Ask(3 * SECOND, "user", Operation.READ)));

        Trace trace = Runs.trace(exercise, run);

        assertThat(trace.events().stream().filter(Event.ReadAt.class::isInstance).map(Event.ReadAt.class::cast)
                .map(read -> read.place() + " " + read.behind())).containsExactly("s2/db 1", "s2/db 0");
    }

    @Test
    void a_stopped_backend_gets_requests_until_its_checks_have_failed_three_times() {
        Run run = Run.standard(exercise, 20, 1).stop("s2", SECOND / 2);

        Trace trace = Runs.trace(exercise, run);

        Event.Judged down = first(trace, Event.Judged.class);
        assertThat(down.backend()).isEqualTo("s2/web");
        // checks of the second of two backends come at 1, 3, 5 s
        assertThat(down.atNs()).isEqualTo(5 * SECOND);
        assertThat(trace.requests().stream().filter(request -> !request.isAnswered()).map(RequestRecord::number))
                .containsExactly(2, 4);
        assertThat(trace.request(2).status()).isEqualTo(503);
        // three more attempts, a second apart
        assertThat(trace.request(2).durationNs()).isBetween(3 * SECOND, 3 * SECOND + SECOND / 10);
    }

    @Test
    void a_backend_that_comes_back_gets_requests_after_two_good_checks() {
        Run run = Run.standard(exercise, 30, 1).stop("s2", SECOND / 2).heal("s2", 10 * SECOND);

        Trace trace = Runs.trace(exercise, run);

        assertThat(trace.events().stream().filter(Event.Judged.class::isInstance).map(Event.Judged.class::cast)
                .map(judged -> judged.healthy() + " " + judged.atNs() / SECOND)).containsExactly("false 5", "true 13");
        assertThat(trace.request(30).isAnswered()).isTrue();
        assertThat(trace.picks().get("lb").subList(20, 30)).contains("s2/web");
    }

    @Test
    void without_health_checks_every_second_request_fails_forever() {
        Topology blind = exercise
                .with(Objects.requireNonNull(exercise.component("lb")).with(Property.HEALTH_CHECKS, false));

        Trace trace = Runs.trace(blind, Run.standard(blind, 6, 1).stop("s2", 0));

        assertThat(statuses(trace)).containsExactly(200, 503, 200, 503, 200, 503);
    }

    @Test
    void what_was_stopped_before_the_start_is_known_at_once() {
        Trace trace = Runs.trace(exercise, Run.standard(exercise, 6, 1).stop("s2", 0));

        assertThat(statuses(trace)).containsOnly(200);
        assertThat(trace.picks().get("lb")).containsOnly("s1/web");
    }

    @Test
    void a_stopped_balancer_refuses_the_connection() {
        Trace trace = Runs.trace(exercise, Run.standard(exercise, 1, 1).stop("lb", 0));

        assertThat(trace.request(1).status()).isZero();
        assertThat(trace.request(1).reason()).isEqualTo(Reason.REFUSED);
        assertThat(trace.request(1).path()).containsExactly("user");
    }

    @Test
    void a_cut_link_answers_nothing_until_patience_ends() {
        Trace trace = Runs.trace(exercise, Run.standard(exercise, 1, 1).stop("l3", 0));

        assertThat(trace.request(1).reason()).isEqualTo(Reason.NO_ANSWER);
        assertThat(trace.request(1).durationNs()).isGreaterThan(5 * SECOND);
    }

    @Test
    void a_balancer_without_a_living_backend_says_503() {
        Trace trace = Runs.trace(exercise, Run.standard(exercise, 1, 1).stop("s1", 0).stop("s2", 0));

        assertThat(statuses(trace)).containsExactly(503);
        assertThat(trace.request(1).reason()).isEqualTo(Reason.NO_BACKEND);
    }

    @Test
    void a_web_server_whose_application_is_dead_says_502() {
        Topology simple = ReferenceDesigns.topology("0-simple-web-stack");

        Trace trace = Runs.trace(simple, Run.standard(simple, 1, 1).stop("s1/app", 0));

        assertThat(statuses(trace)).containsExactly(502);
        assertThat(trace.request(1).path()).containsExactly("user", "s1/web");
    }

    @Test
    void a_server_that_dies_with_a_request_in_its_hands_costs_that_request() {
        Run run = Run.standard(exercise, 1, 1).stop("s1", 225 * 1_000_000L);

        Trace trace = Runs.trace(exercise, run);

        assertThat(trace.request(1).status()).isEqualTo(502);
        assertThat(trace.request(1).reason()).isEqualTo(Reason.CLOSED);
    }

    @Test
    void a_dead_dns_does_not_stop_those_who_know_the_address() {
        Trace trace = Runs.trace(exercise, Run.standard(exercise, 2, 1).stop("dns", 0));

        assertThat(statuses(trace)).containsExactly(200, 200);
    }

    @Test
    void the_twin_takes_the_address_over_after_three_silent_advertisements() {
        Topology pair = ReferenceDesigns.topology("3-scale-up");

        Trace trace = Runs.trace(pair, Run.standard(pair, 10, 1).stop("lb1", SECOND * 3 / 2));

        assertThat(first(trace, Event.TookOver.class).place()).isEqualTo("lb2");
        assertThat(first(trace, Event.TookOver.class).atNs()).isEqualTo(4_609_375_000L);
        assertThat(statuses(trace)).containsExactly(200, 200, 0, 0, 0, 200, 200, 200, 200, 200);
    }

    @Test
    void a_replica_that_may_take_over_does_so_a_few_seconds_later() {
        Topology drawing = Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .database("p", DatabaseRole.PRIMARY)
                .database("r", DatabaseRole.REPLICA)
                .last(part -> part.with(Property.PROMOTE, Switching.AUTOMATIC))
                .readwrite("s1/app", "p").readwrite("s1/app", "r").replicate("p", "r").topology();

        Trace trace = Runs.trace(drawing, Runs.run(drawing, Operation.WRITE, 8, 1).stop("p", SECOND / 2));

        assertThat(first(trace, Event.Promoted.class).atNs()).isEqualTo(SECOND * 9 / 2);
        assertThat(statuses(trace)).containsExactly(201, 500, 500, 500, 500, 201, 201, 201);
    }

    @Test
    void a_replica_fetches_what_it_missed_when_it_is_back() {
        Run run = Runs.run(exercise, Operation.WRITE, 3, 1).stop("s2/db", SECOND / 2).heal("s2/db", 4 * SECOND);

        Trace trace = Runs.trace(exercise, run);

        assertThat(trace.events().stream().filter(Event.Applied.class::isInstance).map(Event.Applied.class::cast)
                .map(Event.Applied::position)).containsExactly(1, 3);
    }

    @Test
    void weights_of_the_links_are_the_weights_of_the_backends() {
        Topology drawing = Draw.a().client("user").balancer("lb").server("s1", "web", "app").server("s2", "web", "app")
                .request("user", "lb").request("lb", "s1/web").lastLink(link -> link.with(Property.WEIGHT, 3))
                .request("lb", "s2/web").topology();

        assertThat(Runs.reads(drawing).picks().get("lb")).containsExactly("s1/web", "s1/web", "s1/web", "s2/web",
                "s1/web", "s1/web");
    }

    @Test
    void a_standby_serves_when_the_others_are_known_to_be_dead() {
        Topology drawing = Draw.a().client("user").balancer("lb").server("s1", "web", "app").server("s2", "web", "app")
                .request("user", "lb").request("lb", "s1/web").standby("lb", "s2/web").topology();

        assertThat(Runs.reads(drawing).picks().get("lb")).containsOnly("s1/web");
        assertThat(Runs.trace(drawing, Run.standard(drawing, 6, 1).stop("s1", 0)).picks().get("lb"))
                .containsOnly("s2/web");
    }

    @Test
    void an_algorithm_that_the_product_does_not_have_is_said_and_not_replaced_in_silence() {
        Topology drawing = exercise.with(
                Objects.requireNonNull(exercise.component("lb")).with(Property.ALGORITHM, Algorithm.IP_HASH));

        assertThat(Runs.reads(drawing).notes())
                .contains(new Trace.Remark("remark.algorithm", List.of("lb", "ip-hash", "haproxy")));
        assertThat(Runs.reads(exercise).notes()).isEmpty();
    }

    @Test
    void the_same_run_twice_gives_equal_traces() {
        for (String name : ReferenceDesigns.NAMES) {
            Topology topology = ReferenceDesigns.topology(name);
            Run run = Run.traffic(topology, 30, 2, 0.25, 7).stop("dns", SECOND).heal("dns", 3 * SECOND);

            assertThat(Runs.trace(topology, run)).isEqualTo(Runs.trace(topology, run));
        }
        assertThat(Run.traffic(exercise, 30, 2, 0.25, 7)).isNotEqualTo(Run.traffic(exercise, 30, 2, 0.25, 8));
    }

    @Test
    void every_request_of_every_drawing_ends() {
        RandomTopologies.check(300, topology -> {
            Run run = Run.traffic(topology, 6, 1, 0.5, 1);
            for (Link link : topology.links()) {
                run = run.stop(link.id(), SECOND).heal(link.id(), 2 * SECOND);
            }
            assertThat(Runs.trace(topology, run).requests()).hasSameSizeAs(run.asks());
        });
    }

    @Test
    void a_run_that_names_an_unknown_part_is_refused() {
        assertThatThrownBy(() -> Runs.trace(exercise, Run.standard(exercise, 1, 1).stop("lb9", SECOND)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("lb9");
    }

    private static List<String> legs(Trace trace, int request) {
        return trace.legs(request).stream().map(leg -> leg.from() + ">" + leg.to()).toList();
    }

    private static <T extends Event> T first(Trace trace, Class<T> type) {
        return trace.events().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }
}
