package roundtrip.formats.drawio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;

/// Which cell lies in which, and where that puts it. Cells may name parents that are not there, or each other in a circle; each
/// way up is followed once, so the time is linear.
final class Nesting {
    /// What lies deeper stands beside; nobody draws so, and those who read the design later would have to follow.
    static final int DEEPEST = 64;
    private static final Box PLANE = new Box(0, 0, 0, 0);

    final Map<String, Cell> cells = new LinkedHashMap<>();
    final List<Cell> layers = new ArrayList<>();
    private @Nullable Cell root;
    private final List<Remark> remarks;
    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> layerOf = new HashMap<>();
    private final Set<String> layerIds = new HashSet<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private boolean isTooDeep;

    Nesting(List<Cell> all, List<Remark> remarks) {
        this.remarks = remarks;
        all.forEach(cell -> cells.put(cell.id(), cell));
        for (Cell cell : all) {
            if (!cell.isVertex() && !cell.isEdge()) {
                root = root == null && cell.parent() == null ? cell : root;
                if (root != null && root.id().equals(cell.parent())) {
                    layers.add(cell);
                    layerIds.add(cell.id());
                }
            }
        }
        all.forEach(this::settle);
    }

    @Nullable
    Cell root() {
        return root;
    }

    /// The shape or edge that it lies in, past layers.
    @Nullable
    Cell parent(Cell cell) {
        String parent = parents.get(cell.id());
        return parent == null ? null : cells.get(parent);
    }

    /// Where it is, in absolute px.
    Box box(Cell cell) {
        return boxes.getOrDefault(cell.id(), PLANE);
    }

    /// Where the plane of an edge begins.
    Box plane(Cell edge) {
        Cell parent = parent(edge);
        return parent == null ? PLANE : box(parent);
    }

    /// The layer, unless it is the usual one.
    @Nullable
    String layer(Cell cell) {
        String layer = layerOf.get(cell.id());
        return layer == null || layer.isEmpty() || layer.equals(layers.getFirst().id()) ? null : layer;
    }

    private void settle(Cell start) {
        Deque<Cell> way = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Cell cell = start;
        while (cell != null && isInside(cell) && !boxes.containsKey(cell.id())) {
            if (!seen.add(cell.id())) {
                remarks.add(new Remark(cell.line(), "circle", cell.label()));
                break;
            }
            way.push(cell);
            cell = cell.parent() == null ? null : cells.get(cell.parent());
        }
        Cell outer = cell != null && seen.contains(cell.id()) ? null : cell;
        while (!way.isEmpty()) {
            outer = place(way.pop(), outer);
        }
    }

    private boolean isInside(Cell cell) {
        return cell.isVertex() || cell.isEdge();
    }

    private Cell place(Cell cell, @Nullable Cell outer) {
        if (outer != null && !isInside(outer)) {
            layerOf.put(cell.id(), layerIds.contains(outer.id()) ? outer.id() : "");
        }
        Cell home = outer != null && isInside(outer) ? outer : null;
        Box plane = home == null ? PLANE : box(home);
        Box own = cell.isEdge() ? plane : cell.box(plane);
        boxes.put(cell.id(), cell.isEdge() ? plane : own.moved(plane.x(), plane.y()));
        if (home != null) {
            layerOf.computeIfAbsent(cell.id(), _ -> layerOf.getOrDefault(home.id(), ""));
            nest(cell, home);
        }
        return cell;
    }

    private void nest(Cell cell, Cell home) {
        int depth = depths.getOrDefault(home.id(), 0) + 1;
        String parent = depth > DEEPEST ? parents.get(home.id()) : home.id();
        if (depth > DEEPEST && !isTooDeep) {
            isTooDeep = true;
            remarks.add(new Remark(cell.line(), "deep.cells", String.valueOf(DEEPEST)));
        }
        depths.put(cell.id(), Math.min(depth, DEEPEST));
        if (parent != null) {
            parents.put(cell.id(), parent);
        }
    }
}
