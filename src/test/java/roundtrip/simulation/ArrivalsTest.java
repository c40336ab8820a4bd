package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.routing.Operation;
import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.Property;
import roundtrip.topology.Scenario;
import roundtrip.topology.Terms.Arrivals;
import roundtrip.topology.Topology;
import roundtrip.topology.Traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static roundtrip.simulation.Runs.SECOND;

class ArrivalsTest {
    private final Topology drawing = Draw.a().client("user").client("other").server("s1", "web")
            .request("user", "s1/web").request("other", "s1/web").topology();

    private List<Ask> asks(double seconds, Traffic... traffic) {
        return asks(Run.of(drawing, Scenario.of("a").with(Property.SECONDS, BigDecimal.valueOf(seconds))
                .asking(List.of(traffic))));
    }

    private static List<Ask> asks(Run run) {
        Requests requests = new Requests(run);
        List<Ask> asks = new ArrayList<>();
        for (Ask ask = requests.next(); ask != null; ask = requests.next()) {
            asks.add(ask);
        }
        return asks;
    }

    private static Traffic user(double perSecond) {
        return Traffic.of("user").with(Property.QPS, BigDecimal.valueOf(perSecond));
    }

    @Test
    void steady_requests_come_evenly_until_the_end() {
        assertThat(asks(2, user(2))).extracting(Ask::atNs).containsExactly(0L, SECOND / 2, SECOND, SECOND * 3 / 2);
    }

    @Test
    void without_traffic_each_user_asks_as_its_own_members_say() {
        Component quick = drawing.component("user").with(Property.QPS, BigDecimal.valueOf(3))
                .with(Property.WRITE_SHARE, BigDecimal.ONE);
        List<Ask> asks = asks(Run.own(drawing.with(quick), 1, BigDecimal.valueOf(10)));

        assertThat(asks).filteredOn(ask -> ask.client().equals("user")).hasSize(30)
                .extracting(Ask::operation).containsOnly(Operation.WRITE);
        assertThat(asks).filteredOn(ask -> ask.client().equals("other")).hasSize(10);
        assertThat(asks).isSortedAccordingTo((a, b) -> Long.compare(a.atNs(), b.atNs()));
    }

    @Test
    void by_chance_the_gaps_are_exponential() {
        List<Ask> asks = asks(1000, user(100).with(Property.ARRIVALS, Arrivals.POISSON));
        double mean = 0;
        double square = 0;
        for (int i = 1; i < asks.size(); i++) {
            double gap = (asks.get(i).atNs() - asks.get(i - 1).atNs()) / 1e9;
            mean += gap / (asks.size() - 1);
            square += gap * gap / (asks.size() - 1);
        }

        assertThat(asks).hasSizeBetween(99_000, 101_000);
        assertThat(mean).isCloseTo(0.01, within(0.0001));
        assertThat(Math.sqrt(square - mean * mean)).as("its deviation is its mean").isCloseTo(mean, within(0.0003));
    }

    @Test
    void a_ramp_asks_as_often_as_the_line_promises() {
        for (Arrivals arrivals : Arrivals.values()) {
            List<Ask> asks = asks(100, user(0).with(Property.TO_QPS, BigDecimal.valueOf(200))
                    .with(Property.ARRIVALS, arrivals));
            long firstHalf = asks.stream().filter(ask -> ask.atNs() < 50 * SECOND).count();

            assertThat(asks.size()).as(arrivals.word()).isCloseTo(10_000, within(300));
            assertThat((double) firstHalf / asks.size()).as("a quarter of the triangle").isCloseTo(0.25, within(0.02));
        }
    }

    @Test
    void a_ramp_down_to_nothing_ends() {
        List<Ask> asks = asks(10, user(10).with(Property.TO_QPS, BigDecimal.ZERO));

        assertThat(asks).hasSizeBetween(49, 51);
        assertThat(asks.getLast().atNs()).isLessThan(10 * SECOND);
    }

    @Test
    void a_burst_comes_at_once_beside_other_traffic() {
        List<Ask> asks = asks(2, user(1), Traffic.of("user").with(Property.COUNT, 5)
                .with(Property.FROM_MS, BigDecimal.valueOf(700)));

        assertThat(asks).extracting(Ask::atNs).containsExactly(0L, 700_000_000L, 700_000_000L, 700_000_000L,
                700_000_000L, 700_000_000L, SECOND);
    }

    @Test
    void traffic_keeps_to_its_time() {
        List<Ask> asks = asks(10, user(4).with(Property.FROM_MS, BigDecimal.valueOf(2000))
                .with(Property.TO_MS, BigDecimal.valueOf(3000)));

        assertThat(asks).extracting(Ask::atNs).containsExactly(2 * SECOND, 2 * SECOND + SECOND / 4,
                2 * SECOND + SECOND / 2, 2 * SECOND + SECOND * 3 / 4);
    }

    @Test
    void nobody_asks_at_a_rate_of_nothing() {
        assertThat(asks(10, user(0), user(0).with(Property.ARRIVALS, Arrivals.POISSON))).isEmpty();
        assertThat(asks(0, user(5), Traffic.of("user").with(Property.COUNT, 5))).isEmpty();
    }

    @Test
    void another_user_shifts_nobody() {
        Traffic chance = user(5).with(Property.ARRIVALS, Arrivals.POISSON);
        List<Ask> alone = asks(20, chance);
        List<Ask> together = asks(20, chance, Traffic.of("other").with(Property.ARRIVALS, Arrivals.POISSON));

        assertThat(together).filteredOn(ask -> ask.client().equals("user")).isEqualTo(alone);
    }

    @Test
    void a_listed_run_is_the_same_run() {
        Run run = Run.of(drawing, Scenario.of("a").asking(List.of(user(3).with(Property.ARRIVALS, Arrivals.POISSON))));

        assertThat(run.listed(20 * SECOND).asks())
                .isEqualTo(asks(run).stream().filter(ask -> ask.atNs() < 20 * SECOND).toList());
        assertThat(asks(run.atMost(7))).isEqualTo(asks(run).subList(0, 7));
    }
}
