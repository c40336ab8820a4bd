package roundtrip.formats.mermaid.design;

import java.util.List;
import java.util.Map;

import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Edge;

/// The picture of a design.
///
/// @param ids of each part and group that is drawn its id in the picture
/// @param links of each edge, in order, the id of its link
record Sketch(Flowchart chart, Map<String, String> ids, List<String> links) {
    /// The edges that are links; the others only keep nodes apart.
    List<Edge> arrows() {
        return chart.edges().subList(0, links.size());
    }
}
