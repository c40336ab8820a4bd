package roundtrip.formats.mermaid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;

import static org.assertj.core.api.Assertions.assertThat;

/// Every text that the real Mermaid accepts reads to what the real Mermaid makes of it.
class VectorTest {
    private static final Path CASES = Path.of("src", "test", "resources", "mermaid", "cases");

    @TestFactory
    Stream<DynamicTest> every_valid_case_reads_to_its_recorded_structure() throws IOException {
        try (var files = Files.list(CASES)) {
            List<Path> valid = files.filter(file -> file.toString().endsWith(".mmd"))
                    .filter(file -> file.getFileName().toString().compareTo("034") < 0).sorted().toList();
            assertThat(valid).hasSize(33);
            return valid.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    /// Texts of our own, with what Mermaid 12.3.0 said to them. Where it loses or bends something, a note may say so.
    @TestFactory
    Stream<DynamicTest> everything_else_that_mermaid_accepts_reads_to_its_recorded_structure() throws IOException {
        try (var files = Files.list(CASES.resolveSibling("more"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".mmd")).sorted().toList();
            assertThat(texts).hasSize(121);
            return texts.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                    () -> same(read(file).flowchart(), recorded(file))));
        }
    }

    private static Reading read(Path file) throws IOException {
        return new FlowchartReader().read(Files.readString(file));
    }

    private static JsonNode recorded(Path file) throws IOException {
        return new JsonMapper().readTree(Files.readString(Path.of(file.toString().replace(".mmd", ".json"))));
    }

    private static void check(Path file) throws IOException {
        Reading reading = read(file);
        JsonNode json = recorded(file);
        same(reading.flowchart(), json);
        int dropped = json.path("dropped").size();
        assertThat(reading.notes()).as("notes of a valid text").hasSize(dropped);
    }

    static void same(Flowchart chart, JsonNode json) {
        assertThat(String.valueOf(chart.direction())).isEqualTo(json.path("direction").asString().replace("BR", "TB"));
        assertThat(chart.title()).isEqualTo(json.path("title").stringValue(null));
        assertThat(chart.description().title()).isEqualTo(json.path("accTitle").stringValue(null));
        assertThat(chart.description().text()).isEqualTo(json.path("accDescr").stringValue(null));
        assertThat(ours(chart)).isEqualTo(theirs(json));
    }

    /// Nodes, subgraphs and edges as comparable lines.
    static Map<String, List<String>> ours(Flowchart chart) {
        Map<String, List<String>> all = new TreeMap<>();
        List<String> nodes = new ArrayList<>();
        for (Node node : chart.nodes()) {
            String shape = node.shape() == null ? null : node.shape().word();
            nodes.add(String.join("|", node.id(), seen(node.label()), String.valueOf(shape), node.classes().toString(),
                    node.styles().toString(), String.valueOf(node.link())));
        }
        List<String> edges = new ArrayList<>();
        for (Edge edge : chart.edges()) {
            edges.add(String.join("|", edge.from(), edge.to(), seen(edge.label()),
                    edge.style().name().toLowerCase(Locale.ROOT), arrow(edge), String.valueOf(edge.id()),
                    String.valueOf(edge.length())));
        }
        List<String> groups = new ArrayList<>();
        for (Subgraph group : chart.subgraphs()) {
            groups.add(String.join("|", group.id(), seen(group.title()), new TreeSet<>(group.members()).toString(),
                    String.valueOf(group.direction()), group.classes().toString()));
        }
        all.put("nodes", nodes.stream().sorted().toList());
        all.put("edges", edges.stream().sorted().toList());
        all.put("groups", groups.stream().sorted().toList());
        return all;
    }

    /// The judge sees runs of blanks as one, and no blanks at the ends of lines.
    static String seen(String label) {
        StringBuilder out = new StringBuilder();
        for (String line : label.split("\r\n|\r|\n")) {
            out.append(trimmed(line.replaceAll("[ \t]+", " "))).append('\n');
        }
        return trimmed(out.toString());
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Chars.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String arrow(Edge edge) {
        String arrow = switch (edge.head()) {
            case NONE -> "arrow_open";
            case POINT -> "arrow_point";
            case CIRCLE -> "arrow_circle";
            case CROSS -> "arrow_cross";
        };
        return edge.tail() == Tip.NONE ? arrow : "double_" + arrow;
    }

    /// Mermaid also lists signs and words among the members that are no node at all (`subgraph g;` has a `;`).
    static Map<String, List<String>> theirs(JsonNode json) {
        Set<String> known = Stream.concat(json.path("nodes").valueStream(), json.path("subgraphs").valueStream())
                .map(each -> each.path("id").asString()).collect(Collectors.toSet());
        Map<String, List<String>> all = new TreeMap<>();
        all.put("nodes", json.path("nodes").valueStream().map(node -> String.join("|", node.path("id").asString(),
                seen(node.path("label").asString()),
                node.path("shape").isNull() ? "null" : node.path("shape").asString(),
                distinct(node.path("classes")), list(node.path("styles")),
                String.valueOf(node.path("link").stringValue(null)))).sorted().toList());
        all.put("edges", json.path("edges").valueStream().map(edge -> String.join("|", edge.path("from").asString(),
                edge.path("to").asString(), seen(edge.path("label").asString()), edge.path("style").asString(),
                edge.path("arrow").asString(), String.valueOf(edge.path("id").stringValue(null)),
                String.valueOf(edge.path("length").asInt(1)))).sorted().toList());
        all.put("groups",
                json.path("subgraphs").valueStream().map(group -> String.join("|", group.path("id").asString(),
                        seen(group.path("title").asString()),
                        new TreeSet<>(group.path("members").valueStream().map(JsonNode::asString)
                                .filter(known::contains).toList()).toString(),
                        String.valueOf(group.path("direction").stringValue(null)).replace("TD", "TB"),
                        distinct(group.path("classes"))))
                        .sorted()
                        .toList());
        return all;
    }

    private static String distinct(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).distinct().toList().toString();
    }

    private static String list(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).map(String::strip).toList().toString();
    }
}
