package roundtrip.formats.mermaid;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import roundtrip.formats.Note;
import roundtrip.formats.UnreadableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A Markdown text offers each of its Mermaid blocks.
class MermaidBlocksTest {
    private static final String PAGE = """
            # Our site

            ```bash
            # no heading
            ```

            Login
            -----
            ```mermaid
            sequenceDiagram
            A->>B: hi
            ```

            ## The **network**
            ~~~~ {.mermaid #net}
            graph TD
              a --> b
            ~~~
            ~~~~

            1. first

               ``` mermaid {theme=dark}
               flowchart LR
                 c -> d
               ```

            ::: mermaid
            graph LR
              e --> f
            :::
            """;

    @Test
    void every_block_has_a_number_a_line_a_heading_and_a_kind() {
        assertThat(MermaidBlocks.of(PAGE)).extracting(MermaidBlock::number).containsExactly(1, 2, 3, 4);
        assertThat(MermaidBlocks.of(PAGE)).extracting(MermaidBlock::line).containsExactly(10, 16, 24, 29);
        assertThat(MermaidBlocks.of(PAGE)).extracting(MermaidBlock::heading)
                .containsExactly("Login", "The network", "The network", "The network");
        assertThat(MermaidBlocks.of(PAGE)).extracting(MermaidBlock::kind)
                .containsExactly("sequenceDiagram", "graph", "flowchart", "graph");
        assertThat(MermaidBlocks.of(PAGE).get(1).text()).isEqualTo("graph TD\n  a --> b\n~~~\n");
    }

    @Test
    void the_first_flowchart_is_read_and_notes_name_the_others_by_their_lines() {
        Reading reading = new FlowchartReader().read(PAGE.replace("~~~\n~~~~", "~~~~"));
        assertThat(reading.flowchart().nodes()).extracting(Flowchart.Node::id).containsExactly("a", "b");
        assertThat(reading.notes()).extracting(Note::line).containsExactly(16, 10, 23, 28);
        assertThat(reading.notes().get(1).text()).contains("sequenceDiagram");
    }

    @Test
    void a_chosen_block_is_read_with_the_lines_of_the_whole_text() {
        Reading reading = new FlowchartReader().read(MermaidBlocks.of(PAGE, 3));
        assertThat(reading.flowchart().nodes()).extracting(Flowchart.Node::id).containsExactly("c", "d");
        assertThat(reading.notes()).extracting(Note::line).containsExactly(25);
    }

    @Test
    void a_block_that_is_not_there_gets_one_sentence() {
        assertThatThrownBy(() -> MermaidBlocks.of(PAGE, 5)).isInstanceOf(UnreadableException.class)
                .hasMessageContaining("only 4");
        assertThatThrownBy(() -> MermaidBlocks.of("graph TD\n%% mermaid", 1)).isInstanceOf(UnreadableException.class)
                .hasMessageContaining("no Mermaid blocks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```mermaid\ngraph TD\na --> b\n```", "```Mermaid\ngraph TD\na --> b",
            "> ```mermaid\n> graph TD\n> a --> b\n> ```\n> said",
            "- x\n  - ```mermaid\n    graph TD\n    a --> b\n    ```",
            "````markdown\n```mermaid\ngraph TD\na --> b\n```\n````",
            "```{mermaid}\ngraph TD\na --> b\n```", "```mermaid title=\"x\"\r\ngraph TD\r\na --> b\r\n```\r\n",
            "<html><pre class=\"mermaid\">graph TD\na --&gt; b</pre></html>",
            "<div id=x class='big mermaid'>\ngraph TD\na --> b\n</div>",
            "<pre><code class=\"language-mermaid\">graph TD\na --> b\n</code></pre>",
            "::: mermaid\ngraph TD\na --> b\n:::\ntext",
            "```mermaid\ngraph TD\na --> b\n```mermaid\npie\n```", "~~~mermaid\ngraph TD\na --> b\n~~~~\nmore"})
    void every_way_to_fence_a_diagram_is_known(String text) {
        List<MermaidBlock> blocks = MermaidBlocks.of(text);
        Reading reading = new FlowchartReader().read(blocks.getFirst());
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.flowchart().edges()).hasSize(1);
        assertThat(reading.flowchart().nodes()).extracting(Flowchart.Node::id).containsExactly("a", "b");
    }
}
