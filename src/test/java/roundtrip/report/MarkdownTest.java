package roundtrip.report;

import org.junit.jupiter.api.Test;

import roundtrip.report.Markdown.Block;
import roundtrip.report.Markdown.Sort;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {
    @Test
    void lines_of_a_paragraph_or_item_are_one_and_lose_their_marks() {
        assertThat(Markdown.blocks("""
                ## Why
                First *em-
                phasis* and **strong** `code`,
                see [the page](SEC-001.md).

                - one
                  goes on
                - two
                """)).containsExactly(new Block(Sort.HEADING, "Why"),
                new Block(Sort.PARAGRAPH, "First em- phasis and strong code, see the page."),
                new Block(Sort.ITEM, "one goes on"), new Block(Sort.ITEM, "two"));
    }

    @Test
    void stars_and_hyphens_within_text_stay() {
        assertThat(Markdown.plainText("2 * 3 * 4 is active-passive")).isEqualTo("2 * 3 * 4 is active-passive");
    }

    @Test
    void drawings_stay_as_they_are_without_what_is_for_programs() {
        assertThat(Markdown.blocks("""
                See:

                ```mermaid
                flowchart LR
                    a{{"*A*"}} --> b
                    %% {"node": 1}
                ```

                More.
                """)).containsExactly(new Block(Sort.PARAGRAPH, "See:"), new Block(Sort.CODE, "flowchart LR"),
                new Block(Sort.CODE, "    a{{\"*A*\"}} --> b"), new Block(Sort.PARAGRAPH, "More."));
    }

    @Test
    void the_gist_is_the_first_paragraph() {
        assertThat(Markdown.gist("- item\n\nThis.\nAnd this.\n\nNot this.")).isEqualTo("This. And this.");
        assertThat(Markdown.gist("")).isEmpty();
    }

    @Test
    void prose_is_wrapped_behind_its_indent() {
        String page = Prose.indented("  - ", "    ", "word ".repeat(40));
        assertThat(page.lines()).hasSize(3).allMatch(line -> line.length() <= 96);
        assertThat(page).startsWith("  - word word").contains("\n    word");
        assertThat(Prose.indented("", "", "x".repeat(200))).isEqualTo("x".repeat(200) + "\n");
    }
}
