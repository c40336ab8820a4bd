package roundtrip.simulation.balancing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

import static org.assertj.core.api.Assertions.assertThat;

/// What the real HAProxy and nginx picked, request by request.
class RecordedPicksTest {
    @TestFactory
    Stream<DynamicTest> haproxy_round_robin_picks_as_recorded() throws IOException {
        return recordings(Product.HAPROXY, "haproxy-roundrobin.json");
    }

    @TestFactory
    Stream<DynamicTest> haproxy_round_robin_picks_as_recorded_when_servers_come_and_go() throws IOException {
        return recordings(Product.HAPROXY, "haproxy-roundrobin-events.json");
    }

    @TestFactory
    Stream<DynamicTest> haproxy_uses_its_first_backup_as_recorded() throws IOException {
        return recordings(Product.HAPROXY, "haproxy-backup.json");
    }

    @TestFactory
    Stream<DynamicTest> nginx_round_robin_picks_as_recorded() throws IOException {
        return recordings(Product.NGINX, "nginx-roundrobin.json");
    }

    private static Stream<DynamicTest> recordings(Product product, String file) throws IOException {
        try (InputStream in = RecordedPicksTest.class.getResourceAsStream("/loadbalancing/" + file)) {
            List<DynamicTest> tests = new ArrayList<>();
            for (JsonNode recording : new ObjectMapper().readTree(in).path("vectors")) {
                if (isPlayable(recording)) {
                    tests.add(DynamicTest.dynamicTest(recording.path("id").asString(),
                            () -> assertThat(replay(product, recording)).isEqualTo(picks(recording))));
                }
            }
            assertThat(tests).hasSizeGreaterThan(2);
            return tests.stream();
        }
    }

    /// Failures and time need a whole simulation; here only the balancer plays.
    private static boolean isPlayable(JsonNode recording) {
        return recording.path("algorithm").asString().equals("roundrobin") && !recording.has("options")
                && recording.path("events").valueStream().map(event -> event.path("op").asString())
                        .allMatch(List.of("request", "maint", "ready", "drain", "weight")::contains);
    }

    private static List<String> picks(JsonNode recording) {
        return recording.path("picks").valueStream().map(pick -> pick.isNull() ? "none" : pick.asString()).toList();
    }

    private static List<String> replay(Product product, JsonNode recording) {
        List<String> names = recording.path("servers").valueStream().map(server -> server.path("name").asString())
                .toList();
        Balancer balancer = new Balancers().balancer(product, Algorithm.ROUND_ROBIN,
                recording.path("servers").valueStream().map(RecordedPicksTest::backend).toList());
        for (int i = 0; i < names.size(); i++) {
            JsonNode server = recording.path("servers").get(i);
            if (server.path("disabled").asBoolean(false) || server.path("down").asBoolean(false)) {
                balancer.down(i);
            }
        }
        List<String> picks = new ArrayList<>();
        for (JsonNode event : recording.path("events")) {
            play(event, balancer, names, picks);
        }
        return picks;
    }

    private static Backend backend(JsonNode server) {
        return new Backend(server.path("name").asString(), server.path("weight").asInt(1),
                server.path("backup").asBoolean(false));
    }

    private static void play(JsonNode event, Balancer balancer, List<String> names, List<String> picks) {
        int server = names.indexOf(event.path("server").asString(""));
        switch (event.path("op").asString()) {
            case "request" -> {
                for (int i = event.path("count").asInt(1); i > 0; i--) {
                    OptionalInt pick = balancer.pick();
                    picks.add(pick.isPresent() ? names.get(pick.getAsInt()) : "none");
                }
            }
            case "maint", "drain" -> balancer.down(server);
            case "ready" -> balancer.up(server);
            default -> balancer.weigh(server, event.path("weight").asInt());
        }
    }
}
