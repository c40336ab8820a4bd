package roundtrip.formats.mermaid.design;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.topology.Component;
import roundtrip.topology.Design;

/// In which line of a text each element of the design stands: that of its node, subgraph or arrow. What a machine only shows in its
/// own label stands where the machine does.
///
/// The design is sketched once more, because the sketch says which id an element has in the text. An edge is found by its ends; of
/// several with the same ends the first is the first.
final class PartLines {
    private final Map<String, Integer> visible = new HashMap<>();
    private final Map<List<String>, Deque<Integer>> edges = new HashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private PartLines(Flowchart read) {
        read.nodes().forEach(node -> visible.put(node.id(), node.line()));
        read.subgraphs().forEach(box -> visible.put(box.id(), box.line()));
        read.edges().forEach(edge -> edges.computeIfAbsent(ends(edge), _ -> new ArrayDeque<>()).add(edge.line()));
    }

    private static List<String> ends(Edge edge) {
        return List.of(edge.from(), edge.to());
    }

    static Map<String, Integer> of(Flowchart read, Design design, Stored stored) {
        PartLines lines = new PartLines(read);
        Sketch sketch = Sketcher.of(design, stored.options(), stored.drawn());
        sketch.ids().forEach((part, id) -> lines.put(part, lines.visible.get(id)));
        for (int i = 0; i < sketch.links().size(); i++) {
            Deque<Integer> places = lines.edges.get(ends(sketch.chart().edges().get(i)));
            lines.put(sketch.links().get(i), places == null ? null : places.poll());
        }
        for (Component part : design.topology().components()) {
            Integer host = lines.lines.get(part.host());
            if (host != null) {
                lines.lines.putIfAbsent(part.id(), host);
            }
        }
        return lines.lines;
    }

    private void put(String id, @Nullable Integer line) {
        if (line != null && line > 0) {
            lines.put(id, line);
        }
    }
}
