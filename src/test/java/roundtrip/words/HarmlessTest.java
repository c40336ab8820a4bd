package roundtrip.words;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HarmlessTest {
    @Test
    void what_steers_a_terminal_is_replaced_and_nothing_else() {
        assertThat(Harmless.text("a\u001b[31mb\u009b1mc\u007f\u0007\u202ed\u2066e\ud800"))
                .isEqualTo("a\uFFFD[31mb\uFFFD1mc\uFFFD\uFFFD\uFFFDd\uFFFDe\uFFFD");
        assertThat(Harmless.text("a\tb\r\nc\n\u0645\u200e \ud83d\ude00 \u00e9")).isEqualTo(
                "a\tb\r\nc\n\u0645\u200e \ud83d\ude00 \u00e9");
        assertThat(Harmless.text("over\rwritten")).isEqualTo("over\uFFFDwritten");
    }

    @Test
    void a_line_has_no_breaks() {
        assertThat(Harmless.line(" a\r\n\u2028b\u0085 \t c\u0001 ")).isEqualTo("a b c\uFFFD");
    }
}
