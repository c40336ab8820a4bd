package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import roundtrip.routing.Operation;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.Incident;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Deed;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.Runs.SECOND;

/// What is stated at a balancer and its links has in a drawing the effect that it has at HAProxy and nginx.
class DrawnProxiesTest {
    private static final long MS = 1_000_000;

    /// A user, a balancer and as many servers.
    private static Topology drawing(int servers, UnaryOperator<Component> balancer, UnaryOperator<Link> link) {
        Draw draw = Draw.a().client("user").balancer("lb").last(balancer).request("user", "lb");
        for (int i = 1; i <= servers; i++) {
            draw.server("s" + i, "web").request("lb", "s" + i + "/web").lastLink(link);
        }
        Topology topology = draw.topology();
        for (int i = 1; i <= servers; i++) {
            topology = topology.with(topology.component("s" + i + "/web").with(Property.SERVICE_MS,
                    BigDecimal.valueOf(800)));
        }
        return topology;
    }

    private static UnaryOperator<Link> most(int connections) {
        return link -> link.with(Property.MAX_CONNECTIONS, connections);
    }

    private static Run asking(int count, long everyNs, Incident... events) {
        Run run = Run.of(1, IntStream.range(0, count).mapToObj(i -> new Ask(i * everyNs, "user", Operation.READ))
                .toList());
        for (Incident event : events) {
            run = run.with(Intervention.of(event));
        }
        return run;
    }

    private static Incident at(long ms, Deed deed, String target) {
        return Incident.of(BigDecimal.valueOf(ms), deed, target);
    }

    private static List<String> picks(Trace trace) {
        return trace.picks().getOrDefault("lb", List.of());
    }

    private static List<Event.Queued> queued(Trace trace) {
        return trace.events().stream().filter(Event.Queued.class::isInstance).map(Event.Queued.class::cast).toList();
    }

    @Test
    void a_client_stays_with_its_server_until_that_is_in_maintenance() {
        Topology sticky = drawing(3, lb -> lb.with(Property.STICKY, true), link -> link);

        Trace trace = Runs.trace(sticky, asking(10, Runs.SECOND, at(4500, Deed.MAINT, "s1")));

        assertThat(picks(trace).subList(0, 5)).containsOnly("s1/web");
        assertThat(picks(trace).subList(5, 10)).doesNotContain("s1/web").containsOnly(picks(trace).get(5));
        assertThat(trace.notes()).isEmpty();
    }

    @Test
    void who_drains_keeps_those_with_its_cookie_and_gets_nobody_else() {
        Topology sticky = drawing(2, lb -> lb.with(Property.STICKY, true), link -> link);
        Topology plain = drawing(2, lb -> lb, link -> link);

        assertThat(picks(Runs.trace(sticky, asking(6, Runs.SECOND, at(1500, Deed.DRAIN, "s1")))))
                .containsOnly("s1/web");
        assertThat(picks(Runs.trace(plain, asking(6, Runs.SECOND, at(1500, Deed.DRAIN, "s1")))).subList(2, 6))
                .containsOnly("s2/web");
    }

    @Test
    void nginx_sets_no_cookies_and_the_run_says_so() {
        Topology nginx = drawing(2, lb -> lb.with(Property.STICKY, true).with(Property.PRODUCT, Product.NGINX),
                link -> link);

        Trace trace = Runs.trace(nginx, asking(4, Runs.SECOND));

        assertThat(picks(trace)).containsExactly("s1/web", "s2/web", "s1/web", "s2/web");
        assertThat(trace.notes()).containsExactly(new Trace.Remark("remark.sticky", List.of("lb")));
    }

