package roundtrip.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import roundtrip.words.Marks.Look;
import roundtrip.words.Marks.Span;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTest {
    @Test
    void marks_make_pieces_stand_out() {
        assertThat(Marks.spans("a **b *c* d** `d` *e*, 2 * 3 * 4, [f](g)")).containsExactly(new Span(Look.PLAIN, "a "),
                new Span(Look.STRONG, "b c d"), new Span(Look.PLAIN, " "), new Span(Look.CODE, "d"),
                new Span(Look.PLAIN, " "), new Span(Look.STRESSED, "e"), new Span(Look.PLAIN, ", 2 * 3 * 4, f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s*e*r", "lb `a` *b* **c** [x](y)", "![x](y)", "\\", "\\*", "1. Server", "12) x", "- x",
            "+ x", "# x", "> x", "a_b_c", "~x~", "<b>", "&amp;", "$x$", "|", "{a} #{b}", "3.5 GHz"})
    void letters_are_read_as_what_they_were(String name) {
        assertThat(Marks.plain(Marks.letters(name))).isEqualTo(name);
        assertThat(Marks.spans("*" + Marks.letters(name) + " is* **" + Marks.letters(name) + "**")).containsExactly(
                new Span(Look.STRESSED, name + " is"), new Span(Look.PLAIN, " "), new Span(Look.STRONG, name));
    }

    @Test
    void what_begins_a_list_is_a_letter_too() {
        assertThat(Marks.letters("1. a - b")).isEqualTo("1\\. a - b");
        assertThat(Marks.letters("- a")).isEqualTo("\\- a");
    }
}
