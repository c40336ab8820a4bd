package roundtrip.simulation;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.Runs.SECOND;

class LiveRunTest {
    private static final long MS = 1_000_000;

    private final Topology exercise = ReferenceDesigns.topology("1-distributed-web-infrastructure");

    private LiveRun live() {
        return LiveRun.of(Runs.simulation(), exercise, Run.traffic(exercise, 40, 2, 0.25, 3));
    }

    @Test
    void what_is_stopped_is_seen_to_stop_in_that_instant() {
        LiveRun stopped = live().stop("s2", 7 * SECOND);

        assertThat(stopped.stage().at(7 * SECOND - 1).dead()).isEmpty();
        assertThat(stopped.stage().at(7 * SECOND).dead()).contains("s2", "s2/web", "s2/app", "s2/db");
        assertThat(stopped.stopped(8 * SECOND)).containsExactly("s2");
    }

    @Test
    void no_packet_passes_a_part_that_is_seen_dead() {
        Random random = new Random(1);
        for (String name : ReferenceDesigns.NAMES) {
            Topology topology = ReferenceDesigns.topology(name);
            List<Component> parts = topology.components().list();
            LiveRun run = LiveRun.of(Runs.simulation(), topology, Run.traffic(topology, 12, 2, 0.25, 3));
            for (int i = 0; i < 12; i++) {
                String part = parts.get(random.nextInt(parts.size())).id();
                long at = (long) (random.nextDouble() * 9 * SECOND);
                check(run.stop(part, at).heal(part, at + 3 * SECOND), part);
            }
        }
    }

    private static void check(LiveRun run, String part) {
        Stage stage = run.stage();
        for (Event event : stage.trace().events()) {
            if (event instanceof Event.Leg leg && leg.fate() == Event.Fate.ARRIVED) {
                assertThat(stage.at(stage.endNs(leg) - 1).dead()).as("%s stopped: %s", part, leg)
                        .doesNotContain(leg.to());
            }
        }
    }

    @Test
    void the_past_stays_as_it_was() {
        for (String name : ReferenceDesigns.NAMES) {
            disturb(ReferenceDesigns.topology(name), 12, 2);
        }
    }

    @Test
    void the_past_of_any_drawing_stays_as_it_was() {
        RandomTopologies.check(150, topology -> disturb(topology, 4, 5));
    }

    /// Stops one part after another; every third time the next one on top of what was done.
    private static void disturb(Topology topology, int times, long seed) {
        Random random = new Random(seed);
        List<Component> parts = topology.components().list();
        LiveRun before = LiveRun.of(Runs.simulation(), topology, Run.traffic(topology, 12, 2, 0.25, 3));
        for (int i = 0; i < times && !parts.isEmpty(); i++) {
            String part = parts.get(random.nextInt(parts.size())).id();
            long at = (long) (random.nextDouble() * 9 * SECOND);
            LiveRun after = before.stop(part, at);
            for (long instant = 0; instant < at; instant += 333 * MS) {
                samePast(before, after, instant, part + " stopped at " + at + ", seen at " + instant);
            }
            before = i % 3 == 2 ? after : before;
        }
    }

    private static void samePast(LiveRun before, LiveRun after, long instant, String what) {
        Scene then = before.stage().at(instant);
        Scene now = after.stage().at(instant);
        assertThat(now.packets()).as(what).isEqualTo(then.packets());
        assertThat(now.crosses()).as(what).isEqualTo(then.crosses());
        assertThat(now.dead()).as(what).isEqualTo(then.dead());
        assertThat(now.tally()).as(what).isEqualTo(then.tally());
        assertThat(now.dials().stream().map(Scene.Dial::counts)).as(what)
                .isEqualTo(then.dials().stream().map(Scene.Dial::counts).toList());
    }

    @Test
    void a_packet_on_its_way_to_a_server_that_is_stopped_is_refused() {
        LiveRun run = LiveRun.of(Runs.simulation(), exercise, Run.standard(exercise, 1, 1));

        // between the balancer and the first server
        LiveRun stopped = run.stop("s1", 2100 * MS);

        assertThat(run.stage().trace().request(1).isAnswered()).isTrue();
        assertThat(stopped.stage().trace().request(1).reason()).isEqualTo(Reason.REFUSED);
        assertThat(stopped.stage().at(2500 * MS).crosses()).extracting(Scene.Cross::place).containsExactly("s1/web");
    }

    @Test
    void the_time_that_a_packet_was_held_is_no_part_of_its_duration() {
        LiveRun stopped = LiveRun.of(Runs.simulation(), exercise, Run.standard(exercise, 1, 1)).stop("s2", 2100 * MS);

        assertThat(stopped.stage().trace().request(1).durationNs()).isEqualTo(254_000_000);
    }

    @Test
    void after_healing_everything_is_answered_again() {
        LiveRun run = live().stop("s2", 4 * SECOND).stop("lb", 6 * SECOND).healAll(10 * SECOND);

        assertThat(run.stopped(11 * SECOND)).isEmpty();
        assertThat(run.stage().at(11 * SECOND).dead()).isEmpty();
        assertThat(run.stage().trace().requests().getLast().isAnswered()).isTrue();
        assertThat(run.stage().outages()).containsExactly(new Stage.Outage(4 * SECOND, 10 * SECOND));
    }

    @Test
    void doing_something_earlier_gives_the_run_another_future() {
        LiveRun run = live().stop("s2", 8 * SECOND).stop("lb", 4 * SECOND);

        assertThat(run.run().interventions()).extracting(Intervention::target).containsExactly("lb");
    }

    @Test
    void other_traffic_begins_at_that_instant_and_the_past_keeps_its_requests() {
        LiveRun busier = live().traffic(5 * SECOND, 10, 1, 2);

        List<Ask> asks = busier.run().asks();
        assertThat(asks.subList(0, 10)).isEqualTo(live().run().asks().subList(0, 10));
        assertThat(asks).hasSize(30);
        assertThat(asks.subList(10, 30)).allMatch(ask -> ask.atNs() >= 5 * SECOND && ask.atNs() < 7 * SECOND);
    }
}