    @Test
    void whom_no_server_has_a_place_for_waits_at_the_balancer() {
        Topology full = drawing(2, lb -> lb, most(1));

        Trace trace = Runs.trace(full, asking(4, MS));

        assertThat(Runs.statuses(trace)).containsOnly(200);
        assertThat(queued(trace)).extracting(Event.Queued::place).containsExactly("lb", "lb");
        // 800 ms of work, less the millisecond by which each came later
        assertThat(queued(trace)).allSatisfy(wait -> assertThat(wait.endNs() - wait.atNs())
                .isEqualTo(799 * MS));
        Stage stage = Staging.of(trace);
        long middle = (stage.beginNs(queued(trace).getLast()) + stage.endNs(queued(trace).getFirst())) / 2;
        assertThat(stage.at(middle).waits()).containsExactly(new Scene.Wait("lb", 2));
        Counter counter = new Counter(full, 1);
        Runs.simulation().measure(full, asking(4, MS), counter, () -> false);
        assertThat(counter.statistics(0).parts().get("lb").longest()).isEqualTo(2);
        assertThat(counter.statistics(0).parts().get("lb").waits().count()).isEqualTo(4);
    }

    @Test
    void a_hash_waits_for_its_server_although_others_are_idle() {
        Topology hash = drawing(3, lb -> lb.with(Property.ALGORITHM, Algorithm.SOURCE_HASH), most(1));

        Trace trace = Runs.trace(hash, asking(3, MS));

        assertThat(picks(trace)).hasSize(3).containsOnly(picks(trace).getFirst());
        assertThat(queued(trace)).hasSize(2).extracting(Event.Queued::place).containsOnly(picks(trace).getFirst());
    }

    @Test
    void who_waits_longer_than_the_time_for_queues_is_told_503() {
        Topology impatient = drawing(1,
                lb -> lb.with(Property.QUEUE_TIMEOUT_MS, BigDecimal.valueOf(50)), most(1));

        Trace trace = Runs.trace(impatient, asking(2, MS));

        assertThat(Runs.statuses(trace)).containsExactly(200, 503);
        assertThat(trace.request(2).reason()).isEqualTo(Reason.TIME_OUT);
        assertThat(queued(trace)).singleElement().satisfies(wait -> {
            assertThat(wait.served()).isFalse();
            assertThat(wait.endNs() - wait.atNs()).isEqualTo(50 * MS);
        });
    }

    @Test
    void nginx_has_no_queue_and_says_502() {
        Topology nginx = drawing(1, lb -> lb.with(Property.PRODUCT, Product.NGINX), most(1));

        Trace trace = Runs.trace(nginx, asking(2, MS));

        assertThat(Runs.statuses(trace)).containsExactly(200, 502);
        assertThat(queued(trace)).isEmpty();
    }

    @Test
    void nginx_leaves_a_dead_server_alone_for_its_fail_time_out_and_loses_nothing() {
        Topology nginx = drawing(2,
                lb -> lb.with(Property.PRODUCT, Product.NGINX).with(Property.HEALTH_CHECKS, false),
                link -> link.with(Property.FAIL_TIMEOUT_MS, BigDecimal.valueOf(5000)));

        Trace trace = Runs.trace(nginx, asking(20, Runs.SECOND, at(0, Deed.STOP, "s2")));

        assertThat(Runs.statuses(trace)).containsOnly(200);
        List<Long> asked = trace.events().stream().filter(Event.Picked.class::isInstance)
                .map(Event.Picked.class::cast).filter(pick -> pick.backend().equals("s2/web"))
                .map(pick -> pick.atNs() / Runs.SECOND).toList();
        // in its turn at 1 s, and then once after each time-out
        assertThat(asked).startsWith(1L).hasSizeBetween(3, 4);
        for (int i = 1; i < asked.size(); i++) {
            assertThat(asked.get(i) - asked.get(i - 1)).isGreaterThan(5);
        }
    }

    @Test
    void redispatch_saves_the_requests_that_meet_a_dead_server() {
        UnaryOperator<Component> blind = lb -> lb.with(Property.HEALTH_CHECKS, false).with(Property.REDISPATCH, true);
        Topology moving = drawing(3, blind, link -> link);

        Trace trace = Runs.trace(moving, asking(9, Runs.SECOND, at(0, Deed.STOP, "s2")));

        assertThat(Runs.statuses(trace)).containsOnly(200);
        assertThat(trace.requests()).allMatch(request -> request.durationNs() < Runs.SECOND);
    }

    @Test
    void without_retries_the_first_refusal_is_the_answer() {
        Topology hasty = drawing(2, lb -> lb.with(Property.HEALTH_CHECKS, false).with(Property.RETRIES, 0),
                link -> link);

        Trace trace = Runs.trace(hasty, asking(4, Runs.SECOND, at(0, Deed.STOP, "s2")));

        assertThat(Runs.statuses(trace)).containsExactly(200, 503, 200, 503);
        assertThat(trace.request(2).durationNs()).isLessThan(Runs.SECOND);
    }

