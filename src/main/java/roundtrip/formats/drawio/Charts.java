package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Direction;
import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.formats.mermaid.LineStyle;
import roundtrip.formats.mermaid.NodeShape;
import roundtrip.formats.mermaid.Shape;
import roundtrip.formats.mermaid.Tip;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;

/// A scene in the form in which guessing knows it.
final class Charts {
    /// What stood in a box that is gone.
    private static final String GONE = "\u0000";

    private final Scene scene;
    private final Handles handles;
    private final ShapeWords shapes = new ShapeWords();

    Charts(Scene scene, Handles handles) {
        this.scene = scene;
        this.handles = handles;
    }

    /// What the page shows.
    ///
    /// @param known the parts that cells remember, by cell
    Flowchart now(Map<String, Component> known) {
        Map<String, List<String>> members = new HashMap<>();
        scene.homes().forEach((child, home) -> members.computeIfAbsent(home, _ -> new ArrayList<>()).add(child));
        List<Node> nodes = new ArrayList<>();
        List<Subgraph> boxes = new ArrayList<>();
        scene.boxes().forEach((id, cell) -> boxes.add(new Subgraph(handles.of(id), scene.label(cell), null,
                members.getOrDefault(id, List.of()).stream().map(handles::of).toList(), null,
                classes(cell, known.get(id)), List.of(), cell.line())));
        scene.nodes().forEach((id, cell) -> nodes.add(new Node(handles.of(id), scene.label(cell), null,
                shape(cell), classes(cell, known.get(id)), List.of(), null, cell.line())));
        return Flowchart.of(Direction.TB, nodes, List.of(), boxes);
    }

    private List<String> classes(Cell cell, @Nullable Component known) {
        Optional<Kind> kind = known == null ? shapes.certain(cell.style()) : Optional.of(known.kind());
        return kind.stream().map(Kind::word).toList();
    }

    private @Nullable Shape shape(Cell cell) {
        Optional<Kind> kind = shapes.likely(cell.style());
        return kind.map(each -> each == Kind.DATABASE ? Shape.of(NodeShape.CYLINDER) : new Shape(each.word()))
                .orElse(null);
    }

    /// In which box each known part stood.
    ///
    /// @param homes of the cells of known parts, the cell of the box where they belong; null where they have none, and a cell
    ///     that is not there where it is gone
    static Flowchart before(Map<String, @Nullable String> homes, Scene scene, Handles handles) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        homes.forEach((cell, home) -> {
            if (home != null) {
                members.computeIfAbsent(scene.has(home) ? handles.of(home) : GONE, _ -> new ArrayList<>())
                        .add(handles.of(cell));
            }
        });
        List<Subgraph> boxes = new ArrayList<>();
        members.forEach((box, inside) -> boxes.add(Subgraph.of(box, box, inside, null)));
        return Flowchart.of(Direction.TB, List.of(), List.of(), boxes);
    }

    Edge edge(Scene.Arrow arrow) {
        return new Edge(null, handles.of(arrow.from()), handles.of(arrow.to()), arrow.label(), null, LineStyle.NORMAL,
                arrow.pointsBack() ? Tip.POINT : Tip.NONE, arrow.pointsOn() ? Tip.POINT : Tip.NONE, 1,
                arrow.cell().line());
    }
}
