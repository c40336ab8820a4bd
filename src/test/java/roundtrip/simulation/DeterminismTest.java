package roundtrip.simulation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import roundtrip.topology.Draw;
import roundtrip.topology.Incident;
import roundtrip.topology.Property;
import roundtrip.topology.Scenario;
import roundtrip.topology.Terms.Arrivals;
import roundtrip.topology.Terms.Deed;
import roundtrip.topology.Terms.ServiceTimes;
import roundtrip.topology.Topology;
import roundtrip.topology.Traffic;

import static org.assertj.core.api.Assertions.assertThat;

class DeterminismTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void at_home_again() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static Topology drawing() {
        Topology drawing = Draw.a().client("user").balancer("lb").server("s1", "web", "app", "db:primary")
                .server("s2", "web", "app").request("user", "lb").request("lb", "s1/web").request("lb", "s2/web")
                .readwrite("s2/app", "s1/db").topology();
        return drawing.with(drawing.component("s1/app").with(Property.SERVICE_TIMES, ServiceTimes.EXPONENTIAL));
    }

    private static String hash(long seed) throws NoSuchAlgorithmException {
        Topology drawing = drawing();
        Run run = Run.of(drawing, Scenario.of("a").with(Property.SECONDS, BigDecimal.valueOf(60))
                .asking(List.of(Traffic.of("user").with(Property.QPS, BigDecimal.valueOf(5))
                        .with(Property.TO_QPS, BigDecimal.valueOf(20)).with(Property.ARRIVALS, Arrivals.POISSON)))
                .suffering(List.of(Incident.of(BigDecimal.valueOf(10_000), Deed.STOP, "s2"),
                        Incident.of(BigDecimal.valueOf(30_000), Deed.HEAL, "s2"),
                        Incident.of(BigDecimal.valueOf(40_000), Deed.SLOW, "s1"))))
                .seeded(seed);
        Counter counter = new Counter(drawing, seed);
        Trace trace = Runs.simulation().run(drawing, run, counter, () -> false).orElseThrow();
        String all = trace.events() + "\n" + trace.requests() + "\n" + counter.statistics(0);
        return HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_same_run_is_the_same_byte_for_byte_wherever_it_runs() throws NoSuchAlgorithmException {
        String first = hash(3);
        Locale.setDefault(Locale.of("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(hash(3)).isEqualTo(first);
        assertThat(hash(4)).isNotEqualTo(first);
    }

    @Test
    void whoever_only_counts_counts_the_same() {
        Topology drawing = drawing();
        Run run = Run.own(drawing, 5, BigDecimal.valueOf(100)).stop("s2", 20 * Runs.SECOND);
        Counter traced = new Counter(drawing, 5);
        Counter measured = new Counter(drawing, 5);
        Runs.simulation().run(drawing, run, traced, () -> false);
        Runs.simulation().measure(drawing, run, measured, () -> false);

        assertThat(measured.statistics(0)).isEqualTo(traced.statistics(0));
    }
}
