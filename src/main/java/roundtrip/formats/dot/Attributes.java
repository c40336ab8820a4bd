package roundtrip.formats.dot;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/// What stands in brackets behind a node, an edge or a graph.
final class Attributes {
    private static final Pattern LONG_LINE = Pattern.compile("([^\n]{200})(?=[^\n])");

    private final StringJoiner pairs = new StringJoiner(", ", " [", "]");

    Attributes plain(String name, String value) {
        pairs.add(name + "=" + value);
        return this;
    }

    Attributes quoted(String name, String value) {
        pairs.add(name + "=\"" + value + "\"");
        return this;
    }

    /// A text for people. Graphviz gives up where an edge would be longer than 65,535 points, and a label is as wide as its
    /// longest line, so very long lines are broken. In quotes, `"` needs a backslash; then Graphviz reads `\n` as a line end, `\N` as the name of the node,
    /// `\\` as a backslash, and `&amp;` as an HTML entity.
    Attributes label(String text) {
        return quoted("label", LONG_LINE.matcher(text).replaceAll("$1\n").replace("\\", "\\\\").replace("\"", "\\\"")
                .replace("&", "&amp;").replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return pairs.toString();
    }
}
