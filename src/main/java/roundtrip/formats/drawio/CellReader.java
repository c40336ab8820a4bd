package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Reads the cells of a page: `<mxCell>`, alone or wrapped in an element with the label and the data (`<object>`, `<UserObject>`).
final class CellReader {
    private static final String CELL = "mxCell";
    /// What has a place of its own in a [Cell].
    private static final Set<String> READ = Set.of("id", "value", "style", "parent", "vertex", "edge", "source",
            "target");
    private static final Set<String> READ_OF_WRAPPER = Set.of("id", "label", Memory.ATTRIBUTE);

    private final List<Remark> remarks;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    CellReader(List<Remark> remarks) {
        this.remarks = remarks;
    }

    List<Cell> read(Element model) {
        List<Cell> cells = new ArrayList<>();
        Element root = model.child("root").orElse(model);
        for (Element element : root.children()) {
            Optional<Element> inner = element.name().equals(CELL) ? Optional.of(element) : element.child(CELL);
            if (inner.isPresent()) {
                cells.add(cell(element, inner.get()));
            } else if (!element.name().equals("root")) {
                remarks.add(new Remark(element.line(), "cell.unknown", element.name()));
            }
        }
        return cells;
    }

    private Cell cell(Element outer, Element cell) {
        boolean isWrapped = outer != cell;
        String label = isWrapped ? outer.attribute("label") : cell.attribute("value");
        return new Cell(id(outer, cell), Objects.requireNonNullElse(label, ""),
                Style.of(Objects.requireNonNullElse(cell.attribute("style"), "")),
                isWrapped ? others(outer, READ_OF_WRAPPER) : new LinkedHashMap<>(), others(cell, READ),
                isWrapped ? outer.attribute(Memory.ATTRIBUTE) : null, cell.attribute("parent"),
                "1".equals(cell.attribute("vertex")), "1".equals(cell.attribute("edge")), cell.attribute("source"),
                cell.attribute("target"), Geometry.of(cell), outer, outer.line());
    }

    private static SequencedMap<String, String> others(Element element, Set<String> read) {
        SequencedMap<String, String> others = new LinkedHashMap<>(element.attributes());
        others.keySet().removeAll(read);
        return others;
    }

    /// The first cell of an id keeps it; references mean that one.
    private String id(Element outer, Element cell) {
        String given = Objects.requireNonNullElse(
                outer.attribute("id") == null ? cell.attribute("id") : outer.attribute("id"), "");
        String id = given;
        while (id.isEmpty() || !ids.add(id)) {
            id = given + "-" + numbers.merge(given, 1, Integer::sum);
        }
        if (!id.equals(given) && !given.isEmpty()) {
            remarks.add(new Remark(outer.line(), "cell.twice", given, id));
        }
        return id;
    }
}
