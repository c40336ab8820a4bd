package roundtrip.formats.mermaid.design;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.formats.mermaid.LineStyle;

/// A flowchart by ids, for comparing two of them.
///
/// @param parents of what stands in a box, the id of the box
record Outline(Flowchart chart, Map<String, Node> nodes, Map<String, Subgraph> boxes, Map<String, String> parents) {
    static Outline of(Flowchart chart) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, Subgraph> boxes = new LinkedHashMap<>();
        Map<String, String> parents = new HashMap<>();
        chart.nodes().forEach(node -> nodes.put(node.id(), node));
        for (Subgraph box : chart.subgraphs()) {
            boxes.put(box.id(), box);
            box.members().forEach(member -> parents.putIfAbsent(member, box.id()));
        }
        return new Outline(chart, nodes, boxes, parents);
    }

    boolean has(String id) {
        return nodes.containsKey(id) || boxes.containsKey(id);
    }

    String label(String id) {
        Subgraph box = boxes.get(id);
        Node node = nodes.get(id);
        return box != null ? box.title() : node != null ? node.label() : id;
    }

    int line(String id) {
        Subgraph box = boxes.get(id);
        Node node = nodes.get(id);
        return box != null ? box.line() : node != null ? node.line() : 0;
    }

    @Nullable
    String markup(String id) {
        Subgraph box = boxes.get(id);
        Node node = nodes.get(id);
        return box != null ? box.markup() : node != null ? node.markup() : null;
    }

    List<String> classes(String id) {
        Subgraph box = boxes.get(id);
        Node node = nodes.get(id);
        return box != null ? box.classes() : node != null ? node.classes() : List.of();
    }

    /// The edges that a reader sees.
    List<Edge> edges() {
        return chart.edges().stream().filter(edge -> edge.style() != LineStyle.INVISIBLE).toList();
    }

    /// Whether two labels look the same: Mermaid makes no difference between blanks.
    static boolean looksSame(String one, String other) {
        return one.equals(other) || seen(one).equals(seen(other));
    }

    static String seen(String label) {
        StringBuilder out = new StringBuilder(label.length());
        boolean blank = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                blank = !out.isEmpty();
            } else {
                out.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return out.toString();
    }
}
