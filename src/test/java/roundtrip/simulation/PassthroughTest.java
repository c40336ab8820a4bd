package roundtrip.simulation;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import roundtrip.routing.Operation;
import roundtrip.simulation.Event.Leg;
import roundtrip.topology.Draw;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.Runs.SECOND;
import static roundtrip.simulation.Runs.statuses;

/// A balancer that does not end TLS: it chooses when somebody connects, and all it can do about a failure is to close.
class PassthroughTest {
    private static final long MS = 1_000_000;
    /// There and back between user and balancer, and between balancer and server.
    private static final long OUTER = 40 * MS;
    private static final long INNER = MS / 2;
    private static final long WORK = 11 * MS;

    private static Draw site() {
        return Draw.a().client("user").balancer("lb").last(lb -> lb.with(Property.TLS_MODE, Tls.PASSTHROUGH))
                .server("s1", "web", "app").server("s2", "web", "app")
                .request("user", "lb").lastLink(link -> link.with(Property.TLS, true))
                .request("lb", "s1/web").lastLink(link -> link.with(Property.TLS, true))
                .request("lb", "s2/web").lastLink(link -> link.with(Property.TLS, true));
    }

    private static Topology with(Product product, Algorithm algorithm) {
        return site().topology().with(Objects.requireNonNull(site().topology().component("lb"))
                .with(Property.PRODUCT, product).with(Property.ALGORITHM, algorithm));
    }

    private static Run one() {
        return Run.of(1, List.of(new Ask(0, "user", Operation.READ)));
    }

    @Test
    void the_handshake_crosses_to_the_server_that_was_chosen_before_it() {
        Trace trace = Runs.trace(site().topology(), one());

        List<Leg> handshakes = trace.legs(1).stream().filter(leg -> leg.phase() == Phase.HANDSHAKE).toList();
        assertThat(handshakes).singleElement().satisfies(leg -> {
            assertThat(leg.from()).isEqualTo("user");
            assertThat(leg.to()).isEqualTo("s1/web");
            assertThat(leg.endNs() - leg.atNs()).isEqualTo(OUTER + INNER);
        });
        Event picked = trace.events().stream().filter(Event.Picked.class::isInstance).findFirst().orElseThrow();
        assertThat(picked.atNs()).isEqualTo(OUTER);
        assertThat(picked.id()).isLessThan(handshakes.getFirst().id());
        assertThat(trace.request(1).path()).containsExactly("user", "lb", "s1/web", "s1/app");
    }

    @Test
    void each_round_trip_is_paid_once() {
        // TCP to the balancer, TCP to the server, one of TLS 1.3 and one of the request all the way
        assertThat(Runs.trace(site().topology(), one()).request(1).durationNs())
                .isEqualTo(3 * (OUTER + INNER) + WORK);
    }

    @Test
    void where_nothing_is_sealed_it_passes_on_just_the_same() {
        Topology plain = Draw.a().client("user").balancer("lb")
                .last(lb -> lb.with(Property.TLS_MODE, Tls.PASSTHROUGH)).server("s1", "web", "app")
                .request("user", "lb").request("lb", "s1/web").topology();

        Trace trace = Runs.trace(plain, one());

        assertThat(trace.request(1).durationNs()).isEqualTo(2 * (OUTER + INNER) + WORK);
        assertThat(trace.legs(1)).extracting(Leg::phase).doesNotContain(Phase.HANDSHAKE);
    }

    @Test
    void a_dead_server_is_a_closed_connection_and_no_page() {
        Trace trace = Runs.trace(site().topology(), one().stop("s1", 1));

        assertThat(statuses(trace)).containsExactly(0);
        assertThat(trace.request(1).reason()).isEqualTo(Reason.REFUSED);
        // three retries, a second apart, then the closing comes home
        assertThat(trace.request(1).durationNs()).isBetween(3 * SECOND, 3 * SECOND + 2 * OUTER);
        assertThat(trace.legs(1)).filteredOn(leg -> leg.phase() == Phase.ANSWER).extracting(Leg::from)
                .containsOnly("s1/web");
    }

    @Test
    void without_any_server_it_closes_at_once() {
        Trace trace = Runs.trace(site().topology(), one().stop("s1", 0).stop("s2", 0));

        assertThat(statuses(trace)).containsExactly(0);
        assertThat(trace.request(1).reason()).isEqualTo(Reason.NO_BACKEND);
        assertThat(trace.request(1).durationNs()).isEqualTo(OUTER + OUTER / 2);
    }

    @Test
    void a_server_that_dies_at_work_takes_the_connection_with_it() {
        for (Product product : Product.values()) {
            long stopNs = 2 * (OUTER + INNER) + OUTER / 2 + INNER / 2 + 5 * MS;

            Trace trace = Runs.trace(with(product, Algorithm.ROUND_ROBIN), one().stop("s1", stopNs));

            assertThat(statuses(trace)).as(product.word()).containsExactly(0);
            assertThat(trace.request(1).reason()).isEqualTo(Reason.CLOSED);
            assertThat(trace.request(1).endNs()).isEqualTo(stopNs + OUTER / 2 + INNER / 2);
        }
    }

    @Test
    void a_balancer_before_it_says_bad_gateway_to_its_own_client() {
        Topology chain = Draw.a().client("user").balancer("front").balancer("lb")
                .last(lb -> lb.with(Property.TLS_MODE, Tls.PASSTHROUGH)).server("s1", "web", "app")
                .request("user", "front").request("front", "lb").request("lb", "s1/web").topology();

        Trace trace = Runs.trace(chain, Run.of(1, List.of(new Ask(SECOND, "user", Operation.READ))).stop("s1", 1));

        assertThat(statuses(trace)).containsExactly(502);
    }

    @Test
    void two_in_a_row_pass_it_on_to_the_same_server() {
        Topology chain = Draw.a().client("user").balancer("a").last(lb -> lb.with(Property.TLS_MODE, Tls.PASSTHROUGH))
                .balancer("b").last(lb -> lb.with(Property.TLS_MODE, Tls.PASSTHROUGH)).server("s1", "web", "app")
                .request("user", "a").lastLink(link -> link.with(Property.TLS, true))
                .request("a", "b").lastLink(link -> link.with(Property.TLS, true))
                .request("b", "s1/web").lastLink(link -> link.with(Property.TLS, true)).topology();

        Trace trace = Runs.trace(chain, one());

        assertThat(statuses(trace)).containsExactly(200);
        assertThat(trace.request(1).durationNs()).isEqualTo(3 * (OUTER + 2 * INNER) + WORK);
    }

    @Test
    void it_cannot_share_out_by_what_it_cannot_read() {
        Trace trace = Runs.trace(with(Product.HAPROXY, Algorithm.URI_HASH), Run.standard(site().topology(), 4, 1));

        assertThat(trace.picks().get("lb")).containsExactly("s1/web", "s2/web", "s1/web", "s2/web");
        assertThat(trace.notes()).extracting(Trace.Remark::key).contains("remark.unread");
    }
}
