package roundtrip.formats.mermaid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import roundtrip.formats.Note;
import roundtrip.formats.UnreadableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What the real Mermaid rejects or loses is read as it was meant, with a note that names its line.
class MercyTest {
    private static final Path MERMAID = Path.of("src", "test", "resources", "mermaid");

    private static Reading file(String name) throws IOException {
        return new FlowchartReader().read(Files.readString(MERMAID.resolve(name)));
    }

    private static Reading body(String... lines) {
        return new FlowchartReader().read("flowchart LR\n" + String.join("\n", lines));
    }

    /// The chart in short: `a[label]` for nodes, `a>b:label` for edges, `g{members}` for groups.
    private static String shape(Reading reading) {
        Flowchart chart = reading.flowchart();
        StringBuilder out = new StringBuilder();
        chart.nodes().forEach(node -> out.append(node.id()).append(
                node.label().equals(node.id()) ? "" : "[" + node.label() + "]").append(' '));
        chart.edges().forEach(edge -> out.append(edge.from()).append(sign(edge)).append(edge.to())
                .append(edge.label().isEmpty() ? "" : ":" + edge.label()).append(' '));
        chart.subgraphs().forEach(group -> out.append(group.id()).append("=").append(group.title())
                .append(group.members()).append(' '));
        return out.toString().strip();
    }

    private static String sign(Flowchart.Edge edge) {
        return (edge.tail() == Tip.NONE ? "" : "<") + (edge.head() == Tip.NONE ? "-" : ">");
    }

    private static List<Integer> lines(Reading reading) {
        return reading.notes().stream().map(Note::line).toList();
    }

    @Test
    void the_first_users_own_text_is_read_as_meant_and_names_its_lines() throws IOException {
        Reading given = file("seed/seed-as-given.mmd");
        Reading valid = file("seed/seed-valid.mmd");
        assertThat(shape(given).replace("subGraph0", "cluster")).isEqualTo(shape(valid));
        assertThat(lines(given)).containsExactly(6, 7);
        assertThat(given.notes().getFirst().text()).isEqualTo("brackets inside an unquoted label, read as text");
        assertThat(valid.notes()).isEmpty();
    }

