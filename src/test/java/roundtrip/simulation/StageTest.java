package roundtrip.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import roundtrip.routing.Operation;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.Property;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Terms.TlsVersion;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.Runs.SECOND;

class StageTest {
    private static final long MS = 1_000_000;

    private final Topology exercise = ReferenceDesigns.topology("1-distributed-web-infrastructure");
    private final Stage stage = Staging.of(Runs.reads(exercise));

    @Test
    void a_leg_lasts_600_ms_and_begins_when_its_cause_is_over() {
        for (Event event : stage.trace().events()) {
            if (event instanceof Event.Leg leg) {
                assertThat(stage.endNs(leg) - stage.beginNs(leg)).isEqualTo(600 * MS);
                assertThat(stage.beginNs(leg))
                        .isGreaterThanOrEqualTo(stage.endNs(stage.trace().events().get(leg.cause())));
            }
        }
    }

    @Test
    void the_first_picture_is_the_question_to_dns() {
        Packet packet = stage.at(300 * MS).packets().getFirst();

        assertThat(stage.at(300 * MS).packets()).hasSize(1);
        assertThat(packet.phase()).isEqualTo(Phase.DNS_QUESTION);
        assertThat(packet.link()).isEqualTo("l1");
        assertThat(packet.forward()).isTrue();
        assertThat(packet.label()).isEqualTo("www?");
        assertThat(packet.fraction()).isEqualTo(0.5);
    }

    @Test
    void the_answer_of_dns_comes_back_over_the_same_line_and_says_the_address() {
        Packet packet = stage.at(900 * MS).packets().getFirst();

        assertThat(packet.phase()).isEqualTo(Phase.DNS_ANSWER);
        assertThat(packet.label()).isEqualTo("8.8.8.8");
        assertThat(packet.link()).isEqualTo("l1");
        assertThat(packet.forward()).isFalse();
    }

    @Test
    void then_the_request_can_be_read_on_its_way_and_the_answer_carries_its_status() {
        assertThat(at(1500 * MS, 1)).satisfies(packet -> {
            assertThat(packet.link()).isEqualTo("l3");
            assertThat(packet.label()).isEqualTo("GET /");
            assertThat(packet.encrypted()).isFalse();
        });
        assertThat(at(2700 * MS, 1)).satisfies(packet -> {
            assertThat(packet.link()).isNull();
            assertThat(packet.from()).isEqualTo("s1/web");
            assertThat(packet.to()).isEqualTo("s1/app");
        });
        assertThat(at(3900 * MS, 1)).satisfies(packet -> {
            assertThat(packet.label()).isEqualTo("200");
            assertThat(packet.phase()).isEqualTo(Phase.ANSWER);
        });
    }

    @Test
    void packets_on_one_line_keep_apart() {
        List<Packet> onTheLine = stage.at(1500 * MS).packets().stream().filter(packet -> "l3".equals(packet.link()))
                .toList();

        assertThat(onTheLine).hasSize(2);
        assertThat(onTheLine.get(0).fraction() - onTheLine.get(1).fraction()).isGreaterThan(0.3);
    }

    @Test
    void an_encrypted_packet_is_sealed_until_the_balancer_opens_it() {
        Topology secured = ReferenceDesigns.topology("2-secured-and-monitored");
        Stage sealed = Staging.of(Runs.reads(secured));

        List<String> read = sealed.trace().legs(1).stream().filter(leg -> leg.phase() == Phase.QUESTION)
                .map(leg -> leg.from() + ">" + leg.to() + " " + sealed.at(sealed.beginNs(leg)).packets().stream()
                        .filter(packet -> packet.request() == 1).findFirst().orElseThrow().encrypted())
                .toList();

        assertThat(read).containsExactly("user>fw1 true", "fw1>lb true", "lb>fw2 false", "fw2>s1/web false",
                "s1/web>s1/app false", "s1/app>s1/db false");
    }

    @Test
    void the_pointer_shows_the_next_backend_and_the_counters_count() {
        assertThat(dial(0).next()).isEqualTo("s1/web");
        assertThat(dial(0).counts()).containsExactly(Map.entry("s1/web", 0), Map.entry("s2/web", 0));
        assertThat(dial(1800 * MS).next()).isEqualTo("s2/web");
        assertThat(dial(stage.lengthNs()).counts()).containsExactly(Map.entry("s1/web", 3), Map.entry("s2/web", 3));
        assertThat(dial(stage.lengthNs()).next()).isEqualTo("s1/web");
    }

    private Scene.Dial dial(long at) {
        return stage.at(at).dials().getFirst();
    }

