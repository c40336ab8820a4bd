package roundtrip.formats.mermaid;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;

/// A node, the first line of a subgraph and an edge as statements.
final class NodeText {
    private final boolean portable;
    private final boolean faithful;

    NodeText(boolean portable, boolean faithful) {
        this.portable = portable;
        this.faithful = faithful;
    }

    String node(Node node, String id, String dress) {
        if (node.shape() == null && node.label().equals(id)) {
            return id + dress;
        }
        NodeShape shape = node.shape() == null ? NodeShape.SQUARE : node.shape().brackets();
        return id + shape.open() + quoted(node.label(), node.markup()) + shape.close() + dress
                + data(node, shape);
    }

    /// The author's own shape word where no brackets draw it.
    private String data(Node node, NodeShape shape) {
        String word = node.shape() == null ? shape.word() : node.shape().word();
        return faithful && !shape.draws(word) && ShapeData.isKnown(word) ? "@{ shape: " + word + " }" : "";
    }

    String subgraph(Subgraph group, String id) {
        return "subgraph " + id + " [" + quoted(group.title(), group.markup()) + "]";
    }

    /// An edge with a mark at its near end only is written the other way round: Mermaid has no such arrow.
    String edge(Edge edge, String from, String to) {
        boolean turned = edge.head() == Tip.NONE && edge.tail() != Tip.NONE;
        String arrow = turned
                ? ArrowText.of(edge.style(), Tip.NONE, edge.tail(), edge.length())
                : ArrowText.of(edge.style(), edge.tail(), edge.head(), edge.length());
        String words = edge.label().isEmpty() ? "" : "|" + quoted(edge.label(), edge.markup()) + "|";
        String id = faithful && edge.id() != null && SafeIds.isSafe(edge.id()) ? edge.id() + "@" : "";
        return (turned ? to : from) + " " + id + arrow + words + " " + (turned ? from : to);
    }

    /// The author's own markup where it still says this label and cannot break out of its quotes.
    private String quoted(String label, @Nullable String markup) {
        if (markup != null && !portable && isSafe(markup) && LabelText.read(markup).text().equals(label)) {
            return "\"" + markup + "\"";
        }
        return "\"" + (portable ? Escapes.portableLabel(label) : Escapes.label(label)) + "\"";
    }

    private static boolean isSafe(String markup) {
        int ticks = (int) markup.chars().filter(c -> c == '`').count();
        boolean markdown = ticks == 2 && markup.startsWith("`") && markup.endsWith("`") && markup.length() > 2;
        return (ticks == 0 || markdown) && !markup.isBlank() && markup.chars().noneMatch(c -> c == '"' || c == '\n')
                && !markup.contains("direction") && !markup.contains("style") && !markup.contains("classDef")
                && !markup.contains("%%");
    }
}
