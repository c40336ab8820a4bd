package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Draw;
import roundtrip.topology.Incident;
import roundtrip.topology.Property;
import roundtrip.topology.Scenario;
import roundtrip.topology.Terms.Deed;
import roundtrip.topology.Terms.ServiceTimes;
import roundtrip.topology.Topology;
import roundtrip.topology.Traffic;

import static org.assertj.core.api.Assertions.assertThat;

class ScenarioTest {
    private final Topology pair = Draw.a().client("user").balancer("lb").server("s1", "web").server("s2", "web")
            .request("user", "lb").request("lb", "s1/web").request("lb", "s2/web").topology();

    private Trace play(int seconds, Incident... events) {
        return Runs.trace(pair, Run.of(pair, Scenario.of("a").with(Property.SECONDS, BigDecimal.valueOf(seconds))
                .asking(List.of(Traffic.of("user").with(Property.WRITE_SHARE, BigDecimal.ZERO)))
                .suffering(Arrays.asList(events))));
    }

    private static Incident at(int ms, Deed op, String target) {
        return Incident.of(BigDecimal.valueOf(ms), op, target);
    }

    private static Incident at(int ms, Deed op, String target, int factor) {
        return at(ms, op, target).with(Property.FACTOR, BigDecimal.valueOf(factor));
    }

    private static List<String> picks(Trace trace) {
        return trace.picks().get("lb");
    }

    @Test
    void what_is_slow_takes_that_many_times_longer_until_it_is_healed() {
        Trace usual = play(4);
        Trace slow = play(4, at(900, Deed.SLOW, "s2", 30), at(2500, Deed.HEAL, "s2"));
        long work = usual.legs(2).isEmpty() ? 0 : 1_000_000;

        assertThat(slow.request(2).durationNs() - usual.request(2).durationNs()).isEqualTo(29 * work);
        assertThat(slow.request(3).durationNs()).isEqualTo(usual.request(3).durationNs());
        assertThat(slow.request(4).durationNs()).isEqualTo(usual.request(4).durationNs());
    }

    @Test
    void a_slow_link_carries_slowly() {
        String link = pair.links().list().get(1).id();
        Trace slow = play(2, at(0, Deed.SLOW, link, 4));

        // TCP's hello there and back, then the request and its answer
        assertThat(slow.request(1).durationNs() - play(2).request(1).durationNs()).isEqualTo(4 * 3 * 250_000);
        assertThat(slow.request(2).durationNs()).isEqualTo(play(2).request(2).durationNs());
    }

    @Test
    void a_backend_in_maintenance_gets_nothing_until_it_is_ready() {
        Trace trace = play(6, at(500, Deed.MAINT, "s2"), at(3500, Deed.READY, "s2/web"));

        assertThat(picks(trace).subList(0, 4)).containsOnly("s1/web");
        assertThat(picks(trace).subList(4, 6)).contains("s2/web");
        assertThat(Runs.statuses(trace)).containsOnly(200);
    }

    @Test
    void with_every_backend_in_maintenance_the_client_is_told_503_at_once() {
        Trace trace = play(2, at(0, Deed.MAINT, "s1"), at(0, Deed.DRAIN, "s2"));

        assertThat(Runs.statuses(trace)).containsOnly(503);
        assertThat(trace.request(1).durationNs()).isLessThan(100_000_000);
    }

    @Test
    void a_weight_changes_the_shares() {
        String link = pair.links().list().get(1).id();
        Trace trace = play(40, at(0, Deed.WEIGHT, link, 3));

        assertThat(picks(trace)).filteredOn("s1/web"::equals).hasSize(30);
    }

    @Test
    void a_cut_link_is_mended_by_healing() {
        String link = pair.links().list().getFirst().id();
        Trace trace = play(6, at(500, Deed.CUT, link), at(2500, Deed.HEAL, link));

        assertThat(Runs.statuses(trace)).containsExactly(200, 0, 0, 200, 200, 200);
    }

    @Test
    void an_order_that_concerns_no_balancer_is_noted() {
        assertThat(play(1, at(0, Deed.MAINT, "user")).notes()).extracting(Trace.Remark::key)
                .contains("remark.order");
    }

    @Test
    void exponential_work_has_its_mean_and_its_own_chance() {
        Topology varying = pair.with(pair.component("s1/web").with(Property.SERVICE_MS, BigDecimal.TEN)
                .with(Property.SERVICE_TIMES, ServiceTimes.EXPONENTIAL));
        Trace trace = Runs.trace(varying, Run.traffic(varying, 4000, 10, 0, 1));
        double mean = trace.events().stream().filter(Event.Worked.class::isInstance)
                .filter(event -> event.place().equals("s1/web")).mapToLong(event -> event.endNs() - event.atNs())
                .average().orElse(0);

        assertThat(mean).isBetween(9.5e6, 10.5e6);
        assertThat(Runs.trace(varying, Run.traffic(varying, 4000, 10, 0, 1)).requests()).isEqualTo(trace.requests());
    }
}