    @Test
    void in_the_end_all_are_home() {
        Scene end = stage.at(stage.lengthNs());

        assertThat(end.packets()).isEmpty();
        assertThat(end.tally()).isEqualTo(new Scene.Tally(6, 6, 0));
        assertThat(stage.bars().stream().mapToInt(Stage.Bar::answered).sum()).isEqualTo(6);
        assertThat(stage.answeredUntil(stage.lengthNs()).stream().map(RequestRecord::number)).containsExactly(1, 2, 3,
                4, 5, 6);
    }

    @Test
    void a_step_goes_to_the_next_beginning_and_back() {
        assertThat(stage.stepAfter(0)).isEqualTo(600 * MS);
        assertThat(stage.stepBefore(stage.stepAfter(600 * MS))).isEqualTo(600 * MS);
        assertThat(stage.stepBefore(0)).isZero();
        assertThat(stage.stepAfter(stage.lengthNs())).isEqualTo(stage.lengthNs());
        assertThat(stage.steps()).isSorted().startsWith(0L).endsWith(stage.lengthNs());
    }

    @Test
    void a_write_is_seen_to_be_copied_and_the_replica_says_how_far_it_is_behind() {
        Stage writes = Staging.of(Runs.trace(exercise, Runs.run(exercise, Operation.WRITE, 1, 1)));
        Event.Leg copy = writes.trace().legs(1).stream().filter(leg -> leg.phase() == Phase.COPY).findFirst()
                .orElseThrow();

        Scene scene = writes.at(writes.beginNs(copy) + 1);
        assertThat(scene.packets()).anySatisfy(packet -> {
            assertThat(packet.label()).isEqualTo("copy");
            assertThat(packet.link()).isEqualTo("l7");
        });
        assertThat(scene.lags()).containsExactly(new Scene.Lag("s2/db", 1, 200 * MS));
        assertThat(writes.at(writes.lengthNs()).lags()).containsExactly(new Scene.Lag("s2/db", 0, 0));
    }

    @Test
    void a_cut_replication_lets_the_replica_fall_behind_more_and_more() {
        Run run = Runs.run(exercise, Operation.WRITE, 6, 1).stop("l7", 1);
        Stage cut = Staging.of(Runs.trace(exercise, run));

        Scene.Lag early = cut.at(6 * SECOND).lags().getFirst();
        Scene.Lag late = cut.at(9 * SECOND).lags().getFirst();
        assertThat(late.ns() - early.ns()).isEqualTo(3 * SECOND);
        assertThat(late.writes()).isGreaterThan(early.writes());
    }

    @Test
    void a_failure_is_shown_where_it_happened_for_a_moment() {
        Stage broken = Staging.of(Runs.trace(exercise, Run.standard(exercise, 1, 1).stop("lb", 0)));

        Scene scene = broken.at(2 * SECOND);
        assertThat(scene.crosses()).singleElement().satisfies(cross -> {
            assertThat(cross.place()).isEqualTo("lb");
            assertThat(cross.reason()).isEqualTo(Reason.REFUSED);
        });
        assertThat(scene.dead()).containsExactly("lb");
        assertThat(scene.packets()).singleElement().satisfies(packet -> {
            assertThat(packet.label()).isEqualTo("refused");
            assertThat(packet.failed()).isTrue();
        });
        assertThat(broken.at(broken.lengthNs()).crosses()).isEmpty();
        assertThat(broken.outages()).containsExactly(new Stage.Outage(0, broken.lengthNs()));
    }

    @Test
    void the_log_tells_what_happens_in_sentences() {
        List<String> sentences = stage.at(2 * SECOND).log().stream().filter(line -> line.request() == 1)
                .map(line -> line.say(id -> id.toUpperCase(Locale.ROOT))).toList();

        assertThat(sentences).containsExactly("1 asks for a page", "1 asks DNS for the address",
                "DNS asks a root for 1", "DNS asks the TLD for 1", "DNS asks the zone for 1",
                "1 has the address for 300 s", "1 goes to S1: its turn");
    }

    @Test
    void a_remembered_address_is_told_with_the_seconds_that_are_left() {
        assertThat(stage.log()).filteredOn(line -> line.request() == 6).extracting(line -> line.say(id -> id))
                .contains("6 asks its cache: 296 s left")
                .doesNotContain("6 asks dns for the address");
    }

    @Test
    void a_handshake_is_told_with_version_and_round_trips() {
        assertThat(sentences(sealed(TlsVersion.TLS_1_3)))
                .contains("1 uses TLS 1.3: one round trip");
        assertThat(sentences(sealed(TlsVersion.TLS_1_2)))
                .contains("1 uses TLS 1.2: 2 round trips");
        assertThat(stage.log()).noneMatch(line -> line.sort() == LogLine.Sort.SEALED);
    }