    @Test
    void the_share_of_a_server_that_starts_slowly_grows() {
        Topology slow = drawing(2, lb -> lb, link -> link.with(Property.WEIGHT, 100)
                .with(Property.SLOW_START_MS, BigDecimal.valueOf(20_000)));

        Trace trace = Runs.trace(slow, asking(300, Runs.SECOND / 10, at(500, Deed.MAINT, "s2"),
                at(5000, Deed.READY, "s2")));

        List<String> picks = picks(trace);
        assertThat(picks.subList(5, 50)).containsOnly("s1/web");
        int early = Collections.frequency(picks.subList(50, 100), "s2/web");
        int later = Collections.frequency(picks.subList(150, 200), "s2/web");
        int whole = Collections.frequency(picks.subList(250, 300), "s2/web");
        assertThat(early).isBetween(2, 10);
        assertThat(later).isBetween(early + 3, whole - 2);
        assertThat(whole).isEqualTo(25);
    }

    @Test
    void a_weight_that_the_product_cannot_change_is_noted() {
        Topology nginx = drawing(2, lb -> lb.with(Property.PRODUCT, Product.NGINX), link -> link);
        String link = nginx.links().list().get(1).id();

        Trace trace = Runs.trace(nginx,
                asking(4, Runs.SECOND, at(0, Deed.WEIGHT, link).with(Property.FACTOR, BigDecimal.valueOf(3))));

        assertThat(trace.notes()).containsExactly(new Trace.Remark("remark.weight", List.of("lb")));
        assertThat(picks(trace)).containsExactly("s1/web", "s2/web", "s1/web", "s2/web");
    }

    @Test
    void who_waits_in_a_balancer_that_is_stopped_is_lost() {
        Topology full = drawing(1, lb -> lb, most(1));

        Trace trace = Runs.trace(full, asking(3, MS, at(150, Deed.STOP, "lb"), at(3000, Deed.HEAL, "lb")));

        assertThat(Runs.statuses(trace)).containsOnly(0);
        assertThat(trace.requests()).extracting(RequestRecord::reason).containsOnly(Reason.CLOSED);
        assertThat(queued(trace)).hasSize(2).allMatch(wait -> !wait.served());
    }

    @Test
    void what_was_seen_of_queues_stays_when_somebody_stops_a_server() {
        Topology full = drawing(2, lb -> lb, most(1));
        LiveRun run = LiveRun.of(Runs.simulation(), full, asking(8, 20 * MS));
        long end = run.stage().lengthNs();
        for (String part : Arrays.asList("s1", "s2", "lb")) {
            for (long at = end / 16; at < end; at += end / 16) {
                LiveRun stopped = run.stop(part, at);
                for (long instant = 0; instant < at; instant += 50 * MS) {
                    Scene then = run.stage().at(instant);
                    Scene now = stopped.stage().at(instant);
                    assertThat(now.packets()).isEqualTo(then.packets());
                    assertThat(part.equals("lb") || now.waits().equals(then.waits())).isTrue(); // else cut short
                    assertThat(now.dials().stream().map(Scene.Dial::counts))
                            .isEqualTo(then.dials().stream().map(Scene.Dial::counts).toList());
                }
            }
        }
    }

    @Test
    void a_balancer_that_was_stopped_begins_anew_and_finds_out_again() {
        Topology site = ReferenceDesigns.topology("1-distributed-web-infrastructure");
        Run run = Run.standard(site, 20, 1).stop("s2", 2 * SECOND).stop("lb", 11_500 * MS).heal("lb", 12_200 * MS);

        Trace trace = Runs.trace(site, run);

        // s2 is DOWN after one failed check, not three
        assertThat(trace.events().stream().filter(Event.Judged.class::isInstance).map(Event.Judged.class::cast)
                .map(one -> one.atNs() / SECOND + " " + one.healthy())).containsExactly("7 false", "13 false");
    }

