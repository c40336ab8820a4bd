package roundtrip.formats.dot;

import java.util.StringJoiner;

import roundtrip.formats.outline.Broad;

/// What stands in brackets behind a node, an edge or a graph.
final class Attributes {
    private final StringJoiner pairs = new StringJoiner(", ", " [", "]");

    Attributes plain(String name, String value) {
        pairs.add(name + "=" + value);
        return this;
    }

    Attributes quoted(String name, String value) {
        pairs.add(name + "=\"" + value + "\"");
        return this;
    }

    /// A text for people. In quotes, `"` needs a backslash; then Graphviz reads `\n` as a line end, `\N` as the name of the node,
    /// `\\` as a backslash, and `&amp;` as an HTML entity.
    Attributes label(String text) {
        return quoted("label", Broad.broken(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;")
                .replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return pairs.toString();
    }
}
