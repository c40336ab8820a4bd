package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Point;

/// What the cells of a page are.
///
/// @param boxes what frames others, by the id of its cell
/// @param nodes all other shapes that stand for something
/// @param homes of what stands in a box, the id of the box
/// @param labels of boxes and nodes
/// @param decorations what stands for nothing
record Scene(SequencedMap<String, Cell> boxes, SequencedMap<String, Cell> nodes, Map<String, String> homes,
        Map<String, String> labels, List<Arrow> arrows, List<Cell> decorations) {
    static Scene empty() {
        return new Scene(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>(), new HashMap<>(),
                new ArrayList<>(), new ArrayList<>());
    }

    /// An edge between two cells.
    ///
    /// @param isReversed whether only its start has a head, so that it leads from its target to its source
    /// @param from the cell where it leads from
    /// @param bends in absolute px, on the way
    record Arrow(Cell cell, String label, String from, String to, boolean isReversed, List<Point> bends) {
        boolean pointsBack() {
            return !isReversed && cell.style().pointsAtStart();
        }

        boolean pointsOn() {
            return isReversed || cell.style().pointsAtEnd();
        }
    }

    boolean has(String cell) {
        return boxes.containsKey(cell) || nodes.containsKey(cell);
    }

    @Nullable
    Cell shape(String cell) {
        Cell box = boxes.get(cell);
        return box == null ? nodes.get(cell) : box;
    }

    String label(Cell cell) {
        return labels.getOrDefault(cell.id(), "");
    }
}
