package roundtrip.formats.mermaid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.formats.mermaid.RealMermaid.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/// What is written reads back the same, whatever the labels, and the real Mermaid agrees.
class RoundTripTest {
    private static final int CHARTS = 3_000;
    private static final int JUDGED = 300;

    @Test
    void what_is_written_reads_back_letter_for_letter() {
        for (long seed = 1; seed <= CHARTS; seed++) {
            Flowchart chart = new RandomCharts(seed).next(false);
            String text = new FlowchartWriter().write(chart);
            Reading reading = new FlowchartReader().read(text);
            assertThat(exact(reading.flowchart())).as("seed %d\n%s", seed, text).isEqualTo(exact(chart));
            assertThat(reading.notes()).as("seed %d\n%s", seed, text).isEmpty();
        }
    }

    @Test
    void the_portable_form_reads_back_too() {
        for (long seed = 1; seed <= CHARTS / 5; seed++) {
            Flowchart chart = new RandomCharts(seed).next(false);
            String text = new FlowchartWriter(true).write(chart);
            assertThat(exact(new FlowchartReader().read(text).flowchart())).as("seed %d\n%s", seed, text)
                    .isEqualTo(exact(chart));
        }
    }

    @Test
    void ids_that_cannot_be_written_are_replaced_one_for_one() {
        for (long seed = 1; seed <= CHARTS / 5; seed++) {
            Flowchart chart = new RandomCharts(seed).next(true);
            String text = new FlowchartWriter().write(chart);
            Reading reading = new FlowchartReader().read(text);
            assertThat(reading.notes()).as("seed %d\n%s", seed, text).isEmpty();
            assertThat(reading.flowchart().nodes()).as("seed %d\n%s", seed, text).hasSameSizeAs(chart.nodes());
            assertThat(reading.flowchart().edges()).hasSameSizeAs(chart.edges());
            assertThat(reading.flowchart().subgraphs()).hasSameSizeAs(chart.subgraphs());
        }
    }

    @Test
    void the_real_mermaid_reads_the_same() {
        RealMermaid.needed();
        List<Flowchart> charts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (long seed = 1; seed <= JUDGED; seed++) {
            Flowchart chart = new RandomCharts(seed).next(seed % 3 == 0);
            texts.add(new FlowchartWriter(seed % 4 == 0).write(chart));
            charts.add(new FlowchartReader().read(texts.getLast()).flowchart());
        }
        List<Verdict> verdicts = RealMermaid.judge(texts);
        for (int i = 0; i < JUDGED; i++) {
            Verdict verdict = verdicts.get(i);
            assertThat(verdict.error()).as("seed %d\n%s", i + 1, texts.get(i)).isNull();
            if (!texts.get(i).contains("#64258;")) {
                assertThat(VectorTest.ours(charts.get(i))).as("seed %d\n%s", i + 1, texts.get(i))
                        .isEqualTo(VectorTest.theirs(verdict.whole()));
            }
        }
    }

    @Test
    void every_vector_is_written_again_so_that_mermaid_reads_it_the_same() throws IOException {
        RealMermaid.needed();
        List<Path> files;
        try (var cases = Files.walk(Path.of("src", "test", "resources", "mermaid"))) {
            files = cases.filter(file -> file.toString().endsWith(".mmd")).sorted().toList();
        }
        List<Flowchart> charts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            Flowchart chart = new FlowchartReader().read(Files.readString(file)).flowchart();
            texts.add(new FlowchartWriter().write(chart));
            texts.add(FlowchartWriter.faithful().write(chart));
            charts.add(chart);
        }
        List<Verdict> verdicts = RealMermaid.judge(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(verdicts.get(i).error()).as("%s\n%s", files.get(i / 2), texts.get(i)).isNull();
            assertThat(labels(new FlowchartReader().read(texts.get(i)).flowchart())).as(texts.get(i))
                    .isEqualTo(labels(charts.get(i / 2)));
        }
        assertThat(files).hasSize(42 + 121);
    }

    /// Without the ids, which may have to change.
    private static List<String> labels(Flowchart chart) {
        List<String> all = new ArrayList<>();
        chart.nodes().forEach(node -> all.add("node " + node.label() + node.classes() + node.styles()
                + (node.shape() == null ? NodeShape.SQUARE : node.shape().brackets()) + node.link()));
        chart.subgraphs().forEach(group -> all.add("group " + group.title() + "|" + group.members().size() + "|"
                + group.direction() + group.classes()));
        all.sort(null);
        chart.edges().forEach(edge -> all.add(edge.label() + edge.style() + edge.tail() + edge.head() + edge.length()));
        all.add(chart.title() + "|" + chart.description());
        return all;
    }

    /// Everything that counts, letter for letter; groups and members as sets, because writing puts boxes in order.
    private static List<String> exact(Flowchart chart) {
        List<String> all = new ArrayList<>();
        chart.nodes().forEach(
                node -> all.add("node " + node.id() + "|" + node.label() + "|" + node.shape() + "|" + node.classes()));
        chart.subgraphs().forEach(group -> all.add("group " + group.id() + "|" + group.title() + "|"
                + new TreeSet<>(group.members()) + "|" + group.direction() + "|" + group.classes()));
        all.sort(null);
        all.add(chart.direction().name().toLowerCase(Locale.ROOT));
        chart.edges()
                .forEach(edge -> all.add(edge.from() + "|" + edge.to() + "|" + edge.label() + "|" + edge.style() + "|"
                        + edge.tail() + "|" + edge.head() + "|" + edge.length()));
        chart.comments().stream().map(Comment::text).forEach(all::add);
        chart.statements().forEach(statement -> all.add(statement.text()));
        return all;
    }
}
