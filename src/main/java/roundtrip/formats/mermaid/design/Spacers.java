package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.LineStyle;
import roundtrip.formats.mermaid.Tip;

/// Invisible edges `a ~~~ b` keep nodes apart and mean nothing: they are no links, but are written back. Kept as the ids of both
/// ends, one after the other.
final class Spacers {
    static final String MEMBER = "spacers";

    private final Map<String, String> ids;

    Spacers(Map<String, String> ids) {
        this.ids = ids;
    }

    List<Edge> edges(Keepsake own) {
        List<String> ends = own.texts(MEMBER);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            String from = ids.get(ends.get(i));
            String to = ids.get(ends.get(i + 1));
            if (from != null && to != null) {
                edges.add(Edge.of(from, to, "", LineStyle.INVISIBLE, Tip.NONE, Tip.NONE));
            }
        }
        return edges;
    }
}
