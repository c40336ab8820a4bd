package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.drawio.Scene.Arrow;
import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// Finds out what the cells of a page are.
///
/// draw.io knows only shapes and edges. A text in a shape is the label of that shape, a text that nothing leads to is
/// decoration, a group without words around a single shape is only its handle.
final class SceneReader {
    private final Nesting nesting;
    private final Set<String> ours;
    private final boolean guesses;
    private final Scene scene = Scene.empty();
    private final Set<String> ends = new HashSet<>();
    private final Map<String, List<Cell>> children = new HashMap<>();
    private final Map<String, List<Cell>> texts = new HashMap<>();
    /// Cells that an edge may end at in place of another.
    private final Map<String, String> stands = new HashMap<>();

    /// @param ours ids of the cells that remember their part
    SceneReader(Nesting nesting, Set<String> ours, boolean guesses) {
        this.nesting = nesting;
        this.ours = ours;
        this.guesses = guesses;
    }

    Scene read() {
        List<Cell> shapes = new ArrayList<>();
        for (Cell cell : nesting.cells.values()) {
            Cell parent = nesting.parent(cell);
            boolean isLabel = parent != null && parent.isEdge() && !ours.contains(cell.id());
            if (cell.isEdge()) {
                Stream.of(cell.source(), cell.target()).filter(each -> each != null).forEach(ends::add);
            } else if (cell.isVertex() && parent != null) {
                (isText(cell) || isLabel ? texts : children)
                        .computeIfAbsent(parent.id(), _ -> new ArrayList<>()).add(cell);
            }
            if (cell.isVertex() && !isLabel) {
                shapes.add(cell);
            }
        }
        shapes.stream().filter(cell -> !isText(cell)).forEach(this::shape);
        shapes.stream().filter(this::isText).forEach(this::text);
        scene.boxes().keySet().forEach(this::home);
        scene.nodes().keySet().forEach(this::home);
        nesting.cells.values().stream().filter(Cell::isEdge).forEach(this::edge);
        return scene;
    }

    private boolean isText(Cell cell) {
        return guesses && !ours.contains(cell.id()) && (cell.style().is("text") || cell.style().is("edgeLabel"));
    }

    private List<Cell> inside(Cell cell) {
        return children.getOrDefault(cell.id(), List.of());
    }

    private void shape(Cell cell) {
        scene.labels().put(cell.id(), cell.label().strip());
        if (isHandle(cell)) {
            inside(cell).forEach(child -> stands.put(cell.id(), child.id()));
        } else if (isContainer(cell)) {
            scene.boxes().put(cell.id(), cell);
        } else {
            scene.nodes().put(cell.id(), cell);
        }
    }

    /// A group that only holds one shape and its words.
    private boolean isHandle(Cell cell) {
        return guesses && !ours.contains(cell.id()) && cell.style().is("group") && cell.label().isBlank()
                && inside(cell).size() == 1;
    }

    private boolean isContainer(Cell cell) {
        return !inside(cell).isEmpty() || !ours.contains(cell.id()) && (cell.style().isOn("container")
                || cell.style().is("swimlane") || cell.style().is("mxgraph.aws4.group"));
    }

    private void text(Cell text) {
        Cell parent = nesting.parent(text);
        String stand = parent == null || ours.contains(parent.id()) ? null : standing(parent.id());
        String words = text.label().strip();
        boolean isTitle = stand != null && scene.has(stand) && !ends.contains(text.id())
                && (scene.nodes().containsKey(stand) || scene.labels().getOrDefault(stand, "").isEmpty());
        if (isTitle && stand != null) {
            scene.labels().merge(stand, words, SceneReader::joined);
            stands.put(text.id(), stand);
        } else if (ends.contains(text.id())) {
            shape(text);
        } else {
            scene.decorations().add(text);
        }
    }

    private String standing(String cell) {
        String stand = cell;
        for (int i = 0; i <= Nesting.DEEPEST && stands.containsKey(stand); i++) {
            stand = stands.getOrDefault(stand, stand);
        }
        return stand;
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }

    /// The box around it, past handles.
    private void home(String id) {
        Cell cell = nesting.cells.get(id);
        Cell up = cell == null ? null : nesting.parent(cell);
        while (up != null && !scene.has(up.id())) {
            up = nesting.parent(up);
        }
        if (up != null) {
            scene.homes().put(id, up.id());
        }
    }

    private void edge(Cell edge) {
        String source = end(edge.source());
        String target = end(edge.target());
        if (source == null || target == null) {
            scene.decorations().add(edge);
            scene.decorations().addAll(texts.getOrDefault(edge.id(), List.of()));
            return;
        }
        boolean isReversed = edge.style().pointsAtStart() && !edge.style().pointsAtEnd();
        Box plane = nesting.plane(edge);
        List<Point> bends = new ArrayList<>(
                edge.geometry().bends().stream().map(point -> point.plus(plane.x(), plane.y())).toList());
        if (isReversed) {
            Collections.reverse(bends);
        }
        scene.arrows().add(new Arrow(edge, label(edge), isReversed ? target : source, isReversed ? source : target,
                isReversed, bends));
    }

    private @Nullable String end(@Nullable String cell) {
        String end = cell == null ? null : standing(cell);
        return end != null && scene.has(end) ? end : null;
    }

    /// Its own words and those of the texts that hang on it.
    private String label(Cell edge) {
        String label = edge.label().strip();
        for (Cell text : texts.getOrDefault(edge.id(), List.of())) {
            label = joined(label, text.label().strip());
        }
        return label;
    }
}
