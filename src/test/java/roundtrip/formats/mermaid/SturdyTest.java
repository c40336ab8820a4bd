package roundtrip.formats.mermaid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import roundtrip.formats.UnreadableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/// Whatever the text, it ends in a flowchart with notes or in one sentence, and long texts cost what they are long.
class SturdyTest {
    private static final int LENGTH = 300_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void mangled_texts_end_in_a_flowchart_or_in_a_sentence() {
        List<String> whole = new ArrayList<>();
        for (int seed = 1; seed <= 400; seed++) {
            whole.add(new RandomTexts(seed).next());
        }
        Random random = new Random(42);
        for (int i = 0; i < 12_000; i++) {
            String text = mangled(whole.get(random.nextInt(whole.size())), whole, random);
            read(text);
        }
    }

    private static void read(String text) {
        Throwable problem = catchThrowable(() -> {
            Flowchart chart = new FlowchartReader().read(text).flowchart();
            new FlowchartReader().read(new FlowchartWriter().write(chart));
        });
        if (problem != null) {
            assertThat(problem).as(text).isInstanceOf(UnreadableException.class);
            assertThat(problem.getMessage()).isNotBlank().doesNotContain("\n");
        }
    }

    private static String mangled(String text, List<String> whole, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int n = 1 + random.nextInt(4); n > 0 && !out.isEmpty(); n--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(4)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.insert(at, "[](){}|\"`-=.<>%&;:@#~\n\\/ xo\u0000\ud800".charAt(random.nextInt(28)));
                case 2 -> out.setLength(at);
                default -> out.insert(at, whole.get(random.nextInt(whole.size())).substring(random.nextInt(5)));
            }
        }
        return out.toString();
    }

    private static String nested(int depth) {
        return "flowchart TB\n"
                + IntStream.range(0, depth).mapToObj(i -> "subgraph g" + i).collect(Collectors.joining("\n"))
                + "\na --> b\n" + "end\n".repeat(depth);
    }

    @Test
    void a_hundred_thousand_nested_groups_are_refused_with_a_sentence() {
        assertThat(catchThrowable(() -> new FlowchartReader().read(nested(100_000))))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("line 1002: subgraphs stand in each other more than 1000 deep");
    }

    @Test
    void a_thousand_nested_groups_are_read_and_written() {
        int depth = 1_000;
        Flowchart chart = new FlowchartReader().read(nested(depth)).flowchart();
        assertThat(chart.subgraphs()).hasSize(depth);
        assertThat(new FlowchartReader().read(new FlowchartWriter().write(chart)).flowchart().subgraphs())
                .hasSize(depth);
    }

    @Test
    void every_node_to_every_node_is_refused_before_it_fills_the_memory() {
        String many = IntStream.range(0, 20_000).mapToObj(i -> "n" + i).collect(Collectors.joining(" & "));
        assertThat(catchThrowable(() -> new FlowchartReader().read("graph TD\n" + many + " --> " + many)))
                .isInstanceOf(UnreadableException.class).hasMessageStartingWith("line 2: more than 100000");
    }

    /// Each piece repeated to megabytes; a reader that looks too far ahead would need hours.
    @ParameterizedTest
    @ValueSource(strings = {"a[", "a[(x] --> ", "a[\"x", "a[\"`", "(", "((", "a[x --> ", "a -- ", "a -- b\n",
            "a == b\n", "a -. b\n",
            "a <-- ", "\n", " ", "-", "a-->", "a@{", "a@{\"", "a@{ x\n", "a@{}", "%%{", "%%{init\n", "%%{init", "%%\n",
            "subgraph a\n", "subgraph a[\n",
            "end\n", "x\n", "a|", "a-->|", "a-->|x\n", "a:::", "a & ", "<!--", "a[\"<!--", "a[<b", "#a", "a[\"&", "`",
            "```\n", "```mermaid\n",
            "---\n", "class a b\n", "style a b:c;d:e;\n", "classDef a b:c;", "click a \"", "accDescr {\n", "accDescr {",
            "direction LR\n", "a: x\n",
            "a]", ")]}", "a[x] ", "a --> b: c ", "End\n", "a e@", "→", "a → ", "\"", "subgraph \"",
            "subgraph x", "a[*_", "a[\"`*", "a[\"`**", "a[fa:fa-",
            "a[[[[[[[[[[]", "a;", "graph;", "a b ", "a b;", "bb", "a b@", ";", "&lt;", "a &gt; b", "a\t", "a[x (y] ",
            "title x;", "=", "a=b", "v.", "---x ",
            "o--o ", "a\r", "graph TD\n"})
    void megabytes_of_anything_are_read_in_linear_time(String piece) {
        String text = "flowchart TB\n" + piece.repeat(LENGTH / piece.length());
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> catchThrowable(() -> new FlowchartReader().read(text)));
        Throwable problem = catchThrowable(() -> new FlowchartReader().read(piece.repeat(10)));
        assertThat(problem == null || problem instanceof UnreadableException).isTrue();
    }
}
