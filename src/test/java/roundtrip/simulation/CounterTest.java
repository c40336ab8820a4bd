package roundtrip.simulation;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.simulation.Statistics.Answers;
import roundtrip.topology.Draw;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static roundtrip.simulation.Runs.SECOND;

class CounterTest {
    private static final long MS = 1_000_000;
    private final Topology drawing = Draw.a().client("user").server("s1", "web", "app", "db:primary")
            .request("user", "s1/web").topology();

    private Statistics count(Run run) {
        Counter counter = new Counter(drawing, run.seed());
        Runs.simulation().measure(drawing, run, counter, () -> false);
        return counter.statistics(0);
    }

    @Test
    void users_learn_how_long_they_waited() {
        Statistics statistics = count(Run.standard(drawing, 10, 1));
        Answers user = statistics.users().get("user");

        assertThat(user).isEqualTo(statistics.all());
        assertThat(user.asked()).isEqualTo(10);
        assertThat(user.answered()).isEqualTo(10);
        assertThat(user.statuses()).containsEntry(200, 10L).hasSize(1);
        assertThat(user.waits().p50Ns()).isEqualTo(93 * MS);
        assertThat(user.waits().mostNs()).isEqualTo(93 * MS);
    }

    @Test
    void parts_tell_how_much_of_the_time_they_worked() {
        Statistics statistics = count(Run.standard(drawing, 10, 1));
        Statistics.Part app = statistics.parts().get("s1/app");

        assertThat(app.served()).isEqualTo(10);
        assertThat(app.busy() * statistics.lengthNs())
                .as("ten milliseconds of its own and two of waiting for the database")
                .isEqualTo(120.0 * MS);
        assertThat(app.utilisation()).isEqualTo(app.busy());
        assertThat(statistics.data().reads()).isEqualTo(10);
        assertThat(statistics.parts()).containsOnlyKeys("s1/web", "s1/app", "s1/db");
    }

    @Test
    void failures_are_counted_by_their_reason() {
        Statistics statistics = count(Run.standard(drawing, 10, 1).stop("s1", 4 * SECOND + 65 * MS));

        assertThat(statistics.all().failed()).isEqualTo(6);
        assertThat(statistics.all().errors()).containsEntry(Reason.REFUSED, 5L).containsEntry(Reason.CLOSED, 1L);
        assertThat(statistics.all().statuses()).containsEntry(0, 6L);
    }

    @Test
    void the_series_adds_up_to_the_whole_however_long_the_run_is() {
        for (int requests : new int[]{1, 50, 3000}) {
            Statistics statistics = count(Run.standard(drawing, requests, 1));
            List<Statistics.Point> series = statistics.series();

            assertThat(series).hasSizeLessThanOrEqualTo(400);
            assertThat(series).hasSize((int) (statistics.lengthNs() / statistics.bucketNs()) + 1);
            assertThat(series.stream().mapToLong(Statistics.Point::asked).sum()).isEqualTo(requests);
            assertThat(series.stream().mapToLong(Statistics.Point::answered).sum()).isEqualTo(requests);
            assertThat(statistics.parts().get("s1/app").busyOverTime()).hasSameSizeAs(series);
        }
    }

    @Test
    void a_level_is_the_same_over_the_stretches_and_over_all() {
        Statistics statistics = count(Run.standard(drawing, 2000, 1));
        Statistics.Part app = statistics.parts().get("s1/app");
        double area = 0;
        for (int i = 0; i < app.busyOverTime().size(); i++) {
            long from = i * statistics.bucketNs();
            area += app.busyOverTime().get(i)
                    * (Math.min(statistics.lengthNs(), from + statistics.bucketNs()) - from);
        }

        assertThat(area / statistics.lengthNs()).isCloseTo(app.busy(),
                withPercentage(0.001));
    }

    @Test
    void who_waits_no_time_in_a_queue_leaves_it_all_the_same() {
        Counter counter = new Counter(drawing, 1);
        counter.began(1, 1, 0, 5);
        counter.queued(2, 1, 10);
        counter.finished(1, 1, 10);
        counter.began(2, 1, 0, 10);
        counter.finished(2, 1, 20);
        Statistics.Part part = counter.statistics(100).parts().get("s1");

        assertThat(part.queue()).isZero();
        assertThat(part.longest()).isEqualTo(1);
        assertThat(part.busy()).isEqualTo(0.15);
    }

    @Test
    void whoever_has_enough_gets_what_is_known_so_far() {
        Counter counter = new Counter(drawing, 1);
        Runs.simulation().measure(drawing, Run.endless(drawing, 1, 1_000_000), counter,
                () -> counter.requests() > 500);

        assertThat(counter.statistics(0).all().asked()).isBetween(500L, 1500L);
    }
}
