package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.formats.mermaid.FlowchartReader;
import roundtrip.formats.mermaid.FlowchartWriter;
import roundtrip.formats.mermaid.LineStyle;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Group;

/// The stored design with what somebody changed in the visible text. With nothing stored, all of the text is new.
final class Revision {
    private static final String CLICK = "click ";

    private final Flowchart read;
    private final Stored stored;
    private final boolean guesses;
    private final Remarks remarks;

    /// @param guesses whether the meaning of what is new is guessed
    Revision(Flowchart read, Stored stored, boolean guesses, Remarks remarks) {
        this.read = read;
        this.stored = stored;
        this.guesses = guesses;
        this.remarks = remarks;
    }

    /// @param lines which line of the text shows what of the design
    record Revised(Design design, LineMap lines) {}

    Design design() {
        return revised().design();
    }

    Revised revised() {
        Sketch sketch = asRead(Sketcher.of(stored.design(), stored.options(), stored.drawn()));
        Outline before = Outline.of(sketch.chart());
        Outline now = Outline.of(read);
        Surroundings surroundings = new Surroundings(read, stored, sketch, remarks);
        if (Comparison.isSame(before, now)) {
            return new Revised(surroundings.on(stored.design()), unchanged(sketch, now));
        }
        Board board = new Board(stored.design().topology(), sketch.ids());
        Set<String> known = new HashSet<>(before.nodes().keySet());
        known.addAll(before.boxes().keySet());
        new Retouches(board, before, now, remarks).apply();
        Set<String> added = new Additions(board, now, guesses, remarks).add(known);
        keepLooks(board, now, added);
        new Homes(board, before, now, added, guesses, remarks).settle();
        if (guesses) {
            new Twins(board, now, remarks).merge(added);
        }
        EdgeRevision arrows = new EdgeRevision(board, sketch, guesses, remarks);
        List<String> links = arrows.apply(now);
        if (!stored.isThere()) {
            surroundings.renumber(new ArrowNumbers(read.edges(), arrows::place, board.links.size()));
        }
        Design design = surroundings.on(stored.design().with(board.topology()));
        return new Revised(surroundings.spaced(design, spacers(board)), LineMap.of(read, board.parts, links));
    }

    /// The lines of a text that shows the same picture, though perhaps in another order.
    private LineMap unchanged(Sketch sketch, Outline now) {
        Map<String, String> parts = new HashMap<>();
        sketch.ids().forEach((part, visible) -> parts.put(visible, part));
        List<String> links = new ArrayList<>(Collections.nCopies(now.edges().size(), ""));
        List<Integer> found = Pairing.of(sketch.arrows(), now.edges()).found();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) >= 0) {
                links.set(found.get(i), sketch.links().get(i));
            }
        }
        return LineMap.of(read, parts, links);
    }

    /// The picture as it comes back from a text: what cannot be written does not count as edited.
    private static Sketch asRead(Sketch sketch) {
        String text = new FlowchartWriter().write(sketch.chart());
        return new Sketch(Highlights.without(new FlowchartReader().read(text).flowchart()), sketch.ids(),
                sketch.links());
    }

    private void keepLooks(Board board, Outline now, Set<String> added) {
        boolean clicks = read.statements().stream().anyMatch(each -> each.text().startsWith(CLICK));
        for (String visible : added) {
            Node node = now.nodes().get(visible);
            Subgraph box = now.boxes().get(visible);
            Component component = board.component(visible);
            Group group = board.group(visible);
            String element = board.parts.getOrDefault(visible, visible);
            String id = element.equals(visible) || guesses && !clicks ? null : visible;
            if (component != null && node != null) {
                board.put(component.carrying(Looks.of(node, component.kind(), id, !guesses, component.extras())));
            } else if (component != null && box != null) {
                board.put(component.carrying(Looks.of(box, component.kind(), id, component.extras())));
            } else if (group != null && box != null) {
                board.put(group.carrying(Looks.of(box, null, id, group.extras())));
            }
        }
    }

    private List<String> spacers(Board board) {
        List<String> ends = new ArrayList<>();
        for (Edge edge : read.edges()) {
            String from = board.parts.get(edge.from());
            String to = board.parts.get(edge.to());
            if (edge.style() == LineStyle.INVISIBLE && from != null && to != null) {
                ends.addAll(Spacers.kept(edge, from, to));
            }
        }
        return ends;
    }
}