    @Test
    void a_balancer_that_was_stopped_begins_its_turns_with_the_first_server() {
        Topology site = ReferenceDesigns.topology("1-distributed-web-infrastructure");

        Trace trace = Runs.trace(site, Run.standard(site, 6, 1).stop("lb", 2500 * MS).heal("lb", 2600 * MS));

        assertThat(trace.picks().get("lb")).containsExactly("s1/web", "s2/web", "s1/web", "s1/web", "s2/web",
                "s1/web");
    }

    private static Topology spare(Product product) {
        return Draw.a().client("user").balancer("lb").last(lb -> lb.with(Property.PRODUCT, product)
                .with(Property.HEALTH_CHECKS, product == Product.HAPROXY)).server("s1", "web").server("s2", "web")
                .request("user", "lb").request("lb", "s1/web").standby("lb", "s2/web").topology();
    }

    private static List<String> servers(Trace trace) {
        return trace.requests().stream()
                .map(request -> request.status() + " " + Segment.host(request.path().getLast())).toList();
    }

    @Test
    void a_backup_steps_in_for_a_server_in_maintenance() {
        Topology site = spare(Product.HAPROXY);
        Run run = Run.standard(site, 4, 1)
                .with(Intervention.of(Incident.of(BigDecimal.valueOf(1500), Deed.MAINT, "s1")))
                .with(Intervention.of(Incident.of(BigDecimal.valueOf(2500), Deed.READY, "s1")));

        assertThat(servers(Runs.trace(site, run))).containsExactly("200 s1", "200 s1", "200 s2", "200 s1");
    }

    @Test
    void a_backup_answers_until_the_server_is_up_again() {
        Topology site = spare(Product.HAPROXY);
        Run run = Run.standard(site, 30, 1).stop("s1", 2500 * MS).heal("s1", 15_500 * MS);

        List<String> answers = servers(Runs.trace(site, run));

        // found out at 8 s, up again after two checks
        assertThat(answers.subList(9, 18)).containsOnly("200 s2");
        assertThat(answers.subList(19, 30)).containsOnly("200 s1");
    }

    @Test
    void the_backup_of_nginx_takes_over_with_the_first_failure() {
        Topology site = spare(Product.NGINX);

        assertThat(servers(Runs.trace(site, Run.standard(site, 5, 1).stop("s1", 1500 * MS)))).containsExactly(
                "200 s1", "200 s1", "200 s2", "200 s2", "200 s2");
    }

    @Test
    void who_leaves_maintenance_dead_is_found_out_by_its_first_check() {
        Topology site = ReferenceDesigns.topology("1-distributed-web-infrastructure");
        Run run = Run.standard(site, 20, 1)
                .with(Intervention.of(Incident.of(BigDecimal.valueOf(1500), Deed.MAINT, "s2")))
                .stop("s2", 2 * SECOND).with(Intervention.of(Incident.of(BigDecimal.valueOf(9500), Deed.READY, "s2")));

        assertThat(Runs.trace(site, run).events().stream().filter(Event.Judged.class::isInstance)
                .map(Event.Judged.class::cast).map(one -> one.atNs() / SECOND + " " + one.healthy()))
                .containsExactly("11 false");
    }

    @Test
    void where_nobody_passes_the_checks_requests_go_to_whoever_is_there() {
        Topology site = ReferenceDesigns.topology("1-distributed-web-infrastructure");

        Trace trace = Runs.trace(site, Runs.run(site, Operation.WRITE, 4, 1).stop("s2/db", 0).stop("s1/web", 0));

        assertThat(Runs.statuses(trace)).containsOnly(201);
    }

    @Test
    void a_backend_is_reached_past_a_dead_firewall_if_another_one_leads_there() {
        Topology site = Draw.a().client("user").balancer("lb").firewall("fa").firewall("fb").server("s1", "web")
                .request("user", "lb").request("lb", "fa").request("lb", "fb").request("fa", "s1/web")
                .request("fb", "s1/web").topology();

        assertThat(Runs.statuses(Runs.trace(site, Run.standard(site, 4, 1).stop("fa", 0)))).containsOnly(200);
        assertThat(Runs.statuses(Runs.trace(site, Run.standard(site, 4, 1).stop("fb", 0)))).containsOnly(200);
    }
}
