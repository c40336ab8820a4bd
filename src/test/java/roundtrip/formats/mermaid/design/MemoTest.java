package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemoTest {
    private final List<String> worked = new ArrayList<>();
    private final Memo<String, Integer> memo = new Memo<>();

    private int length(String text) {
        worked.add(text);
        return text.length();
    }

    @Test
    void the_same_text_is_worked_out_once() {
        assertThat(memo.of("nginx", this::length)).isEqualTo(5);
        assertThat(memo.of("nginx", this::length)).isEqualTo(5);
        assertThat(memo.of("app", this::length)).isEqualTo(3);
        assertThat(worked).containsExactly("nginx", "app");
    }

    @Test
    void more_texts_than_it_can_keep_are_worked_out_again() {
        for (int text = 0; text < 10_000; text++) {
            assertThat(memo.of("text " + text, this::length)).isEqualTo(("text " + text).length());
        }
        memo.of("text 0", this::length);
        assertThat(worked).hasSize(10_001);
    }
}
