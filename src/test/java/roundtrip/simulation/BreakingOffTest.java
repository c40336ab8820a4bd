package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import roundtrip.routing.Operation;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Draw;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.Runs.SECOND;
import static roundtrip.simulation.Runs.statuses;

/// What happens to requests that a part has in hand when it stops.
class BreakingOffTest {
    private static final long MS = 1_000_000;

    private static Topology slow(String... services) {
        return Draw.a().client("user").balancer("lb").server("s1", services).server("s2", services)
                .request("user", "lb").request("lb", "s1/" + services[0]).request("lb", "s2/" + services[0]).topology();
    }

    private static Topology withSlowApp() {
        Topology site = slow("web", "app");
        return site.with(Objects.requireNonNull(site.component("s1/app"))
                .with(Property.SERVICE_MS, BigDecimal.valueOf(2000)));
    }

    private static Run one() {
        return Run.of(1, List.of(new Ask(0, "user", Operation.READ)));
    }

    @Test
    void a_server_that_stops_at_work_is_a_502_at_that_moment() {
        Trace trace = Runs.trace(withSlowApp(), one().stop("s1", SECOND));

        assertThat(statuses(trace)).containsExactly(502);
        assertThat(trace.request(1).reason()).isEqualTo(Reason.CLOSED);
        // home from the server, and from the balancer
        assertThat(trace.request(1).endNs()).isEqualTo(SECOND + MS / 4 + 20 * MS);
    }

    @Test
    void to_be_started_again_before_the_work_would_have_been_done_saves_nothing() {
        Trace trace = Runs.trace(withSlowApp(), one().stop("s1", SECOND).heal("s1", SECOND + 100 * MS));

        assertThat(statuses(trace)).containsExactly(502);
    }

    @Test
    void a_service_that_stops_alone_breaks_off_only_what_it_has() {
        Trace trace = Runs.trace(withSlowApp(),
                Run.of(1, List.of(new Ask(0, "user", Operation.READ), new Ask(0, "user", Operation.READ)))
                        .stop("s1/app", SECOND));

        assertThat(trace.requests()).extracting(RequestRecord::status).containsExactly(502, 200);
    }

    @Test
    void a_balancer_that_stops_loses_the_connections_through_it() {
        Trace trace = Runs.trace(withSlowApp(), one().stop("lb", SECOND).heal("lb", SECOND + 1));

        assertThat(statuses(trace)).containsExactly(0);
        assertThat(trace.request(1).reason()).isEqualTo(Reason.CLOSED);
        assertThat(trace.request(1).endNs()).isEqualTo(SECOND + 20 * MS);
    }

    @Test
    void what_was_asked_of_others_goes_on_without_anybody_who_waits() {
        Topology site = ReferenceDesigns.topology("1-distributed-web-infrastructure");
        Topology slowData = site.with(Objects.requireNonNull(site.component("s1/db"))
                .with(Property.SERVICE_MS, BigDecimal.valueOf(2000)));
        Run run = Run.of(1, List.of(new Ask(0, "user", Operation.WRITE))).stop("s1/app", SECOND);

        Trace trace = Runs.trace(slowData, run);

        assertThat(statuses(trace)).containsExactly(502);
        assertThat(trace.events()).filteredOn(Event.Committed.class::isInstance).singleElement()
                .satisfies(commit -> assertThat(commit.atNs()).isGreaterThan(trace.request(1).endNs()));
        assertThat(trace.legs(1)).extracting(leg -> leg.strand() + leg.number()).doesNotHaveDuplicates();
    }

    @Test
    void a_user_who_leaves_gets_nothing() {
        Trace trace = Runs.trace(withSlowApp(), one().stop("user", SECOND));

        assertThat(statuses(trace)).containsExactly(0);
        assertThat(trace.request(1).endNs()).isEqualTo(SECOND);
    }
}
