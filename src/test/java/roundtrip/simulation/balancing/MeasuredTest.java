package roundtrip.simulation.balancing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.Call;
import roundtrip.simulation.Caller;
import roundtrip.simulation.Dispatcher;
import roundtrip.simulation.ProxySettings;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static roundtrip.simulation.balancing.Stagehand.MS;
import static roundtrip.simulation.balancing.Stagehand.SECOND;

/// Times, shares and endings of the real ones.
class MeasuredTest {
    private static final ProxySettings HAPROXY = ProxySettings.of(Product.HAPROXY, Algorithm.ROUND_ROBIN);
    private static final ProxySettings NGINX = ProxySettings.of(Product.NGINX, Algorithm.ROUND_ROBIN);
    private static final Balancers BALANCING = new Balancers();

    private static JsonNode measurement(String file, String id) throws IOException {
        try (InputStream in = MeasuredTest.class.getResourceAsStream("/loadbalancing/" + file)) {
            return new ObjectMapper().readTree(in).path("measurements").valueStream()
                    .filter(one -> one.path("id").asString().equals(id)).findFirst().orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource({"haproxy-slowstart-w100-10s", "haproxy-slowstart-w16-4s"})
    void a_server_that_starts_slowly_gains_weight_each_second(String id) throws IOException {
        JsonNode measured = measurement("haproxy-slowstart-measured.json", id);
        int weight = measured.path("config").path("weight").asInt();
        Stagehand stage = new Stagehand(HAPROXY,
                List.of(Backend.of("s1").weighing(weight)
                        .startingIn(measured.path("config").path("slowstart_s").asLong() * SECOND)));

        assertThat(shown(stage)).isEqualTo(weight); // not when the process starts
        stage.dispatcher.maintain(0, 0);
        stage.dispatcher.ready(0, 400 * MS);

        for (JsonNode step : measured.path("observed").path("formula_per_second")) {
            stage.dispatcher.advance(400 * MS + step.path(0).asLong() * SECOND);
            assertThat(shown(stage)).as("after %s s", step.path(0)).isEqualTo(step.path(1).asInt());
        }
        assertThat(stage.dispatcher.dueNs()).isEqualTo(Dispatcher.NEVER);
    }

    /// As HAProxy's statistics page shows it.
    private static int shown(Stagehand stage) {
        return (stage.dispatcher.state(Caller.ANYBODY).backends().getFirst().get("eweight").intValue() + 15) / 16;
    }

    @ParameterizedTest
    @CsvSource({"haproxy-random-w3-1", "haproxy-random-w1-1-1", "haproxy-random-w1-1-draws1"})
    void random_draws_as_the_real_one_and_gives_what_a_server_has_of_the_ring(String id) throws IOException {
        JsonNode measured = measurement("haproxy-random-measured.json", id);
        List<Backend> backends = new ArrayList<>();
        measured.path("config").path("weights")
                .forEachEntry((name, weight) -> backends.add(Backend.of(name).weighing(weight.asInt())));
        Balancer balancer = BALANCING.balancer(ProxySettings.of(Product.HAPROXY, Algorithm.RANDOM)
                .drawing(measured.path("config").path("draws").asInt()), backends);
        int requests = measured.path("config").path("requests").asInt();
        int[] counts = new int[backends.size()];

        for (int i = 0; i < requests; i++) {
            counts[balancer.pick(Caller.ANYBODY)]++;
        }

        for (int i = 0; i < counts.length; i++) {
            String name = backends.get(i).id();
            assertThat(counts[i]).isEqualTo(measured.path("observed").path("counts").path(name).asInt());
            assertThat(counts[i] / (double) requests).isCloseTo(
                    measured.path("observed").path("ring_share_computed").path(name).asDouble(), within(0.03));
        }
    }

    @Test
    void requests_in_flight_end_as_measured_when_their_server_goes() {
        Stagehand stage = new Stagehand(HAPROXY, Stagehand.backends(2));
        Call calm = stage.arrive(0);
        stage.dispatcher.maintain(0, MS);
        calm.answered(200, 2 * MS);
        calm.finished(3 * MS);
        assertThat(stage.orders()).containsExactly("1>0", "1=200");
        assertThat(calm.flags()).isEqualTo("----");

        Call crashed = stage.arrive(4 * MS);
        crashed.closed(5 * MS);
        assertThat(stage.orders()).containsExactly("2>1", "2!502");
        assertThat(crashed.flags()).isEqualTo("SH--");

        Call cut = stage.arrive(6 * MS);
        cut.answered(200, 7 * MS);
        cut.closed(8 * MS);
        assertThat(stage.orders()).containsExactly("3>1", "3=200");
        assertThat(cut.flags()).isEqualTo("SD--");
        assertThat(stage.dispatcher.served(1)).isZero();
    }

    @Test
    void sessions_are_broken_off_where_that_is_wanted() {
        Stagehand stage = new Stagehand(HAPROXY.shuttingDown(true), Stagehand.backends(2));
        Call call = stage.arrive(0);
        stage.dispatcher.down(0, MS);

        assertThat(stage.orders()).containsExactly("1>0", "1!502");
        assertThat(call.flags()).isEqualTo("DH--");
    }

    @Test
    void whoever_waits_too_long_gets_503_and_a_silent_server_504() {
        Stagehand stage = new Stagehand(HAPROXY.waiting(SECOND, SECOND),
                List.of(Backend.of("s1").takingAtMost(1)));
        Call first = stage.arrive(0);
        Call second = stage.arrive(MS);
        second.due(MS + SECOND);
        first.silent(2 * SECOND);

        assertThat(stage.orders()).containsExactly("1>0", "2?1001", "2!503", "1!504");
        assertThat(second.flags()).isEqualTo("sQ--");
        assertThat(first.flags()).isEqualTo("sH--");
        assertThat(stage.dispatcher.queued(Balancer.NOBODY)).isZero();
    }

    @Test
    void a_server_that_cannot_be_reached_is_tried_four_times_without_a_pause() {
        Stagehand stage = new Stagehand(HAPROXY.waiting(SECOND, SECOND), Stagehand.backends(1));
        Call call = stage.arrive(0);
        for (int i = 1; i <= 4; i++) {
            call.unreached(i * SECOND);
        }
        assertThat(stage.orders()).containsExactly("1>0", "1>0", "1>0", "1>0", "1!503");
        assertThat(call.flags()).isEqualTo("sC--");

        Stagehand other = new Stagehand(HAPROXY.waiting(SECOND, SECOND).retrying(3, true), Stagehand.backends(2));
        other.arrive(0).unreached(SECOND);
        assertThat(other.orders()).containsExactly("1>0", "1>1");
    }

    @Test
    void nobody_left_is_503_at_once() {
        Stagehand stage = new Stagehand(HAPROXY, Stagehand.backends(1));
        stage.dispatcher.maintain(0, 0);
        Call call = stage.arrive(MS);

        assertThat(stage.orders()).containsExactly("1!503");
        assertThat(call.flags()).isEqualTo("SC--");
    }

    @Test
    void nginx_repeats_what_may_be_repeated_at_the_next_server() {
        assertThat(closed(2, true)).containsExactly("1>0", "1>1");
        assertThat(closed(2, false)).containsExactly("1>0", "1!502");

        Stagehand refused = new Stagehand(NGINX, Stagehand.backends(2));
        Call post = refused.call(Balancer.NOBODY, false);
        post.arrive(0);
        post.refused(0);
        assertThat(refused.orders()).containsExactly("1>0", "1>1"); // nothing was sent yet
    }

    private static List<String> closed(int servers, boolean repeatable) {
        Stagehand stage = new Stagehand(NGINX, Stagehand.backends(servers));
        Call call = stage.call(Balancer.NOBODY, repeatable);
        call.arrive(0);
        call.closed(MS);
        return stage.orders();
    }

    @Test
    void nginx_gives_504_for_silence_and_never_repeats_half_an_answer() {
        Stagehand stage = new Stagehand(NGINX, Stagehand.backends(1));
        stage.arrive(0).silent(SECOND);
        assertThat(stage.orders()).containsExactly("1>0", "1!504");

        Stagehand half = new Stagehand(NGINX, Stagehand.backends(2));
        Call call = half.arrive(0);
        call.answered(200, MS);
        call.closed(2 * MS);
        assertThat(half.orders()).containsExactly("1>0", "1=200");
        assertThat(half.dispatcher.served(0)).isZero();
    }
}
