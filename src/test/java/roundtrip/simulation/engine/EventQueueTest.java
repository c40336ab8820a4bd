package roundtrip.simulation.engine;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

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
    void a_run_that_never_ends_is_stopped() {
        queue.at(0, this::again);

        assertThatThrownBy(() -> queue.run(1000)).isInstanceOf(IllegalStateException.class);
    }

    private void again() {
        queue.at(queue.now(), this::again);
    }
}
