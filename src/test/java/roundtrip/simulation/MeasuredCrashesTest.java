package roundtrip.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import roundtrip.routing.Operation;
import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// A server that crashes with requests in its hands and comes back: what each client got from real HAProxy and nginx, and how long it
/// took.
class MeasuredCrashesTest {
    private static final long MS = 1_000_000;
    private static final long APART = 250 * MS;
    private static final double EXACT = 0.2;

    private static Stream<JsonNode> recordings() throws IOException {
        try (InputStream in = MeasuredCrashesTest.class.getResourceAsStream("/loadbalancing/crashes-measured.json")) {
            return new ObjectMapper().readTree(in).path("recordings").valueStream();
        }
    }

    private static Topology drawing(JsonNode recording) {
        Product product = Product.valueOf(recording.path("product").asString().toUpperCase(Locale.ROOT));
        Draw draw = Draw.a().client("user").balancer("lb").last(lb -> lb.with(Property.PRODUCT, product)
                .with(Property.REDISPATCH, recording.path("redispatch").asBoolean())
                .with(Property.HEALTH_CHECKS, product == Product.HAPROXY)
                .with(Property.TLS_MODE, recording.path("passthrough").asBoolean() ? Tls.PASSTHROUGH : Tls.NONE));
        for (String server : List.of("s1", "s2")) {
            draw = draw.server(server, "app").change(server + "/app", MeasuredCrashesTest::slow);
        }
        for (String[] ends : List.of(new String[]{"user", "lb"}, new String[]{"lb", "s1/app"},
                new String[]{"lb", "s2/app"})) {
            draw = draw.request(ends[0], ends[1]).lastLink(link -> link.with(Property.LATENCY_MS, BigDecimal.ZERO));
        }
        return draw.topology();
    }

    private static Component slow(Component app) {
        return app.with(Property.SERVICE_MS, BigDecimal.valueOf(300));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void every_client_gets_what_it_got_from_the_real_one(JsonNode recording) {
        long before = recording.path("startedMsBefore").asLong() * MS;
        int count = recording.path("answers").size();
        Run run = Run.of(1, IntStream.range(0, count).mapToObj(i -> new Ask(before + i * APART, "user", Operation.READ))
                .toList()).stop("s1", before + recording.path("crashMs").asLong() * MS)
                .heal("s1", before + recording.path("recoverMs").asLong() * MS);

        Trace trace = Runs.trace(drawing(recording), run);

        assertThat(trace.requests().stream().map(MeasuredCrashesTest::told))
                .containsExactlyElementsOf(recording.path("answers").valueStream().map(JsonNode::asString).toList());
        for (int i = 0; i < count; i++) {
            assertThat(trace.request(i + 1).durationNs() / 1e9).as("request %d", i + 1)
                    .isCloseTo(recording.path("seconds").get(i).asDouble(),
                            within(EXACT));
        }
    }

    private static String told(RequestRecord request) {
        return request.status() + (request.isAnswered() ? " " + Segment.host(request.path().getLast()) : "");
    }
}
