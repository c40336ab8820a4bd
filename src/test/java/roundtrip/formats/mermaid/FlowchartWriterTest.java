package roundtrip.formats.mermaid;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Statement;
import roundtrip.formats.mermaid.Flowchart.Subgraph;

import static org.assertj.core.api.Assertions.assertThat;

class FlowchartWriterTest {

    @Test
    void a_flowchart_is_written_one_statement_a_line() {
        Flowchart chart = new Flowchart(Direction.LR, "Shop \"one\"", Flowchart.Description.NONE,
                List.of(Node.of("lb", "Balancer", NodeShape.HEXAGON, "loadbalancer", "hot"),
                        Node.of("db", "DB (Primary)", NodeShape.CYLINDER), Node.of("end", "", NodeShape.SQUARE)),
                List.of(Edge.of("lb", "db", "HTTP/80", LineStyle.NORMAL, Tip.NONE, Tip.POINT),
                        Edge.of("db", "end", "", LineStyle.DOTTED, Tip.POINT, Tip.POINT)),
                List.of(Subgraph.of("net", "Network #1", List.of("db"), Direction.TB)),
                List.of(Comment.of("{\"x\":1}\n\ntwo")), List.of(Statement.classDefinition("hot", "fill:#ffdddd")));
        assertThat(new FlowchartWriter().write(chart)).isEqualTo("""
                ---
                title: "Shop \\"one\\""
                ---
                flowchart LR
                    lb{{"Balancer"}}:::loadbalancer
                    subgraph net ["Network #35;1"]
                        direction TB
                        db[("DB (Primary)")]
                    end
                    n_end[" "]
                    lb -->|"HTTP/80"| db
                    db <-.-> n_end
                    class lb hot
                    classDef hot fill:#ffdddd
                    %% {"x":1}
                    %% two
                """);
    }

    @Test
    void an_edge_with_a_mark_at_its_near_end_only_is_turned() {
        Flowchart chart = Flowchart.of(Direction.TB, List.of(), List.of(
                Edge.of("a", "b", "", LineStyle.THICK, Tip.POINT, Tip.NONE)), List.of());
        assertThat(new FlowchartWriter().write(chart)).contains("    b ==> a\n");
    }

    @Test
    void labels_lose_every_letter_that_mermaid_would_misread() {
        assertThat(Escapes.label("a \"b\" #1 <c> & `d` C:\\new 5% $x"))
                .isEqualTo("a #quot;b#quot; #35;1 #lt;c> #amp; #96;d#96; C:#92;new 5#37; #36;x");
        assertThat(Escapes.label("direction LR")).isEqualTo("direction#32;LR");
        assertThat(Escapes.label("style: #x; classDef")).isEqualTo("styl#101;: #35;x; classDe#102;");
        assertThat(Escapes.label("fa:fa-x")).isEqualTo("fa#58;fa-x");
        assertThat(Escapes.label(" a  b\nc ")).isEqualTo("#32;a #32;b<br/>c#32;");
        assertThat(Escapes.label("")).isEqualTo(" ");
    }

    @Test
    void ids_are_plain_words_and_unique() {
        Ids ids = new Ids();
        assertThat(ids.take("web server")).isEqualTo("web_server");
        assertThat(ids.take("web-server")).isEqualTo("web_server_2");
        assertThat(ids.take("end")).isEqualTo("n_end");
        assertThat(ids.take("Größe")).isEqualTo("Gro_e");
        assertThat(ids.take("数据库")).isEqualTo("n");
        assertThat(ids.take("1st")).isEqualTo("n_1st");
        assertThat(ids.take("mystyle")).isEqualTo("mysty_le");
    }

    @Test
    void ten_thousand_nested_groups_are_written() {
        List<Subgraph> groups = java.util.stream.IntStream.range(0, 10_000)
                .mapToObj(i -> Subgraph.of("g" + i, "G", i < 9_999 ? List.of("g" + (i + 1)) : List.of(), null))
                .toList();
        String text = new FlowchartWriter().write(Flowchart.of(Direction.TB, List.of(), List.of(), groups));
        assertThat(text.lines().filter(line -> line.strip().equals("end")).count()).isEqualTo(10_000);
    }
}
