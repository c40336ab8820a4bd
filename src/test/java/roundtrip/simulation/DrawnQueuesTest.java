package roundtrip.simulation;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Arrivals;
import roundtrip.topology.Terms.ServiceTimes;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

/// The queues of the textbook as drawings: users who come by chance, servers with slots whose work varies.
class DrawnQueuesTest {
    private static final int REQUESTS = 1_000_000;

    private static Component server(Component web, int slots) {
        return web.with(Property.SERVICE_MS, BigDecimal.valueOf(100))
                .with(Property.SERVICE_TIMES, ServiceTimes.EXPONENTIAL).with(Property.SLOTS, slots);
    }

    private static Statistics play(Topology drawing, double perSecond) {
        Topology asked = drawing.with(drawing.component("user").with(Property.QPS, BigDecimal.valueOf(perSecond))
                .with(Property.ARRIVALS, Arrivals.POISSON).with(Property.WRITE_SHARE, BigDecimal.ZERO));
        Counter counter = new Counter(asked, 1);
        Runs.simulation().measure(asked, Run.endless(asked, 1, REQUESTS), counter, () -> false);
        return counter.statistics(0);
    }

    private static Statistics alone(int slots, double perSecond) {
        Topology drawing = Draw.a().client("user").server("s1", "web").request("user", "s1/web").topology();
        return play(drawing.with(server(drawing.component("s1/web"), slots)), perSecond);
    }

    private static double meanWaitSeconds(Statistics statistics) {
        double sum = 0;
        for (String id : statistics.parts().keySet()) {
            Statistics.Times waits = statistics.parts().get(id).waits();
            sum += id.endsWith("web") ? waits.meanNs() * waits.count() : 0;
        }
        return sum / statistics.all().answered() / 1e9;
    }

    @Test
    void a_server_with_one_slot_waits_as_the_formula_of_mm1_says() {
        Statistics statistics = alone(1, 8);
        Statistics.Part web = statistics.parts().get("s1/web");

        assertThat(statistics.all().answered()).isEqualTo(REQUESTS);
        assertThat(web.utilisation()).isCloseTo(0.8, withPercentage(0.3));
        assertThat(web.waits().meanNs() / 1e9).isCloseTo(0.4, withPercentage(2));
        assertThat(web.queue()).isCloseTo(3.2, withPercentage(2));
    }

    @Test
    void turns_wait_as_the_formula_says_and_longer_than_a_shared_queue() {
        Draw draw = Draw.a().client("user").balancer("lb").request("user", "lb");
        for (int i = 1; i <= 3; i++) {
            draw.server("s" + i, "web").request("lb", "s" + i + "/web");
        }
        Topology drawing = draw.topology();
        for (int i = 1; i <= 3; i++) {
            drawing = drawing.with(server(drawing.component("s" + i + "/web"), 1));
        }
        double turns = meanWaitSeconds(play(drawing, 20));
        double shared = meanWaitSeconds(alone(3, 20));

        assertThat(shared).isCloseTo(0.044444, withPercentage(1.5)).isLessThan(turns);
        assertThat(turns).isCloseTo(0.113902, withPercentage(1.5));
    }
}
