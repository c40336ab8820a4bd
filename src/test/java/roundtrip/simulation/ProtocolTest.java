package roundtrip.simulation;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import roundtrip.routing.Operation;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Event.Server;
import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Mode;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Terms.TlsVersion;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.Runs.SECOND;
import static roundtrip.simulation.Runs.statuses;

/// DNS, handshakes, headers, and what clients do when an address does not answer.
class ProtocolTest {
    private static final long MS = 1_000_000;

    private final Topology exercise = ReferenceDesigns.topology("1-distributed-web-infrastructure");

    private static <T extends Event> List<T> all(Trace trace, Class<T> type) {
        return trace.events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Topology site(boolean tls, TlsVersion version) {
        return Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .lastLink(link -> link.with(Property.TLS, tls).with(Property.TLS_VERSION, version)).topology();
    }

    private static long firstByteMs(Topology site) {
        return Runs.trace(site, Run.standard(site, 1, 1)).request(1).durationNs() / MS;
    }

    @Test
    void a_first_byte_takes_two_round_trips_without_tls_three_with_1_3_and_four_with_1_2() {
        // one round trip is 40 ms, the application works 10 ms
        assertThat(firstByteMs(site(false, TlsVersion.TLS_1_3))).isEqualTo(2 * 40 + 10);
        assertThat(firstByteMs(site(true, TlsVersion.TLS_1_3))).isEqualTo(3 * 40 + 10);
        assertThat(firstByteMs(site(true, TlsVersion.TLS_1_2))).isEqualTo(4 * 40 + 10);
    }

    @Test
    void a_cold_resolver_asks_the_root_the_top_level_and_the_zone() {
        Trace trace = Runs.reads(exercise);

        assertThat(all(trace, Event.Referred.class)).extracting(Event.Referred::server).containsExactly(Server.ROOT,
                Server.TOP_LEVEL, Server.ZONE);
        assertThat(all(trace, Event.Named.class)).first().satisfies(named -> {
            assertThat(named.remembered()).isFalse();
            assertThat(named.leftSeconds()).isEqualTo(300);
        });
    }

    @Test
    void the_time_of_a_remembered_answer_runs_down() {
        assertThat(all(Runs.reads(exercise), Event.Named.class)).extracting(Event.Named::leftSeconds)
                .containsExactly(300L, 300L, 299L, 298L, 297L, 296L);
    }

    @Test
    void a_second_user_of_the_same_resolver_gets_what_is_left_of_the_answer_in_one_round_trip() {
        Topology two = Draw.a().client("a").client("b").dns("dns").server("s1", "app").link(LinkKind.LOOKUP, "a", "dns")
                .link(LinkKind.LOOKUP, "b", "dns").resolve("dns", "s1/app").topology();

        Trace trace = Runs.trace(two, Run.of(1,
                List.of(new Ask(0, "a", Operation.READ), new Ask(100 * SECOND, "b", Operation.READ))));

        assertThat(all(trace, Event.Referred.class)).hasSize(3);
        assertThat(all(trace, Event.Named.class)).extracting(Event.Named::leftSeconds).containsExactly(300L, 201L);
    }

    @Test
    void who_asks_again_when_the_answer_is_too_old_finds_the_servers_of_the_zone_remembered() {
        Topology brief = exercise.with(Objects.requireNonNull(exercise.component("dns")).with(Property.TTL_SECONDS, 2));

        assertThat(all(Runs.reads(brief), Event.Referred.class)).extracting(Event.Referred::server)
                .containsExactly(Server.ROOT, Server.TOP_LEVEL, Server.ZONE, Server.ZONE);
    }

    @Test
    void a_tls_handshake_is_seen_once_and_a_plain_one_only_in_the_trace() {
        Trace sealed = Runs.trace(site(true, TlsVersion.TLS_1_3), Run.standard(site(true, TlsVersion.TLS_1_3), 1, 1));
        Trace plain = Runs.trace(site(false, TlsVersion.TLS_1_3), Run.standard(site(false, TlsVersion.TLS_1_3), 1, 1));

        assertThat(sealed.legs(1)).extracting(Leg::phase).containsExactly(Phase.HANDSHAKE, Phase.QUESTION,
                Phase.ANSWER);
        assertThat(plain.legs(1)).extracting(Leg::phase).containsExactly(Phase.QUESTION, Phase.ANSWER);
        assertThat(all(plain, Event.Connected.class)).hasSize(1);
        Stage stage = Staging.of(sealed);
        assertThat(stage.endNs(sealed.legs(1).getFirst()) - stage.beginNs(sealed.legs(1).getFirst()))
                .isEqualTo(Staging.LEG_NS);
        // there and back: the packet is at the far end in the middle of the leg
        assertThat(stage.at(300 * MS).packets().getFirst().fraction()).isEqualTo(1);
    }

    @Test
    void every_proxy_tells_whom_it_speaks_for() {
        Topology secured = ReferenceDesigns.topology("2-secured-and-monitored");
        Trace trace = Runs.reads(secured);
        List<Wire> wires = trace.legs(1).stream().filter(leg -> leg.phase() == Phase.QUESTION)
                .flatMap(leg -> Wire.of(trace, leg).stream()).toList();

        assertThat(wires.getFirst().sealed()).isTrue();
        assertThat(wires.getFirst().line()).isEqualTo("GET / HTTP/1.1");
        assertThat(wires.getFirst().headers()).extracting(Wire.Header::name).containsExactly("Host");
        Wire last = wires.getLast();
        assertThat(last.sealed()).isFalse();
        assertThat(last.headers()).extracting(Wire.Header::name).containsExactly("Host", "X-Forwarded-For",
                "X-Forwarded-Proto");
        assertThat(last.headers().get(1).value().split(", ")).hasSize(2).startsWith("user");
        assertThat(last.headers().get(2).value()).isEqualTo("https");
    }

    @Test
    void a_balancer_that_passes_tls_through_tells_nothing() {
        Topology through = Draw.a().client("user").balancer("lb")
                .last(lb -> lb.with(Property.TLS_MODE, Tls.PASSTHROUGH))
                .server("s1", "web", "app").request("user", "lb").lastLink(link -> link.with(Property.TLS, true))
                .request("lb", "s1/web").lastLink(link -> link.with(Property.TLS, true)).topology();
        Trace trace = Runs.trace(through, Run.standard(through, 1, 1));
        List<Leg> questions = trace.legs(1).stream().filter(leg -> leg.phase() == Phase.QUESTION).toList();

        assertThat(Wire.of(trace, questions.get(1)).orElseThrow().headers()).extracting(Wire.Header::name)
                .containsExactly("Host");
        assertThat(Wire.of(trace, questions.get(2)).orElseThrow().headers().get(1).value()).isEqualTo("lb");
    }

    private static Draw twoAddresses() {
        return Draw.a().client("user").dns("dns").balancer("lb1").balancer("lb2").server("s1", "web", "app")
                .link(LinkKind.LOOKUP, "user", "dns").resolve("dns", "lb1").resolve("dns", "lb2").request("user", "lb1")
                .request("user", "lb2").request("lb1", "s1/web").request("lb2", "s1/web");
    }

    @Test
    void clients_take_several_addresses_in_turn_and_try_the_next_one_where_nobody_answers() {
        Topology drawing = twoAddresses().topology();

        Trace trace = Runs.trace(drawing, Run.standard(drawing, 6, 1).stop("lb1", SECOND * 3 / 2));

        assertThat(statuses(trace)).containsOnly(200);
        assertThat(trace.legs(3)).extracting(Leg::to).startsWith("lb1", "user", "lb2");
        assertThat(trace.legs(4)).extracting(Leg::to).startsWith("lb2");
    }

    @Test
    void a_dns_that_watches_leaves_a_dead_address_out_when_clients_ask_again() {
        Topology drawing = twoAddresses()
                .change("dns", dns -> dns.with(Property.DNS_HEALTH_CHECKS, true).with(Property.TTL_SECONDS, 10))
                .topology();

        Trace trace = Runs.trace(drawing, Run.standard(drawing, 20, 1).stop("lb1", SECOND / 2));

        List<Integer> knocked = trace.requests().stream().map(RequestRecord::number).filter(number -> trace.legs(number)
                .stream().anyMatch(leg -> leg.fate() == Event.Fate.REFUSED)).toList();
        assertThat(statuses(trace)).containsOnly(200);
        assertThat(knocked).isNotEmpty().allMatch(number -> number <= 11);
    }

    @Test
    void an_active_pair_misses_a_dead_member_until_its_twin_takes_the_address() {
        Topology drawing = Draw.a().client("user").balancer("lb1").balancer("lb2").server("s1", "web", "app")
                .request("user", "lb1").request("user", "lb2").request("lb1", "s1/web").request("lb2", "s1/web")
                .link(LinkKind.HEARTBEAT, "lb1", "lb2")
                .change("lb1", lb -> lb.with(Property.CLUSTER_MODE, Mode.ACTIVE_ACTIVE))
                .change("lb2", lb -> lb.with(Property.CLUSTER_MODE, Mode.ACTIVE_ACTIVE)).topology();
        assertThat(drawing.of(Kind.LOAD_BALANCER)).hasSize(2);

        Trace trace = Runs.trace(drawing, Run.standard(drawing, 10, 1).stop("lb2", SECOND / 2));

        assertThat(statuses(trace)).containsExactly(200, 0, 200, 0, 200, 200, 200, 200, 200, 200);
        assertThat(all(trace, Event.TookOver.class)).extracting(Event::place).containsExactly("lb1");
    }

    @Test
    void each_proxy_is_told_of_once_however_often_it_tried() {
        Topology site = Draw.a().client("user").balancer("lb").server("s1", "web", "app").request("user", "lb")
                .request("lb", "s1/web").topology();
        Trace trace = Runs.trace(site, Run.standard(site, 1, 1).stop("s1", 1).heal("s1", 2 * SECOND));

        assertThat(trace.legs(1).stream().filter(leg -> leg.phase() == Phase.QUESTION && leg.from().equals("lb"))
                .map(leg -> Wire.of(trace, leg).orElseThrow().headers().get(1).value())).hasSizeGreaterThan(1)
                .containsOnly("user");
    }

    @Test
    void a_firewall_that_dns_names_lies_on_the_way_that_it_implies() {
        Topology site = Draw.a().client("user").dns("dns").firewall("fw").server("s1", "app")
                .link(LinkKind.LOOKUP, "user", "dns").resolve("dns", "fw").request("fw", "s1/app").topology();

        assertThat(Runs.trace(site, Run.standard(site, 1, 1)).request(1).path()).containsExactly("user", "fw",
                "s1/app");
        assertThat(statuses(Runs.trace(site, Run.standard(site, 1, 1).stop("fw", 0)))).containsExactly(0);
    }

    @Test
    void a_cache_in_front_does_not_hide_that_the_database_refuses() {
        Topology site = Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .database("db", DatabaseRole.PRIMARY).part(Kind.CACHE, "cache")
                .readwrite("s1/app", "db").readwrite("s1/app", "cache").topology();

        assertThat(Runs.trace(site, Run.standard(site, 1, 1).stop("db", 0)).request(1).reason())
                .isEqualTo(Reason.REFUSED);
    }
}
