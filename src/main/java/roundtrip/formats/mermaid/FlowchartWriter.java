package roundtrip.formats.mermaid;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.formats.outline.Lines;

/// Writes a flowchart so that every Mermaid since version 10 reads it: one statement a line, labels always quoted and
/// escaped, shapes as brackets, safe ids (others are replaced). Nodes stand in the box that they belong to; edges
/// follow; then what only concerns the looks; then the comments. The cost is linear in the size of the flowchart.
public final class FlowchartWriter {
    private final NodeText words;
    private final boolean faithful;

    public FlowchartWriter() {
        this(false);
    }

    /// @param portable whether labels also escape the Markdown that Mermaid 11 sees in them
    public FlowchartWriter(boolean portable) {
        this(portable, false);
    }

    private FlowchartWriter(boolean portable, boolean faithful) {
        this.words = new NodeText(portable, faithful);
        this.faithful = faithful;
    }

    /// A writer that also writes what only newer Mermaids read: the author's own shape words and ids of edges.
    public static FlowchartWriter faithful() {
        return new FlowchartWriter(false, true);
    }

    public String write(Flowchart flowchart) {
        Map<String, String> ids = safeIds(flowchart);
        Lines lines = new Lines();
        LooksText looks = new LooksText(flowchart, lines, ids, faithful);
        looks.frontMatter();
        lines.line("flowchart " + flowchart.direction());
        lines.deeper();
        looks.description();
        boxes(flowchart, lines, looks, ids);
        flowchart.edges().forEach(
                edge -> lines
                        .line(words.edge(edge, ids.getOrDefault(edge.from(), ""), ids.getOrDefault(edge.to(), ""))));
        looks.rest();
        return lines.text();
    }

    private void boxes(Flowchart flowchart, Lines lines, LooksText looks, Map<String, String> ids) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        flowchart.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
        Map<String, Subgraph> groups = new LinkedHashMap<>();
        flowchart.subgraphs().forEach(group -> groups.putIfAbsent(group.id(), group));
        new Boxes(groups, new Boxes.Visitor() {
            @Override
            public void node(String id) {
                Node node = nodes.get(id);
                if (node != null) {
                    lines.line(words.node(node, ids.getOrDefault(id, id), looks.firstClass(node.classes())));
                }
            }

            @Override
            public void open(Subgraph group) {
                lines.line(words.subgraph(group, ids.getOrDefault(group.id(), group.id())));
                lines.deeper();
                if (group.direction() != null) {
                    lines.line("direction " + group.direction());
                }
            }

            @Override
            public void close() {
                lines.shallower();
                lines.line("end");
            }
        }).visit(nodes.keySet());
    }

    /// Ids that are safe keep themselves; only then do the others get what is left.
    private static Map<String, String> safeIds(Flowchart flowchart) {
        Set<String> all = new LinkedHashSet<>();
        flowchart.nodes().forEach(node -> all.add(node.id()));
        flowchart.subgraphs().forEach(group -> all.add(group.id()));
        flowchart.edges().forEach(edge -> all.addAll(List.of(edge.from(), edge.to())));
        Ids ids = new Ids();
        Map<String, String> safe = new HashMap<>();
        all.stream().filter(id -> SafeIds.isSafe(id) && ids.reserve(id)).forEach(id -> safe.put(id, id));
        all.forEach(id -> safe.computeIfAbsent(id, ids::take));
        return safe;
    }
}