    @Test
    void the_quirk_case_keeps_what_the_author_wrote() throws IOException {
        Reading quirk = file("cases/034-quirk-swallowed-lines.mmd");
        assertThat(shape(quirk)).isEqualTo("kept also_kept lost[Traffic direction LR only] lost_too member1 member2"
                + " member3 click ghost %% last kept>also_kept lost>lost_too member1>member2:flow direction TB"
                + " click>ghost last>kept g=Group[member1, member2, member3]");
        assertThat(lines(quirk)).containsExactly(3, 5, 9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "035-invalid-unquoted-parens ! A[Visitor] B[App server (blue)] C[Database (primary)] A>B B>C ! [2, 3]",
            "036-invalid-reserved-end ! start middle end start>middle middle>end ! [3]",
            "037-invalid-trailing-comment ! a b c a>b b>c ! [3]",
            "038-invalid-missing-subgraph-end ! pc1 switch1 server1 backup1 pc1>switch1 switch1>server1"
                    + " server1>backup1 lan=Office network[pc1, rack] rack=Rack[switch1, server1] ! [6]",
            "039-invalid-single-dash-arrow ! client proxy server client>proxy proxy>server ! [2]",
            "040-invalid-unknown-shape ! fw[Edge firewall] srv[Server] fw>srv ! [2]"})
    void what_mermaid_rejects_is_read_as_meant(String name, String shape, String lines) throws IOException {
        Reading reading = file("cases/" + name + ".mmd");
        assertThat(shape(reading)).isEqualTo(shape);
        assertThat(lines(reading)).hasToString(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "a[x (y] ! a[x (y]", "a[x) y] --> b ! a[x) y] b a>b", "a[say \"hi\" now] ! a[say \"hi\" now]",
            "a(Web [1] (x)) ! a[Web [1] (x)]", "a[one] b[two] ! a[one] b[two]", "a [x] ! a[x]",
            "a[/var/log] ! a[/var/log]",
            "a[(Primary) DB] --> b[(x)] ! a[(Primary) DB] b[x] a>b", "a{x|y} ! a[x|y]", "a[x --> b ! a[x] b a>b",
            "a[] ! a[]", "a[\"\"] ! a[]", "a(( \"x\" )) ! a[x]", "a -->|\"\"| b ! a b a>b",
            "a -->|x (y)| b ! a b a>b:x (y)",
            "a -->|x| b c ! a b c a>b c:x", "Load Balancer --> Web 1 ! Load Balancer Web 1 Load Balancer>Web 1",
            "Web Server[Nginx] --> b ! Web Server[Nginx] b Web Server>b", "a[\"x] --> b ! a[x] b a>b",
            "The end of it all. ! ''", "a -> b ! a b a>b", "a->b ! a b a>b", "a -->> b ! a b a>b", "a => b ! a b a>b",
            "a → b ! a b a>b", "a ← b ! a b b>a", "a <-- b ! a b b>a", "a <- b ! a b b>a", "a <-> b ! a b a<>b",
            "a -- b ! a b a-b", "a — b ! a b a-b", "a --&gt; b ! a b a>b", "a --&gt;|x| b --&gt; c ! a b c a>b:x b>c",
            "a -- hello -> b ! a b a>b:hello", "a --> b: text ! a b a>b:text", "a --> b : text ! a b a>b:text",
            "a --> end ! a end a>end", "end --> a ! end a end>a", "a &b --> c ! a b c a>c b>c",
            "a -. 10.0.0.1 .-> b ! a b a>b:10.0.0.1", "a --> b // note ! a b a>b", "x-->y ! x y x>y",
            "a --> b; c -> d ! a b c d a>b c>d",
            "user@host --> b ! user@host b user@host>b", "😀 --> b ! 😀 b 😀>b", "style --> b ! style b style>b",
            "a-->|text|>b ! a b a>b:text", "a-->b|text| ! a b a>b:text", "a <--text-- b ! a b b>a:text",
            "a -text-> b ! a b a>b:text", "a ──> b ! a b a>b", "a ~> b ! a b a>b", "a --> b, c ! a b c a>b a>c",
            "a --> b, ! a b, a>b,", "a\u200b[x] ! a[x]", "// words ! ''", "# words ! ''", "note right of a: b ! ''",
            "participant a ! ''", "- a --> b ! a b a>b", "1. a --> b ! a b a>b", "a \"x\" ! a[x]",
            "a=\"x\" ! a[x]", "[Web] --> (DB) ! Web DB Web>DB", "\"Web 1\" --> b ! Web 1 b Web 1>b",
            "a; %% words ! a", "a[(x] --> b ! a[x] b a>b", "a[x]] --> b ! a[x] b a>b", "linkStyle 7 stroke:#f00 ! ''",
            "click a href=x ! ''", "style a {fill:#f00} ! a", "style a red ! a", "a:::x:::y ! a", "a#b; ! a#b",
            "a(((- ! a[-]", "direction LR ! ''", "a-->b-->  ! a b a>b", "a@{ shape: Nonsense } ! a"})
    void each_of_these_lines_is_read_with_one_note_for_it(String line, String shape) {
        Reading reading = body(line);
        assertThat(shape(reading)).isEqualTo(shape);
        assertThat(lines(reading)).as("%s", reading.notes()).isNotEmpty().allMatch(each -> each == 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "subgraph Web (prod) ! subGraph0=Web (prod)[a]", "subgraph web(Prod) ! web=Prod[a]",
            "subgraph Web 🚀 ! subGraph0=Web 🚀[a]", "Subgraph Web ! Web=Web[a]", "subgraph w[Web (x)] ! w=Web (x)[a]",
            "subgraph \"w\" [Web] ! w=Web[a]", "subgraph Front end ! subGraph0=Front end[a]",
            "subgraph ! subGraph0=[a]", "subgraph a, b ! subGraph0=a, b[a]", "subgraph w:::hot ! w=w[a]",
            "subgraph default ! default=default[a]", "subgraph g direction LR ! subGraph0=g direction LR[a]",
            "subgraph w[/x] ! w=/x[a]"})
    void each_of_these_subgraphs_is_read_with_a_note(String line, String group) {
        Reading reading = body(line, "a", "end");
        assertThat(shape(reading)).isEqualTo("a " + group);
        assertThat(lines(reading)).as("%s", reading.notes()).isNotEmpty().allMatch(each -> each == 2);
    }

