package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.formats.mermaid.NodeShape;
import roundtrip.formats.mermaid.Shape;

/// Whether two flowcharts show the same picture.
final class Comparison {
    private Comparison() {}

    static boolean isSame(Outline one, Outline other) {
        return one.nodes().keySet().equals(other.nodes().keySet())
                && one.boxes().keySet().equals(other.boxes().keySet()) && one.parents().equals(other.parents())
                && sameNodes(one, other) && sameBoxes(one, other) && lines(one).equals(lines(other));
    }

    private static boolean sameNodes(Outline one, Outline other) {
        for (Node node : one.nodes().values()) {
            Node twin = other.nodes().get(node.id());
            if (twin == null || !Outline.looksSame(node.label(), twin.label())
                    || !sameShape(node.shape(), twin.shape()) || !node.classes().equals(twin.classes())
                    || !node.styles().equals(twin.styles()) || !Objects.equals(node.link(), twin.link())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameBoxes(Outline one, Outline other) {
        for (Subgraph box : one.boxes().values()) {
            Subgraph twin = other.boxes().get(box.id());
            if (twin == null || !Outline.looksSame(box.title(), twin.title()) || box.direction() != twin.direction()
                    || !box.classes().equals(twin.classes()) || !box.styles().equals(twin.styles())) {
                return false;
            }
        }
        return true;
    }

    /// A node without a shape is drawn as a rectangle.
    static boolean sameShape(@Nullable Shape one, @Nullable Shape other) {
        return Objects.equals(one, other) || brackets(one) == brackets(other);
    }

    private static NodeShape brackets(@Nullable Shape shape) {
        return shape == null ? NodeShape.SQUARE : shape.brackets();
    }

    private static List<String> lines(Outline outline) {
        List<String> lines = new ArrayList<>();
        for (Edge edge : outline.chart().edges()) {
            lines.add(String.join("\u0000", edge.from(), edge.to(), Outline.seen(edge.label()), edge.style().name(),
                    edge.tail().name(), edge.head().name(), String.valueOf(edge.length())));
        }
        lines.sort(null);
        return lines;
    }
}
