package roundtrip.formats.dot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import roundtrip.formats.Judge;
import roundtrip.formats.outline.HardDesigns;
import roundtrip.formats.outline.Sight;
import roundtrip.topology.Design;

import static org.assertj.core.api.Assertions.assertThat;

/// The real Graphviz draws what we meant: compared are the texts that it draws, not those that we gave it.
class RealGraphvizTest {
    private static final Judge DOT = new Judge(List.of("dot", "-Tjson"), Judge.runs("dot", "-V"),
            "Graphviz is not installed, so nothing here is compared with it: install it so that `dot` can be run.");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void every_design_is_drawn_as_it_was_meant() {
        DOT.needed();
        List<Design> designs = HardDesigns.all();
        List<String> texts = designs.stream().map(design -> DotFormat.format().exporter().write(design)).toList();
        List<JsonNode> drawn = texts.parallelStream().map(RealGraphvizTest::drawn).toList();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(seen(drawn.get(i)).told()).as(texts.get(i))
                    .isEqualTo(Sight.of(designs.get(i), RealGraphvizTest::lines).told());
        }
    }

    /// A process for each: several graphs in one make Graphviz 2.43 crash while it writes JSON.
    private static JsonNode drawn(String text) {
        return JSON.readTree(Judge.output(DOT.command(), text));
    }

    /// Graphviz says nothing of lines without a letter. Very long lines were broken.
    private static String lines(String label) {
        return label.lines().filter(line -> !line.isEmpty())
                .collect(Collectors.joining(label.length() > 200 ? "" : "\n"));
    }

    private static Sight seen(JsonNode graph) {
        Sight sight = new Sight(RealGraphvizTest::lines);
        sight.title(text(graph));
        Map<String, String> homes = homes(graph);
        Map<String, String> places = new HashMap<>();
        for (JsonNode each : graph.path("objects")) {
            String id = each.path("_gvid").asString();
            String name = each.path("name").asString();
            if (name.endsWith("_")) {
                assertThat(homes).containsKey(id);
                places.put(id, homes.get(id));
            } else {
                places.put(id, id);
                sight.place(id, text(each), homes.get(id));
            }
        }
        for (JsonNode edge : graph.path("edges")) {
            if (!edge.path("style").asString().equals("invis")) {
                sight.arrow(places.get(edge.path("tail").asString()), places.get(edge.path("head").asString()),
                        text(edge),
                        edge.path("dir").asString().equals("both"));
            }
        }
        return sight;
    }

    /// Of each node and cluster the innermost cluster around it. A cluster names all nodes inside, also those further in, but
    /// only the clusters right inside.
    private static Map<String, String> homes(JsonNode graph) {
        Map<String, String> homes = new HashMap<>();
        for (JsonNode each : graph.path("objects")) {
            each.path("subgraphs").forEach(inner -> homes.put(inner.asString(), each.path("_gvid").asString()));
        }
        Map<String, String> nodes = new HashMap<>();
        for (JsonNode each : graph.path("objects")) {
            String cluster = each.path("_gvid").asString();
            each.path("nodes").forEach(node -> nodes.merge(node.asString(), cluster,
                    (one, other) -> depth(one, homes) > depth(other, homes) ? one : other));
        }
        homes.putAll(nodes);
        return homes;
    }

    private static int depth(String cluster, Map<String, String> homes) {
        return homes.containsKey(cluster) ? 1 + depth(homes.get(cluster), homes) : 0;
    }

    private static String text(JsonNode drawn) {
        List<String> lines = new ArrayList<>();
        drawn.path("_ldraw_").forEach(step -> {
            if (step.path("op").asString().equals("T")) {
                lines.add(step.path("text").asString());
            }
        });
        return String.join("\n", lines);
    }
}