    @Test
    void ends_that_are_missing_or_too_many_or_capital_are_put_right() {
        assertThat(shape(body("subgraph g", "a", "End", "b"))).isEqualTo("a b g=g[a]");
        assertThat(shape(body("subgraph g", "End", "end", "b"))).isEqualTo("End b g=g[End]");
        assertThat(shape(body("a", "end", "b"))).isEqualTo("a b");
        assertThat(shape(body("subgraph g", "a"))).isEqualTo("a g=g[a]");
    }

    @Test
    void braces_around_a_group_or_a_diagram_are_read_as_meant() {
        Reading reading = new FlowchartReader().read("graph TD {\nsubgraph g {\na --> b\n}\nc\n}\n");
        assertThat(shape(reading)).isEqualTo("a b c a>b g=g[a, b]");
        assertThat(lines(reading)).containsExactly(1, 2, 6);
    }

    @Test
    void a_diagram_copied_out_of_a_string_gets_its_lines_back() {
        assertThat(shape(new FlowchartReader().read("graph TD\\nx --> y\\ny --> z"))).isEqualTo("x y z x>y y>z");
    }

    @Test
    void a_title_outside_front_matter_is_read_as_the_title() {
        Reading reading = new FlowchartReader().read("title: Our site\ngraph TD\na\n");
        assertThat(reading.flowchart().title()).isEqualTo("Our site");
        assertThat(lines(reading)).containsExactly(1);
    }

    @Test
    void a_chart_is_found_in_markdown_and_prose() {
        Reading reading = new FlowchartReader().read("""
                # Our site

                ```mermaid
                sequenceDiagram
                A->>B: hi
                ```
                and
                ```mermaid
                graph TD
                  a -> b
                ```
                """);
        assertThat(shape(reading)).isEqualTo("a b a>b");
        assertThat(lines(reading)).containsExactly(9, 4, 10);
        assertThat(shape(new FlowchartReader().read("Here it is:\n\nGraph td\nx --> y\n"))).isEqualTo("x y x>y");
        assertThat(shape(new FlowchartReader().read("x --> y\n"))).isEqualTo("x y x>y");
        assertThat(shape(new FlowchartReader().read("graph TD\nx --> y\n```\nThat was all.\n"))).isEqualTo("x y x>y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sequenceDiagram", "architecture-beta", "classDiagram", "gantt", "pie", "mindmap",
            "stateDiagram-v2", "erDiagram", "journey", "gitGraph", "quadrantChart", "requirementDiagram", "C4Context",
            "sankey-beta", "xychart-beta", "block-beta", "packet-beta", "kanban", "radar-beta", "treemap-beta",
            "zenuml",
            "timeline", "info", "venn-beta", "ishikawa-beta", "treeView-beta", "cynefin-beta", "agentflow-beta",
            "railroad-beta", "usecase-beta", "eventmodeling"})
    void a_diagram_of_another_kind_gets_one_sentence_that_names_it(String kind) {
        assertThatThrownBy(() -> new FlowchartReader().read("%% x\n" + kind + "\n  A->>B: hi\n"))
                .isInstanceOf(UnreadableException.class).hasMessageStartingWith("line 2: ").hasMessageContaining(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "Hello world", "{\"a\": 1}", "<mxfile/>", "\u0000\u0001"})
    void a_text_that_is_no_flowchart_gets_one_sentence(String text) {
        assertThatThrownBy(() -> new FlowchartReader().read(text)).isInstanceOf(UnreadableException.class)
                .hasMessageContaining("no Mermaid flowchart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a -->|read | write| b[DB]", "a -- \"read | write\" --> b[DB]"})
    void bars_in_the_words_of_an_arrow_belong_to_them(String statement) {
        Flowchart chart = new FlowchartReader().read("flowchart LR\n" + statement).flowchart();
        assertThat(chart.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.label()).isEqualTo("read | write");
            assertThat(edge.to()).isEqualTo("b");
        });
        assertThat(chart.nodes()).hasSize(2);
    }
}
