package roundtrip.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import roundtrip.simulation.Agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventQueueTest {
    private final EventQueue queue = new EventQueue();
    private final List<String> happened = new ArrayList<>();

    @Test
    void what_is_due_earlier_happens_first_and_equal_times_keep_their_order() {
        queue.at(20, () -> happened.add("third"));
        queue.at(10, () -> happened.add("first"));
        queue.at(10, () -> happened.add("second"));

        queue.run(100);

        assertThat(happened).containsExactly("first", "second", "third");
        assertThat(queue.now()).isEqualTo(20);
    }

    @Test
    void the_clock_never_runs_backwards() {
        queue.at(10, () -> queue.at(5, () -> happened.add("at " + queue.now())));

        queue.run(100);

        assertThat(happened).containsExactly("at 10");
    }

    @Test
    void a_check_goes_on_only_while_something_else_is_awaited() {
        queue.meanwhile(0, this::check);
        queue.at(25, () -> happened.add("end"));

        queue.run(100);

        assertThat(happened).containsExactly("check 0", "check 10", "check 20", "end");
    }

    private void check() {
        happened.add("check " + queue.now());
        queue.meanwhile(queue.now() + 10, this::check);
    }

    @Test
    void checks_are_not_counted_while_something_that_takes_long_is_awaited() {
        queue.meanwhile(0, this::check);
        queue.at(100_000, () -> happened.add("end"));

        queue.run(10);

        assertThat(happened).endsWith("end");
    }

    @Test
    void a_run_that_never_ends_is_stopped() {
        queue.at(0, this::again);

        assertThatThrownBy(() -> queue.run(1000)).isInstanceOf(IllegalStateException.class);
    }

    private void again() {
        happened.add("again");
        queue.at(queue.now(), this::again);
    }

    @Test
    void what_is_taken_back_never_happens() {
        long late = queue.at(20, () -> happened.add("late"));
        queue.at(10, () -> {
            happened.add("first");
            assertThat(queue.cancel(late)).isTrue();
            assertThat(queue.cancel(late)).isFalse();
        });

        assertThat(queue.cancel(Agenda.NO_TICKET)).isFalse();
        queue.run(100);

        assertThat(happened).containsExactly("first");
        assertThat(queue.now()).as("nobody waits for it").isEqualTo(10);
    }

    @Test
    void an_old_ticket_does_not_take_back_what_has_its_place_now() {
        long old = queue.at(1, () -> happened.add("old"));
        queue.at(2, () -> {
            queue.at(3, () -> happened.add("new"));
            assertThat(queue.cancel(old)).isFalse();
        });

        queue.run(100);

        assertThat(happened).containsExactly("old", "new");
    }

    @Test
    void it_orders_and_forgets_as_a_sorted_list_does() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            EventQueue mine = new EventQueue();
            List<long[]> expected = new ArrayList<>();
            List<Integer> came = new ArrayList<>();
            List<Long> tickets = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                int number = i;
                long at = random.nextInt(300);
                tickets.add(mine.at(at, () -> came.add(number)));
                expected.add(new long[]{at, number});
                if (random.nextInt(10) < 6) {
                    int gone = random.nextInt(tickets.size());
                    if (mine.cancel(tickets.get(gone))) {
                        expected.removeIf(one -> one[1] == gone);
                    }
                }
            }
            expected.sort((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));

            mine.run(10_000);

            assertThat(came).as("seed " + seed).isEqualTo(expected.stream().map(one -> (int) one[1]).toList());
        }
    }

    @Test
    void somebody_may_have_enough() {
        queue.at(0, this::again);

        assertThat(queue.run(Long.MAX_VALUE, () -> happened.size() > 5)).isFalse();
        assertThat(happened).hasSizeBetween(6, 5000);
    }
}
