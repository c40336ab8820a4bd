package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import roundtrip.routing.Operation;
import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Replication;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.Runs.SECOND;
import static roundtrip.simulation.Runs.statuses;

/// Databases, caches and message queues as the real ones do.
class DataTest {
    private static final long MS = 1_000_000;

    /// An application that writes to a primary and reads from its replica.
    private static Topology pair(Switching promote, UnaryOperator<Link> replication) {
        return Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .database("p", DatabaseRole.PRIMARY).database("r", DatabaseRole.REPLICA)
                .last(part -> part.with(Property.PROMOTE, promote)).link(LinkKind.WRITE, "s1/app", "p")
                .link(LinkKind.READ, "s1/app", "r").replicate("p", "r").lastLink(replication).topology();
    }

    private static Link mode(Link link, Replication mode, long lagMs) {
        return link.with(Property.REPLICATION, mode).with(Property.LAG_MS, BigDecimal.valueOf(lagMs));
    }

    private static Ask write(long atNs) {
        return new Ask(atNs, "user", Operation.WRITE);
    }

    private static Ask read(long atNs) {
        return new Ask(atNs, "user", Operation.READ);
    }

    private static <T extends Event> List<T> all(Trace trace, Class<T> type) {
        return trace.events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void who_reads_right_after_saving_does_not_see_it_at_an_asynchronous_replica() {
        Topology drawing = pair(Switching.MANUAL, link -> mode(link, Replication.ASYNC, 500));

        Trace trace = Runs.trace(drawing, Run.of(1, List.of(write(0), read(200 * MS), read(2 * SECOND))));

        assertThat(all(trace, Event.ReadAt.class)).extracting(Event.ReadAt::own).containsExactly(true, false);
    }

    @Test
    void a_synchronous_replica_has_it_before_the_writer_hears_of_it() {
        Topology drawing = pair(Switching.MANUAL, link -> mode(link, Replication.SYNC, 500));

        Trace trace = Runs.trace(drawing, Run.of(1, List.of(write(0), read(200 * MS))));

        assertThat(all(trace, Event.ReadAt.class)).extracting(Event.ReadAt::behind).containsExactly(0);
        assertThat(all(trace, Event.Applied.class).getFirst().atNs()).isLessThan(trace.request(1).endNs());
    }

    @Test
    void a_semi_synchronous_replica_has_it_in_its_relay_log_first() {
        Topology drawing = pair(Switching.MANUAL, link -> mode(link, Replication.SEMI_SYNC, 500));

        Trace trace = Runs.trace(drawing, Run.of(1, List.of(write(0), read(200 * MS))));

        assertThat(all(trace, Event.Relayed.class).getFirst().atNs()).isLessThan(trace.request(1).endNs());
        assertThat(
                all(trace, Event.Applied.class).getFirst().atNs() - all(trace, Event.Committed.class).getFirst().atNs())
                .isEqualTo(500 * MS);
        assertThat(all(trace, Event.ReadAt.class)).extracting(Event.ReadAt::behind).containsExactly(1);
    }

    @Test
    void semi_synchronous_writes_wait_ten_seconds_for_a_silent_replica_and_then_no_more() {
        Topology drawing = pair(Switching.MANUAL, link -> mode(link, Replication.SEMI_SYNC, 500));

        Trace trace = Runs.trace(drawing,
                Run.of(1, List.of(write(0), write(20 * SECOND), write(40 * SECOND))).stop("r", 0).heal("r",
                        30 * SECOND));

        assertThat(trace.requests().stream().map(request -> request.durationNs() / SECOND)).containsExactly(10L, 0L,
                0L);
        assertThat(statuses(trace)).containsOnly(201);
    }

    @Test
    void the_first_write_that_waits_in_vain_ends_the_waiting_of_all() {
        Topology drawing = pair(Switching.MANUAL, link -> mode(link, Replication.SEMI_SYNC, 500));

        Trace trace = Runs.trace(drawing,
                Run.of(1, List.of(write(0), write(4 * SECOND), write(9 * SECOND), write(11 * SECOND))).stop("r", 0));

        assertThat(trace.requests().stream().map(request -> request.durationNs() / SECOND)).containsExactly(10L, 6L,
                1L, 0L);
    }

    @Test
    void an_asynchronous_failover_loses_what_was_not_copied_and_says_whose_it_was() {
        Topology drawing = pair(Switching.AUTOMATIC, link -> mode(link, Replication.ASYNC, 1000));
        Run run = Run.of(1, List.of(write(0), write(3 * SECOND), write(3200 * MS))).stop("p", 3500 * MS);

        Trace trace = Runs.trace(drawing, run.asking(List.of(write(0), write(3 * SECOND), write(3200 * MS),
                write(9 * SECOND))));

        assertThat(all(trace, Event.Lost.class)).singleElement().satisfies(lost -> {
            assertThat(lost.writes()).isEqualTo(2);
            assertThat(lost.requests()).containsExactly(2, 3);
            assertThat(lost.place()).isEqualTo("r");
        });
        assertThat(statuses(trace)).containsExactly(201, 201, 201, 201);
        assertThat(Staging.of(trace).log().stream().map(line -> line.say(id -> id)))
                .contains("2 writes are lost: 2, 3");
    }

    @Test
    void a_semi_synchronous_failover_loses_nothing() {
        Topology drawing = pair(Switching.AUTOMATIC, link -> mode(link, Replication.SEMI_SYNC, 1000));
        Run run = Run.of(1, List.of(write(0), write(3 * SECOND), write(3200 * MS), read(9 * SECOND)))
                .stop("p", 3500 * MS);

        Trace trace = Runs.trace(drawing, run);

        assertThat(all(trace, Event.Lost.class)).isEmpty();
        assertThat(all(trace, Event.ReadAt.class)).extracting(Event.ReadAt::behind).containsExactly(0);
    }

    @Test
    void an_old_primary_with_writes_of_its_own_has_diverged_when_it_comes_back() {
        Topology drawing = pair(Switching.AUTOMATIC, link -> mode(link, Replication.ASYNC, 1000));
        Run run = Run.of(1, List.of(write(0), write(3 * SECOND), write(9 * SECOND), write(20 * SECOND),
                read(29 * SECOND))).stop("p", 3500 * MS).heal("p", 15 * SECOND);

        Trace trace = Runs.trace(drawing, run);

        assertThat(all(trace, Event.Diverged.class)).singleElement().satisfies(one -> {
            assertThat(one.place()).isEqualTo("p");
            assertThat(one.writes()).isEqualTo(1);
        });
        assertThat(all(trace, Event.ReadAt.class)).extracting(Event.ReadAt::behind).containsExactly(0);
    }

    @Test
    void a_replica_refuses_writes_with_the_words_of_the_real_one() {
        Topology drawing = Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .database("p", DatabaseRole.PRIMARY).database("r", DatabaseRole.REPLICA)
                .readwrite("s1/app", "p").readwrite("s1/app", "r").replicate("p", "r").topology();

        Trace trace = Runs.trace(drawing, Run.of(1, List.of(write(SECOND))).stop("p", 0));

        assertThat(statuses(trace)).containsExactly(500);
        assertThat(Staging.of(trace).log().stream().map(line -> line.say(id -> id.toUpperCase(Locale.ROOT))))
                .contains("1 is refused by R: ERROR 1290 (HY000): The MariaDB server is running with the --read-only"
                        + " option so it cannot execute this statement");
    }

    @Test
    void until_a_replica_is_promoted_writes_knock_at_the_dead_primary_in_vain() {
        Topology drawing = pair(Switching.AUTOMATIC, link -> mode(link, Replication.ASYNC, 100));
        Run run = Run.of(1, List.of(write(2 * SECOND), write(3 * SECOND), write(8 * SECOND))).stop("p", SECOND);

        Trace trace = Runs.trace(drawing, run);

        assertThat(statuses(trace)).containsExactly(500, 500, 201);
        assertThat(trace.requests()).extracting(RequestRecord::reason).containsExactly(Reason.REFUSED, Reason.REFUSED,
                null);
        assertThat(trace.requests().stream().map(request -> request.path().getLast())).containsExactly("s1/app",
                "s1/app", "r");
        assertThat(trace.legs(1).stream().filter(leg -> leg.from().equals("p"))
                .map(leg -> Message.of(trace, leg).line())).containsExactly(
                        "ERROR 2002 (HY000): Can't connect to server (111 \"Connection refused\")");
    }

    @Test
    void something_else_that_breaks_meanwhile_does_not_put_off_the_promotion() {
        Topology drawing = pair(Switching.AUTOMATIC, link -> mode(link, Replication.ASYNC, 100));
        Run run = Run.of(1, List.of(write(9 * SECOND))).stop("p", SECOND).stop("s1/app", 2 * SECOND)
                .heal("s1/app", 3 * SECOND);

        Trace trace = Runs.trace(drawing, run);

        assertThat(all(trace, Event.Promoted.class)).extracting(Event::atNs).containsExactly(5 * SECOND);
        assertThat(statuses(trace)).containsExactly(201);
    }

    @Test
    void what_a_replica_answers_to_a_write_is_no_good_news() {
        Topology drawing = Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .database("p", DatabaseRole.PRIMARY).database("r", DatabaseRole.REPLICA)
                .link(LinkKind.WRITE, "s1/app", "r").link(LinkKind.READ, "s1/app", "p").replicate("p", "r").topology();

        Trace trace = Runs.trace(drawing, Run.of(1, List.of(write(0))));

        assertThat(trace.legs(1).stream().filter(leg -> leg.from().equals("r"))
                .map(leg -> Message.of(trace, leg).line())).singleElement().asString().startsWith("ERROR 1290");
    }

    @Test
    void somebody_can_make_a_replica_the_primary() {
        Topology drawing = Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .database("p", DatabaseRole.PRIMARY).database("r", DatabaseRole.REPLICA)
                .readwrite("s1/app", "p").readwrite("s1/app", "r").replicate("p", "r").topology();
        Run run = Run.of(1, List.of(write(2 * SECOND), write(5500 * MS), write(7 * SECOND))).stop("p", SECOND)
                .with(Intervention.promote("r", 5 * SECOND));

        Trace trace = Runs.trace(drawing, run);

        assertThat(statuses(trace)).containsExactly(500, 500, 201);
        assertThat(all(trace, Event.Promoted.class)).extracting(Event::atNs).containsExactly(6 * SECOND);
    }

    private static Topology cached(long share) {
        return Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .database("db", DatabaseRole.PRIMARY)
                .part(Kind.CACHE, "cache").last(part -> part.with(Property.HIT_SHARE, BigDecimal.valueOf(share)))
                .readwrite("s1/app", "db").readwrite("s1/app", "cache").topology();
    }

    @Test
    void a_cold_cache_misses_then_it_has_the_page_until_it_is_too_old() {
        Trace trace = Runs.trace(cached(1), Run.of(1, List.of(read(0), read(SECOND), read(62 * SECOND))));

        assertThat(all(trace, Event.LookedUp.class)).extracting(Event.LookedUp::hit).containsExactly(false, true,
                false);
        assertThat(trace.request(1).path()).endsWith("s1/app", "db");
        assertThat(trace.request(2).path()).endsWith("s1/app", "cache");
    }

    @Test
    void without_its_cache_an_application_asks_the_database() {
        Trace trace = Runs.trace(cached(1), Run.of(1, List.of(read(0), read(SECOND))).stop("cache", SECOND / 2));

        assertThat(statuses(trace)).containsExactly(200, 200);
        assertThat(trace.request(2).path()).endsWith("db");
    }

    @Test
    void a_warm_cache_answers_though_the_database_is_gone() {
        Trace trace = Runs.trace(cached(1), Run.of(1, List.of(read(0), read(SECOND))).stop("db", SECOND / 2));

        assertThat(statuses(trace)).containsExactly(200, 200);
    }

    @Test
    void a_cdn_answers_from_its_edge_as_often_as_it_should() {
        Topology drawing = Draw.a().client("user").part(Kind.CDN, "cdn").server("s1", "web", "app")
                .request("user", "cdn").request("cdn", "s1/web").topology();

        Trace trace = Runs.trace(drawing, Run.standard(drawing, 1000, 1));

        assertThat(all(trace, Event.LookedUp.class).stream().filter(Event.LookedUp::hit).count()).isBetween(760L, 840L);
        assertThat(statuses(trace)).containsOnly(200);
    }

    private static Topology queued() {
        return Draw.a().client("user").server("s1", "app").request("user", "s1/app").part(Kind.QUEUE, "q")
                .server("s2", "app").database("db", DatabaseRole.PRIMARY).link(LinkKind.PUBLISH, "s1/app", "q")
                .link(LinkKind.CONSUME, "q", "s2/app").link(LinkKind.WRITE, "s2/app", "db")
                .link(LinkKind.READ, "s1/app", "db").topology();
    }

    @Test
    void a_queue_accepts_at_once_and_a_worker_writes_afterwards() {
        Trace trace = Runs.trace(queued(), Run.of(1, List.of(write(0))));

        assertThat(statuses(trace)).containsExactly(202);
        assertThat(trace.request(1).isAnswered()).isTrue();
        assertThat(all(trace, Event.Published.class)).hasSize(1);
        assertThat(all(trace, Event.Committed.class)).hasSize(1);
    }

    @Test
    void a_message_waits_for_its_worker() {
        Trace trace = Runs.trace(queued(),
                Run.of(1, List.of(write(0), read(9 * SECOND))).stop("s2", 0).heal("s2", 5 * SECOND));

        assertThat(trace.request(1).isAnswered()).isTrue();
        assertThat(all(trace, Event.Committed.class).getFirst().atNs()).isBetween(5 * SECOND, 6 * SECOND);
    }

    @Test
    void what_no_worker_ever_does_was_accepted_in_vain() {
        Trace trace = Runs.trace(queued(), Run.of(1, List.of(write(0))).stop("s2", 0));

        assertThat(statuses(trace)).containsExactly(202);
        assertThat(trace.request(1).reason()).isEqualTo(Reason.WAITING);
    }

    @Test
    void a_balancer_before_databases_speaks_no_http_and_can_only_close() {
        Topology drawing = Draw.a().client("user").server("s1", "app").request("user", "s1/app").balancer("proxy")
                .database("a", DatabaseRole.PRIMARY).link(LinkKind.READWRITE, "s1/app", "proxy")
                .link(LinkKind.READWRITE, "proxy", "a").topology();

        Trace trace = Runs.trace(drawing, Run.of(1, List.of(read(0), read(20 * SECOND))).stop("a", SECOND));

        assertThat(statuses(trace)).containsExactly(200, 500);
        assertThat(trace.legs(1).stream().filter(leg -> leg.phase() == Phase.QUESTION)
                .map(leg -> Message.of(trace, leg).line())).containsExactly("GET / HTTP/1.1", "a request to read",
                        "SELECT \u2026");
        assertThat(trace.legs(2)).filteredOn(leg -> leg.phase() == Phase.ANSWER).extracting(Event.Leg::from)
                .containsExactly("s1/app");
    }

    @Test
    void messages_that_wait_for_a_worker_are_counted_as_the_queue_of_their_part() {
        Topology drawing = Draw.a().client("user").server("s1", "app").request("user", "s1/app")
                .part(Kind.QUEUE, "q").server("w", "app").database("db", DatabaseRole.PRIMARY)
                .link(LinkKind.PUBLISH, "s1/app", "q").link(LinkKind.CONSUME, "q", "w/app").readwrite("w/app", "db")
                .topology();
        List<Integer> queued = new ArrayList<>();
        Meter meter = new Meter() {
            @Override
            public void queued(int request, int place, long ns) {
                queued.add(request);
            }
        };

        Runs.simulation().measure(drawing, Run.of(1, List.of(write(0), write(SECOND), write(9 * SECOND)))
                .stop("w", 0).heal("w", 5 * SECOND), meter, () -> false);

        assertThat(queued).containsExactly(1, 2);
    }
}
