package roundtrip.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import roundtrip.topology.Draw;
import roundtrip.topology.Extras;
import roundtrip.topology.HealthCheck;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static roundtrip.simulation.Runs.SECOND;

/// How late HAProxy's health checks notice, as it was measured.
class MeasuredChecksTest {
    private static final Topology DRAWING = Draw.a().client("user").balancer("lb").server("s1", "web", "app")
            .request("user", "lb").request("lb", "s1/web").topology();

    private static JsonNode observed(String id) throws IOException {
        try (InputStream in = MeasuredChecksTest.class
                .getResourceAsStream("/loadbalancing/haproxy-health-measured.json")) {
            return new ObjectMapper().readTree(in).path("measurements").valueStream()
                    .filter(one -> one.path("id").asString().equals(id)).findFirst().orElseThrow().path("observed");
        }
    }

    private static Topology checking(int interMs, int fall, int rise) {
        return DRAWING.with(Objects.requireNonNull(DRAWING.component("lb")).with(Property.CHECK,
                new HealthCheck(interMs, fall, rise, Extras.none())));
    }

    private static List<Event.Judged> judged(Topology drawing, long stopNs, long healNs) {
        Run run = Run.standard(drawing, 30, 1).stop("s1", stopNs).heal("s1", healNs);
        return Runs.trace(drawing, run).events().stream().filter(Event.Judged.class::isInstance)
                .map(Event.Judged.class::cast).toList();
    }

    /// The measured times depend on how long after a check the fault came; the stops here come as long after one.
    @ParameterizedTest
    @CsvSource({"haproxy-health-default, 2000, 3, 2, 210, 8001",
            "haproxy-health-inter1-fall2-rise3, 1000, 2, 3, 200, 3001"})
    void a_fault_and_a_repair_are_noticed_as_late_as_measured(String id, int interMs, int fall, int rise, long stopMs,
            long healMs) throws IOException {
        List<Event.Judged> judged = judged(checking(interMs, fall, rise), stopMs * Pace.MS, healMs * Pace.MS);

        assertThat(judged).extracting(Event.Judged::healthy).containsExactly(false, true);
        assertThat((judged.getFirst().atNs() - stopMs * Pace.MS) / (double) SECOND)
                .isCloseTo(observed(id).path("seconds_from_fault_to_down").asDouble(), within(0.2));
        assertThat((judged.getLast().atNs() - healMs * Pace.MS) / (double) SECOND)
                .isCloseTo(observed(id).path("seconds_from_repair_to_up").asDouble(), within(0.2));
    }

    @Test
    void fewer_failed_checks_than_it_takes_change_nothing() {
        assertThat(judged(checking(500, 3, 2), 200 * Pace.MS, 1200 * Pace.MS)).isEmpty();
    }
}
