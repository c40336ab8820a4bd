package roundtrip.simulation;

import java.util.ArrayDeque;
import java.util.Deque;

import org.junit.jupiter.api.Test;

import roundtrip.simulation.engine.EventQueue;
import roundtrip.topology.Draw;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

/// The queues of the textbook on the event engine, its generators and its statistics: what the formulas say comes out after a
/// million requests. Nothing but the stations is of the test.
class QueueingTest {
    private static final int REQUESTS = 1_000_000;
    private static final int SERVERS = 3;
    private static final int USER = 0;
    private static final int FIRST = 1;

    /// Servers with exponential work, and the requests that wait for one of them.
    private static final class Queue {
        final int place;
        final Deque<long[]> waiting = new ArrayDeque<>();
        int free;

        Queue(int place, int servers) {
            this.place = place;
            free = servers;
        }
    }

    /// Which of the queues the next request joins.
    private interface Choice {
        int of(int request, Chance chance);
    }

    private final EventQueue agenda = new EventQueue();
    private final Chance arrivals = Chance.of(1, "arrivals");
    private final Chance works = Chance.of(1, "works");
    private final Chance choices = Chance.of(1, "choices");
    private double mu;

    private long exponential(Chance chance, double rate) {
        return (long) (-StrictMath.log(1 - chance.unit()) / rate * 1e9);
    }

    private Statistics play(double lambda, double rate, int queues, int serversEach, Choice choice) {
        mu = rate;
        Draw draw = Draw.a().client("user");
        for (int i = 0; i < queues; i++) {
            draw.server("s" + i);
        }
        Topology drawing = draw.topology();
        for (int i = 0; i < queues; i++) {
            drawing = drawing.with(drawing.component("s" + i).with(Property.SLOTS, serversEach));
        }
        Counter counter = new Counter(drawing, 1);
        Queue[] all = new Queue[queues];
        for (int i = 0; i < queues; i++) {
            all[i] = new Queue(FIRST + i, serversEach);
        }
        agenda.at(0, () -> arrive(counter, 1, lambda, all, choice));
        agenda.run(Long.MAX_VALUE);
        return counter.statistics(0);
    }

    private void arrive(Meter meter, int request, double lambda, Queue[] all, Choice choice) {
        long now = agenda.now();
        meter.asked(request, USER, false, now);
        Queue queue = all[choice.of(request, choices)];
        if (queue.free > 0) {
            begin(meter, queue, request, now, now);
        } else {
            meter.queued(request, queue.place, now);
            queue.waiting.add(new long[]{request, now});
        }
        if (request < REQUESTS) {
            agenda.at(now + exponential(arrivals, lambda), () -> arrive(meter, request + 1, lambda, all, choice));
        }
    }

    private void begin(Meter meter, Queue queue, int request, long askedNs, long now) {
        queue.free--;
        meter.began(request, queue.place, now - askedNs, now);
        agenda.at(now + exponential(works, mu), () -> end(meter, queue, request, askedNs));
    }

    private void end(Meter meter, Queue queue, int request, long askedNs) {
        long now = agenda.now();
        queue.free++;
        meter.finished(request, queue.place, now);
        meter.ended(request, USER, false, 200, null, askedNs, 0, now);
        long[] next = queue.waiting.poll();
        if (next != null) {
            begin(meter, queue, (int) next[0], next[1], now);
        }
    }

    private static double meanWaitSeconds(Statistics statistics) {
        double sum = 0;
        for (Statistics.Part part : statistics.parts().values()) {
            sum += part.waits().meanNs() * part.waits().count();
        }
        return sum / statistics.all().answered() / 1e9;
    }

    @Test
    void one_server_waits_as_the_formula_of_mm1_says() {
        Statistics statistics = play(8, 10, 1, 1, (_, _) -> 0);
        Statistics.Part server = statistics.parts().get("s0");
        Statistics.Times response = statistics.all().waits();

        assertThat(server.utilisation()).isCloseTo(0.8, withPercentage(0.3));
        assertThat(meanWaitSeconds(statistics)).isCloseTo(0.4, withPercentage(2));
        assertThat(response.meanNs() / 1e9).isCloseTo(0.5, withPercentage(2));
        assertThat(server.queue()).isCloseTo(3.2, withPercentage(2));
        assertThat(server.busy() + server.queue()).as("in the system").isCloseTo(4.0, withPercentage(2));
        assertThat(server.queue()).as("Little").isCloseTo(server.perSecond() * server.waits().meanNs() / 1e9,
                withPercentage(0.1));
        assertThat(server.waits().p95Ns() / 1e9).isCloseTo(1.386294, withPercentage(2));
        assertThat(server.waits().p99Ns() / 1e9).isCloseTo(2.191013, withPercentage(3));
        assertThat(response.p50Ns() / 1e9).isCloseTo(0.346574, withPercentage(2));
        assertThat(response.p95Ns() / 1e9).isCloseTo(1.497866, withPercentage(2));
        assertThat(response.p99Ns() / 1e9).isCloseTo(2.302585, withPercentage(3));
        assertThat(statistics.all().answered()).isEqualTo(REQUESTS);
        assertThat(server.abandoned()).isZero();
    }

    @Test
    void three_servers_with_one_queue_wait_as_erlang_says() {
        Statistics statistics = play(20, 10, 1, SERVERS, (_, _) -> 0);
        Statistics.Part servers = statistics.parts().get("s0");

        assertThat(servers.utilisation()).isCloseTo(0.666667, withPercentage(0.5));
        assertThat(meanWaitSeconds(statistics)).isCloseTo(0.044444, withPercentage(1.5));
        assertThat(statistics.all().waits().meanNs() / 1e9).isCloseTo(0.144444, withPercentage(1.5));
        assertThat(servers.queue()).isCloseTo(0.888889, withPercentage(1.5));
        assertThat(servers.waits().p95Ns() / 1e9).isCloseTo(0.21848, withPercentage(3));
        assertThat(servers.waits().p99Ns() / 1e9).isCloseTo(0.379424, withPercentage(3));
    }

    @Test
    void a_random_split_waits_longest_then_turns_then_a_shared_queue() {
        double random = meanWaitSeconds(new QueueingTest().play(20, 10, SERVERS, 1,
                (_, chance) -> (int) (chance.unit() * SERVERS)));
        double turns = meanWaitSeconds(new QueueingTest().play(20, 10, SERVERS, 1, (request, _) -> request % SERVERS));
        double shared = meanWaitSeconds(new QueueingTest().play(20, 10, 1, SERVERS, (_, _) -> 0));

        assertThat(random).isCloseTo(0.2, withPercentage(1.5)).isGreaterThan(turns);
        assertThat(turns).isCloseTo(0.113902, withPercentage(1.5)).isGreaterThan(shared);
        assertThat(shared).isCloseTo(0.044444, within(0.044444 * 0.015));
    }
}
