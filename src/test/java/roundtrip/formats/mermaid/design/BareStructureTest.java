package roundtrip.formats.mermaid.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Statement;
import roundtrip.formats.mermaid.FlowchartReader;
import roundtrip.formats.mermaid.FlowchartWriter;
import roundtrip.formats.mermaid.NodeShape;
import roundtrip.formats.mermaid.RandomCharts;
import roundtrip.formats.mermaid.RandomTexts;
import roundtrip.topology.Design;

import static org.assertj.core.api.Assertions.assertThat;

/// A text that is read without guesses is written back with the same picture.
class BareStructureTest {
    private static final Path CASES = Path.of("src", "test", "resources", "mermaid", "cases");
    private static final int TEXTS = 1500;
    private static final MermaidOptions BARE = MermaidOptions.standard().withComments(false);

    @TestFactory
    Stream<DynamicTest> every_valid_case_is_written_as_it_was_drawn() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> valid = files.filter(file -> file.toString().endsWith(".mmd"))
                    .filter(file -> file.getFileName().toString().compareTo("034") < 0).sorted().toList();
            return valid.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                            () -> check(Files.readString(file))));
        }
    }

    @Test
    void any_text_is_written_as_it_was_drawn() {
        for (int seed = 0; seed < TEXTS; seed++) {
            check(new FlowchartWriter().write(new RandomCharts(seed).next(false)));
            check(new RandomTexts(seed).next());
        }
    }

    private static void check(String text) {
        Design design = MermaidFormat.bare().read("x", text).design();
        String written = MermaidText.of(design, BARE).text();
        assertThat(lines(new FlowchartReader().read(written).flowchart()))
                .as(text + "\n" + written)
                .isEqualTo(lines(new FlowchartReader().read(text).flowchart()));
    }

    /// Ids that not every Mermaid reads are replaced, so parts are told by what they show.
    private static List<String> lines(Flowchart chart) {
        Outline outline = Outline.of(chart);
        List<String> lines = new ArrayList<>();
        lines.add(chart.direction() + " " + chart.title() + " " + chart.description());
        chart.nodes().forEach(node -> lines.add("node " + Outline.seen(node.label()) + " in "
                + Outline.seen(outline.label(outline.parents().getOrDefault(node.id(), ""))) + " "
                + (node.shape() == null ? NodeShape.SQUARE : node.shape().brackets()) + classes(node.classes())
                + node.styles()));
        chart.subgraphs().forEach(box -> lines.add("box " + Outline.seen(box.title()) + " " + box.direction() + " in "
                + Outline.seen(outline.label(outline.parents().getOrDefault(box.id(), ""))) + classes(box.classes())));
        chart.edges().forEach(edge -> lines.add("edge " + Outline.seen(outline.label(edge.from())) + " > "
                + Outline.seen(outline.label(edge.to())) + " " + Outline.seen(edge.label()) + " " + edge.style()
                + edge.tail() + edge.head() + edge.length()));
        chart.statements().stream().map(Statement::text).filter(each -> each.startsWith("classDef"))
                .forEach(lines::add);
        lines.sort(null);
        return lines;
    }

    /// Mermaid gives one to what a `click` names, if it knows it by then; the clicks themselves stand below all nodes.
    private static List<String> classes(List<String> classes) {
        return classes.stream().filter(name -> !name.equals("clickable")).toList();
    }
}