    @Test
    void who_waits_for_a_free_place_is_told_with_how_long() {
        Topology narrow = Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .change("s1/app", part -> part.with(Property.SLOTS, 1)).topology();
        Stage crowded = Staging.of(Runs.trace(narrow, Runs.run(narrow, Operation.READ, 2, 0)));

        assertThat(sentences(crowded)).contains("2 waits 10 ms at s1/app: all places taken");
    }

    @Test
    void every_line_of_a_request_leads_to_a_leg_of_it_and_others_to_none() {
        Stage broken = Staging.of(Runs.trace(exercise, Run.standard(exercise, 6, 1).stop("s2", SECOND)));

        assertThat(broken.log()).filteredOn(line -> line.request() > 0 && line.sort() != LogLine.Sort.COPIED)
                .allSatisfy(line -> assertThat(broken.leg(line).orElseThrow().request()).isEqualTo(line.request()));
        assertThat(broken.log()).filteredOn(line -> line.request() == 0).isNotEmpty()
                .allSatisfy(line -> assertThat(broken.leg(line)).isEmpty());
        LogLine turn = broken.log().stream().filter(line -> line.key().equals("log.turn")).findFirst().orElseThrow();
        assertThat(broken.leg(turn).orElseThrow().to()).as("the way that was chosen").isEqualTo("s1/web");
        Stage sealed = sealed(TlsVersion.TLS_1_3);
        LogLine hello = sealed.log().stream().filter(line -> line.sort() == LogLine.Sort.SEALED).findFirst()
                .orElseThrow();
        assertThat(sealed.leg(hello).orElseThrow().phase()).isEqualTo(Phase.HANDSHAKE);
    }

    private static Stage sealed(TlsVersion version) {
        Topology site = Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .lastLink(link -> link.with(Property.TLS, true).with(Property.TLS_VERSION, version)).topology();
        return Staging.of(Runs.trace(site, Run.standard(site, 1, 1)));
    }

    private static List<String> sentences(Stage stage) {
        return stage.log().stream().map(line -> line.say(id -> id)).toList();
    }

    @Test
    void the_failure_of_a_request_is_told_with_its_place() {
        Stage broken = Staging.of(Runs.trace(exercise, Run.standard(exercise, 1, 1).stop("lb", 0).stop("dns", 0)));

        assertThat(broken.log().getLast().say(id -> id)).isEqualTo("1 failed at lb: refused");
    }

    @Test
    void long_waits_keep_their_length() {
        Stage broken = Staging.of(Runs.trace(exercise, Run.standard(exercise, 20, 1).stop("s2", SECOND / 2)));

        LogLine stop = broken.marks().getFirst();
        LogLine down = broken.marks().get(1);
        assertThat(down.sort()).isEqualTo(LogLine.Sort.CHECK_FAILED);
        assertThat(down.stageNs() - stop.stageNs()).isEqualTo(9 * SECOND / 2);
    }

    @Test
    void nothing_is_seen_before_it_happens() {
        RandomTopologies.check(150, topology -> {
            Stage any = Staging.of(Runs.trace(topology, Run.traffic(topology, 4, 1, 0.5, 1)));
            for (Event event : any.trace().events()) {
                assertThat(any.beginNs(event)).isGreaterThanOrEqualTo(event.atNs());
                assertThat(any.endNs(event)).isGreaterThanOrEqualTo(event.endNs());
            }
        });
    }

    @Test
    void everything_that_happens_can_be_said() {
        Words words = Words.in("simulation");
        assertThat(Reason.values()).allMatch(reason -> words.has("reason." + reason.word()));
        RandomTopologies.check(150, topology -> {
            Run run = Run.traffic(topology, 4, 1, 0.5, 1);
            for (Component part : topology.components()) {
                run = run.stop(part.id(), SECOND).heal(part.id(), 2 * SECOND);
            }
            Stage any = Staging.of(Runs.trace(topology, run));
            assertThat(any.log()).allSatisfy(line -> assertThat(line.say(_ -> "X")).doesNotContain("{"));
            assertThat(any.trace().notes()).allMatch(note -> words.has(note.key()));
        });
    }

    @Test
    void every_drawing_can_be_shown_at_every_step() {
        RandomTopologies.check(150, topology -> {
            Stage any = Staging.of(Runs.trace(topology, Run.traffic(topology, 4, 1, 0.5, 1)));
            for (long step : any.steps()) {
                assertThat(any.at(step).packets()).allSatisfy(packet -> {
                    assertThat(packet.fraction()).isBetween(0.0, 1.0);
                    assertThat(topology.component(packet.from())).isNotNull();
                });
            }
        });
    }

    private Packet at(long stageNs, int request) {
        return stage.at(stageNs).packets().stream().filter(packet -> packet.request() == request).findFirst()
                .orElseThrow();
    }
}
