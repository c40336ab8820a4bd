package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Arrivals;
import roundtrip.topology.Terms.Product;
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
        List<Component> users = drawing.of(Kind.CLIENT).toList();
        Topology asked = drawing;
        for (Component user : users) {
            asked = asked.with(user.with(Property.QPS, BigDecimal.valueOf(perSecond / users.size()))
                    .with(Property.ARRIVALS, Arrivals.POISSON).with(Property.WRITE_SHARE, BigDecimal.ZERO));
        }
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

    /// Three servers that work on one request at a time, at the end of links that take no time.
    private static Topology three(int users, UnaryOperator<Component> balancer, UnaryOperator<Link> link) {
        Draw draw = Draw.a().client("user").balancer("lb").last(balancer).request("user", "lb");
        for (int i = 2; i <= users; i++) {
            draw.client("user" + i).request("user" + i, "lb");
        }
        for (int i = 1; i <= 3; i++) {
            draw.server("s" + i, "web").request("lb", "s" + i + "/web")
                    .lastLink(one -> link.apply(one.with(Property.LATENCY_MS, BigDecimal.ZERO)));
        }
        Topology drawing = draw.topology();
        for (int i = 1; i <= 3; i++) {
            drawing = drawing.with(server(drawing.component("s" + i + "/web"), 1));
        }
        return drawing;
    }

    private static Topology three(Algorithm algorithm) {
        return three(1, lb -> lb.with(Property.ALGORITHM, algorithm), link -> link);
    }

    /// Each of three users has a server of its own: whoever asks next, the servers are not taken in turn.
    private static Topology split() {
        Topology drawing = three(3, lb -> lb.with(Property.ALGORITHM, Algorithm.SOURCE_HASH), link -> link);
        for (int i = 1; i <= 3; i++) {
            drawing = drawing.with(drawing.component(i == 1 ? "user" : "user" + i).with(Property.IP, "192.0.2." + i));
        }
        return drawing;
    }

    @Test
    void chance_waits_longer_than_turns_and_turns_longer_than_a_shared_queue() {
        double split = meanWaitSeconds(play(split(), 20));
        double turns = meanWaitSeconds(play(three(Algorithm.ROUND_ROBIN), 20));
        double random = meanWaitSeconds(play(three(Algorithm.RANDOM), 20));
        Statistics atBalancer = play(three(1, lb -> lb, link -> link.with(Property.MAX_CONNECTIONS, 1)), 20);
        Statistics.Part balancer = atBalancer.parts().get("lb");
        double shared = balancer.waits().meanNs() / 1e9;

        double dice = meanWaitSeconds(play(three(1, lb -> lb.with(Property.PRODUCT, Product.NGINX)
                .with(Property.ALGORITHM, Algorithm.RANDOM), link -> link), 20));

        assertThat(split).isCloseTo(0.2, withPercentage(1.5));
        assertThat(dice).as("nginx random").isCloseTo(0.2, withPercentage(1.5));
        assertThat(turns).isCloseTo(0.113902, withPercentage(1.5));
        assertThat(shared).isCloseTo(0.044444, withPercentage(1.5));
        assertThat(balancer.queue()).isCloseTo(0.888889, withPercentage(1.5));
        assertThat(meanWaitSeconds(atBalancer)).isZero();
        // HAProxy's random draws two servers and takes the one with less to do: that is better than turns
        assertThat(random).isBetween(shared, turns);
    }
}
