package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.LineStyle;
import roundtrip.formats.mermaid.Tip;

/// Invisible edges `a ~~~ b` keep nodes apart and mean nothing: they are no links, but are written back. Kept as four texts each:
/// the ids of both ends, the length, the label.
final class Spacers {
    static final String MEMBER = "spacers";
    private static final int PARTS = 4;

    private final Map<String, String> ids;

    Spacers(Map<String, String> ids) {
        this.ids = ids;
    }

    List<Edge> edges(Keepsake own) {
        List<String> ends = own.texts(MEMBER);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i + PARTS <= ends.size(); i += PARTS) {
            String from = ids.get(ends.get(i));
            String to = ids.get(ends.get(i + 1));
            if (from != null && to != null) {
                edges.add(new Edge(null, from, to, ends.get(i + 3), null, LineStyle.INVISIBLE, Tip.NONE, Tip.NONE,
                        length(ends.get(i + 2)), 0));
            }
        }
        return edges;
    }

    /// Anybody may have written the file.
    private static int length(String text) {
        return text.matches("[1-9]") ? Integer.parseInt(text) : 1;
    }

    static List<String> kept(Edge edge, String from, String to) {
        return List.of(from, to, String.valueOf(edge.length()), edge.label());
    }
}
