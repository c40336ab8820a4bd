package roundtrip.ui.presenter;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StopwatchTest {
    @Test
    void minutes_count_on_to_hours() {
        assertThat(Stopwatch.clock(0)).isEqualTo("0:00");
        assertThat(Stopwatch.clock(252)).isEqualTo("4:12");
        assertThat(Stopwatch.clock(3852)).isEqualTo("1:04:12");
    }
}
