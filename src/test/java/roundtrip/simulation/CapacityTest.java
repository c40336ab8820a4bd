package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import roundtrip.routing.Operation;
import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.Runs.SECOND;
import static roundtrip.simulation.Runs.statuses;

/// Slots, queues and patience: what a part does when more is asked of it than it can do.
class CapacityTest {
    private static final long MS = 1_000_000;

    /// A web server in front of an application whose work takes a second.
    private static Topology slow(java.util.function.UnaryOperator<Component> web,
            java.util.function.UnaryOperator<Component> app) {
        return Draw.a().client("user").server("s1", "web", "app").request("user", "s1/web").change("s1/web", web)
                .change("s1/app", part -> app.apply(with(part, Property.SERVICE_MS, 1000))).topology();
    }

    private static Component with(Component part, Property<BigDecimal> property, long value) {
        return part.with(property, BigDecimal.valueOf(value));
    }

    /// That many reads at once.
    private static Trace rush(Topology topology, int requests) {
        return Runs.trace(topology, Run.of(1, IntStream.range(0, requests)
                .mapToObj(_ -> new Ask(0, "user", Operation.READ)).toList()));
    }

    private static List<Long> seconds(Trace trace) {
        return trace.requests().stream().map(request -> request.durationNs() / SECOND).toList();
    }

    @Test
    void without_a_limit_all_are_worked_on_at_once() {
        assertThat(seconds(rush(slow(web -> web, app -> app), 4))).containsExactly(1L, 1L, 1L, 1L);
    }

    @Test
    void with_one_slot_one_waits_for_the_other_first_come_first_served() {
        Trace trace = rush(slow(web -> web, app -> app.with(Property.SLOTS, 1)), 4);

        assertThat(seconds(trace)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(trace.events().stream().filter(Event.Queued.class::isInstance)).hasSize(3)
                .allSatisfy(event -> assertThat(event.place()).isEqualTo("s1/app"));
    }

    @Test
    void who_finds_the_queue_full_gets_503_at_once() {
        Trace trace = rush(slow(web -> web, app -> app.with(Property.SLOTS, 1).with(Property.QUEUE_LIMIT, 1)), 4);

        assertThat(statuses(trace)).containsExactly(200, 200, 503, 503);
        assertThat(trace.request(3).reason()).isEqualTo(Reason.FULL);
        assertThat(trace.request(3).durationNs()).isLessThan(100 * MS);
    }

    @Test
    void who_waits_too_long_in_the_queue_gets_503() {
        Trace trace = rush(slow(web -> web,
                app -> with(app.with(Property.SLOTS, 1), Property.TIMEOUT_MS, 1500)), 3);

        assertThat(statuses(trace)).containsExactly(200, 200, 503);
        assertThat(trace.request(3).reason()).isEqualTo(Reason.TIME_OUT);
        assertThat(trace.request(3).durationNs() / MS).isBetween(1500L, 1700L);
    }

    @Test
    void a_proxy_that_loses_patience_answers_504_and_who_was_asked_works_on() {
        Trace trace = rush(slow(web -> with(web, Property.TIMEOUT_MS, 1500), app -> app.with(Property.SLOTS, 1)), 3);

        assertThat(statuses(trace)).containsExactly(200, 504, 504);
        assertThat(trace.request(2).durationNs() / MS).isBetween(1500L, 1700L);
        // nobody waits for it any more, but the work is done
        assertThat(trace.events().stream().filter(event -> event instanceof Event.Worked worked
                && worked.place().equals("s1/app"))).hasSize(3);
    }

    @Test
    void a_full_database_makes_the_application_fail_with_500() {
        Topology drawing = Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .database("db", DatabaseRole.PRIMARY)
                .last(db -> with(db, Property.SERVICE_MS, 1000).with(Property.SLOTS, 1).with(Property.QUEUE_LIMIT, 0))
                .readwrite("s1/app", "db").topology();

        assertThat(statuses(rush(drawing, 2))).containsExactlyInAnyOrder(200, 500);
    }

    @Test
    void who_waits_at_a_part_that_dies_loses_the_connection() {
        Run run = Run.of(1, IntStream.range(0, 2).mapToObj(_ -> new Ask(0, "user", Operation.READ)).toList())
                .stop("s1/app", SECOND / 2);

        Trace trace = Runs.trace(slow(web -> web, app -> app.with(Property.SLOTS, 1)), run);

        assertThat(statuses(trace)).containsExactly(502, 502);
        assertThat(trace.request(2).reason()).isEqualTo(Reason.CLOSED);
        // both hear of it as soon as the closed connection is home
        assertThat(trace.requests()).extracting(RequestRecord::durationNs).containsOnly(520 * MS);
    }

    @Test
    void the_stage_shows_how_many_wait() {
        Stage stage = Staging.of(rush(slow(web -> web, app -> app.with(Property.SLOTS, 1)), 5));

        assertThat(stage.at(2 * SECOND).waits()).containsExactly(new Scene.Wait("s1/app", 4));
        assertThat(stage.at(stage.lengthNs()).waits()).isEmpty();
    }
}
