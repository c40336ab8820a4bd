package roundtrip.simulation;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.routing.Operation;
import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.Runs.SECOND;

class DeadEndsTest {
    private static Draw user() {
        return Draw.a().client("user");
    }

    private static Draw nginx(Draw draw, String id) {
        return draw.balancer(id).last(balancer -> balancer.with(Property.PRODUCT, Product.NGINX));
    }

    private static void meets(Draw draw, int status, Reason reason, String... path) {
        Trace trace = Runs.reads(draw.topology());
        assertThat(trace.requests()).allSatisfy(request -> {
            assertThat(request.status()).isEqualTo(status);
            assertThat(request.reason()).isEqualTo(reason);
            assertThat(request.path()).containsExactly(path);
        });
    }

    private static List<String> notes(Topology topology) {
        return Runs.reads(topology).notes().stream().map(note -> note.key() + note.values()).toList();
    }

    @Test
    void an_empty_pool_gives_what_a_real_balancer_gives() {
        Draw haproxy = user().balancer("lb").server("d", "db").request("user", "lb");
        meets(haproxy, 503, Reason.NO_BACKEND, "user", "lb");
        meets(nginx(user(), "lb").server("d", "db").request("user", "lb"), 502, Reason.NO_BACKEND, "user", "lb");
        assertThat(notes(haproxy.topology())).containsExactly("remark.dead-end[lb]");
    }

    @Test
    void the_last_balancer_of_a_circle_has_nobody_to_ask() {
        Draw three = user().balancer("a").balancer("b").balancer("c").request("user", "a").request("a", "b")
                .request("b", "c").request("c", "a");
        meets(three, 503, Reason.CIRCLE, "user", "a", "b", "c");
        assertThat(notes(three.topology())).containsExactly("remark.circle[a \u2192 b \u2192 c \u2192 a]");
        assertThat(Runs.reads(three.topology()).events()).filteredOn(Event.Circled.class::isInstance).hasSize(6)
                .allSatisfy(event -> assertThat(((Event.Circled) event).way()).containsExactly("a", "b", "c", "a"));
        assertThat(Staging.of(Runs.reads(three.topology())).log()).extracting(line -> line.say(id -> id))
                .contains("1 cannot go on from c: a \u2192 b \u2192 c \u2192 a leads in a circle",
                        "1 failed with 503 at c");
    }

    @Test
    void nginx_says_502_at_the_end_of_its_circle() {
        meets(nginx(nginx(user(), "a"), "b").request("user", "a").request("a", "b").request("b", "a"), 502,
                Reason.CIRCLE, "user", "a", "b");
    }

    @Test
    void a_part_that_leads_to_itself_is_a_circle_too() {
        Draw self = user().balancer("a").request("user", "a").request("a", "a");
        meets(self, 503, Reason.CIRCLE, "user", "a");
        assertThat(notes(self.topology())).containsExactly("remark.circle[a \u2192 a]");
    }

    @Test
    void a_circle_may_lead_through_firewalls_and_cdns() {
        Draw through = user().balancer("a").firewall("f").request("user", "a").request("a", "f").request("f", "a");
        meets(through, 503, Reason.CIRCLE, "user", "a");
        assertThat(notes(through.topology())).containsExactly("remark.circle[a \u2192 f \u2192 a]");
        meets(user().part(Kind.CDN, "a").part(Kind.CDN, "b").request("user", "a").request("a", "b").request("b", "a"),
                502, Reason.CIRCLE, "user", "a", "b");
    }

    @Test
    void what_goes_round_between_firewalls_is_never_answered() {
        Draw walls = user().firewall("f").firewall("g").balancer("lb").request("user", "f").request("f", "g")
                .request("g", "f");
        meets(walls, 0, Reason.CIRCLE, "user");
        assertThat(Runs.reads(walls.topology()).request(1).durationNs()).isEqualTo(5 * SECOND);
        assertThat(notes(walls.topology())).containsExactly("remark.circle[f \u2192 g \u2192 f]");
    }

    @Test
    void who_has_no_way_to_an_entry_is_told_so() {
        Draw alone = user().balancer("lb").server("s", "web").request("lb", "s/web");
        meets(alone, 0, Reason.NO_WAY, "user");
        assertThat(notes(alone.topology())).containsExactly("remark.no-entry[user]");
    }

    @Test
    void requests_come_as_far_as_the_arrows_lead() {
        meets(user().balancer("lb").server("s", "web").server("d", "db").request("user", "lb").request("lb", "s/web"),
                502, Reason.NO_WAY, "user", "lb", "s/web");
        meets(user().server("s", "web", "app").server("d", "db").request("user", "s/web"), 500, Reason.NO_WAY, "user",
                "s/web", "s/app");
    }

    @Test
    void a_circle_beside_a_way_to_a_server_is_not_gone_round() {
        meets(user().balancer("a").balancer("b").server("s", "web").request("user", "a").request("a", "b")
                .request("b", "a").request("a", "s/web"), 200, null, "user", "a", "s/web");
    }

    @Test
    void broken_servers_are_no_circle() {
        Topology site = user().balancer("a").balancer("b").server("s", "web").request("user", "a").request("a", "b")
                .request("b", "a").request("b", "s/web").topology();
        Trace trace = Runs.trace(site, Runs.run(site, Operation.READ, 3, 1).without(List.of("s")));

        assertThat(trace.requests()).noneMatch(RequestRecord::isAnswered)
                .noneMatch(request -> request.reason() == Reason.CIRCLE);
        assertThat(trace.notes()).isEmpty();
    }

    @Test
    void the_longest_circle_of_firewalls_is_no_trouble() {
        Draw walls = user();
        int many = 6000;
        for (int i = 0; i < many; i++) {
            walls.firewall("f" + i);
        }
        walls.request("user", "f0");
        for (int i = 0; i < many; i++) {
            walls.request("f" + i, "f" + (i + 1) % many);
        }
        Trace trace = Runs.trace(walls.topology(), Run.standard(walls.topology(), 1, 1));
        assertThat(trace.request(1).reason()).isEqualTo(Reason.CIRCLE);
    }
}
