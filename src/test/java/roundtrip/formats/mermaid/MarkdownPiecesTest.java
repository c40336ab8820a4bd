package roundtrip.formats.mermaid;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.formats.Note;
import roundtrip.formats.Piece;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownPiecesTest {
    private static final String PAGE = """
            # Our shop

            ```sh
            # not a heading
            ```
            ```mermaid
            flowchart TB
              a --> b
            ```

            ## Later ##

            ```mermaid
            pie
              "a": 1
            ```
            ~~~mermaid
            graph LR
              x --> y --> z
              y -- "half
            ~~~
            """;

    @Test
    void every_flowchart_stands_under_its_heading() {
        List<Piece> pieces = MarkdownPieces.in(PAGE);
        assertThat(pieces).extracting(Piece::heading).containsExactly("Our shop", "Later");
        assertThat(pieces).extracting(Piece::line).containsExactly(7, 18);
        assertThat(pieces).extracting(Piece::parts).first().isEqualTo(2);
    }

    @Test
    void a_piece_is_read_by_itself_with_the_lines_of_the_page() {
        Reading second = new FlowchartReader().read(MarkdownPieces.in(PAGE).getLast().text());
        assertThat(second.flowchart().nodes()).extracting(Flowchart.Node::id).contains("x", "y", "z");
        assertThat(second.unfinished()).extracting(Note::line).contains(20);
    }

    @Test
    void a_page_without_headings_or_flowcharts_has_none() {
        assertThat(MarkdownPieces.in("```mermaid\nflowchart TB\na-->b\n```").getFirst().heading()).isNull();
        assertThat(MarkdownPieces.in("flowchart TB\n  a --> b\n")).isEmpty();
        assertThat(MarkdownPieces.in("")).isEmpty();
    }
}
