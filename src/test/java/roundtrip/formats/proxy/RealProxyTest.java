package roundtrip.formats.proxy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.routing.Network;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.simulation.Run;
import roundtrip.simulation.Runs;
import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.HashType;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

/// What moves on the canvas is what the real ones do: 60 requests through HAProxy and nginx, started from what we write for a drawing,
/// reach the servers that the simulation says.
@EnabledOnOs(value = OS.LINUX, disabledReason = "HAProxy and nginx are compared on Linux only")
class RealProxyTest {
    private static final int REQUESTS = 60;
    private static final int[][] WEIGHTS = {{1, 1}, {3, 1}, {5, 1, 1}, {10, 10, 8}};

    static Stream<Arguments> drawings() {
        List<Arguments> all = new ArrayList<>();
        for (Product product : Product.values()) {
            Topology exercise = ReferenceDesigns.topology("1-distributed-web-infrastructure");
            all.add(Arguments.of(product, "exercise 1", playing(exercise, product, Algorithm.ROUND_ROBIN)));
            for (Algorithm algorithm : Algorithm.values()) {
                for (int[] weights : WEIGHTS) {
                    if (algorithm.isOf(product) && !(product == Product.NGINX && algorithm == Algorithm.RANDOM)) {
                        all.add(Arguments.of(product, algorithm.word() + List.of(weights.length, weights[0]),
                                playing(drawing(false, weights), product, algorithm)));
                    }
                }
            }
            all.add(Arguments.of(product, "with a backup",
                    playing(drawing(true, 2, 1, 1), product, Algorithm.ROUND_ROBIN)));
        }
        all.add(Arguments.of(Product.HAPROXY, "source consistent", consistent(Product.HAPROXY, Algorithm.SOURCE_HASH)));
        all.add(Arguments.of(Product.HAPROXY, "uri consistent", consistent(Product.HAPROXY, Algorithm.URI_HASH)));
        return all.stream();
    }

    private static Topology consistent(Product product, Algorithm algorithm) {
        Topology drawing = playing(drawing(false, 1, 2, 1), product, algorithm);
        return drawing.with(balancer(drawing).with(Property.HASH_TYPE, HashType.CONSISTENT));
    }

    private static Topology playing(Topology drawing, Product product, Algorithm algorithm) {
        return drawing.with(balancer(drawing).with(Property.PRODUCT, product).with(Property.ALGORITHM, algorithm));
    }

    private static Component balancer(Topology drawing) {
        Component balancer = drawing.component("lb");
        if (balancer == null) {
            throw new IllegalStateException();
        }
        return balancer;
    }

    /// @param backup whether there is one more server, as a backup
    private static Topology drawing(boolean backup, int... weights) {
        Draw draw = Draw.a().client("user").balancer("lb").request("user", "lb");
        for (int i = 1; i <= weights.length; i++) {
            int weight = weights[i - 1];
            draw.server("s" + i, "web", "app").request("lb", "s" + i + "/web")
                    .lastLink(link -> link.with(Property.WEIGHT, weight));
        }
        return (backup ? draw.server("b", "web", "app").standby("lb", "b/web") : draw).topology();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("drawings")
    void sixty_requests_reach_the_servers_that_we_say(Product product, String name, Topology drawing)
            throws IOException {
        try (RealProxy real = new RealProxy(product, drawing)) {
            List<String> ours = Runs.trace(real.topology(), Run.standard(real.topology(), REQUESTS, 1)).picks()
                    .get("lb");

            assertThat(ours).as(name).hasSize(REQUESTS);
            assertThat(real.picks(REQUESTS, page(real.topology()))).as(name).isEqualTo(ours);
        }
    }

    /// The page that the simulation asks for: its data set.
    private static String page(Topology topology) {
        return "/" + Network.of(topology).demands().stream().map(demand -> demand.dataset()).findFirst()
                .orElse("");
    }
}
