package roundtrip.formats.drawio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.design.Redrawing;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Size;

/// Where things stand. As long as nobody moved anything, parts keep the places that they remember, or have none; else what
/// the drawing shows is the place of every part.
final class Places {
    /// Smaller differences come from writing numbers with few digits.
    static final double NOTHING = 0.02;

    private final Nesting nesting;
    private final Scene scene;
    private final Claims claims;
    private final Handles handles;
    private final Redrawing redrawing;
    private final Set<String> added;
    /// By part, where its cell is.
    private final Map<String, Box> boxes = new HashMap<>();

    Places(Nesting nesting, Scene scene, Claims claims, Handles handles, Redrawing redrawing, Set<String> added) {
        this.nesting = nesting;
        this.scene = scene;
        this.claims = claims;
        this.handles = handles;
        this.redrawing = redrawing;
        this.added = added;
    }

    private Stream<Cell> shapes() {
        return Stream.concat(scene.boxes().values().stream(), scene.nodes().values().stream());
    }

    void apply() {
        shapes().forEach(this::fold);
        if (shapes().noneMatch(this::isElsewhere) && scene.arrows().stream().noneMatch(this::isBentAnew)) {
            return;
        }
        shapes().forEach(cell -> {
            String part = redrawing.part(handles.of(cell.id()));
            if (part != null) {
                boxes.putIfAbsent(part, nesting.box(cell));
            }
        });
        shapes().forEach(this::place);
    }

    private boolean isBentAnew(Scene.Arrow arrow) {
        return !areSame(bends(claims.memories.get(arrow.cell().id())), arrow.bends());
    }

    /// The corners that an edge was drawn with.
    static List<Point> bends(@Nullable Memory memory) {
        return memory == null || memory.link() == null || !memory.isBent() ? List.of() : memory.link().bends();
    }

    static boolean areSame(List<Point> bends, List<Point> others) {
        if (bends.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < bends.size(); i++) {
            if (!isNear(bends.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isElsewhere(Cell cell) {
        Memory memory = claims.memories.get(cell.id());
        if (memory == null || claims.copies.contains(cell.id())) {
            return true;
        }
        Component part = redrawing.component(handles.of(cell.id()));
        boolean isService = part != null && part.isService();
        Box drawn = memory.box();
        return !isService && (drawn == null || !isSame(drawn, own(cell)));
    }

    /// In the plane of the parent.
    private Box own(Cell cell) {
        Cell parent = nesting.parent(cell);
        Box box = nesting.box(cell);
        return parent == null ? box : box.moved(-nesting.box(parent).x(), -nesting.box(parent).y());
    }

    static boolean isSame(Box one, Box other) {
        return isNear(one.corner(), other.corner()) && isNear(size(one), size(other));
    }

    static boolean isNear(Point one, Point other) {
        return Math.abs(one.x() - other.x()) < NOTHING && Math.abs(one.y() - other.y()) < NOTHING;
    }

    private static Point size(Box box) {
        return new Point(box.width(), box.height());
    }

    /// A machine that was folded in the drawing is collapsed.
    private void fold(Cell cell) {
        Component part = redrawing.component(handles.of(cell.id()));
        if (part != null && !part.isService() && cell.isFolded() && scene.boxes().containsKey(cell.id())
                && !part.placement().isCollapsed()) {
            redrawing.put(part.placed(part.placement().folded(true)));
        }
    }

    private void place(Cell cell) {
        Component part = redrawing.component(handles.of(cell.id()));
        Group group = redrawing.group(handles.of(cell.id()));
        if (group != null) {
            redrawing.put(group.placed(placed(group.placement(), cell, group.parent())));
        } else if (part != null && !part.isService()) {
            redrawing.put(part.placed(placed(part.placement(), cell, part.parent())));
        }
    }

    private Placement placed(Placement before, Cell cell, @Nullable String parent) {
        Box box = nesting.box(cell);
        Box frame = parent == null ? null : boxes.get(parent);
        Point at = frame == null ? box.corner() : box.corner().plus(-frame.x(), -frame.y());
        Point old = before.at();
        Placement moved = old != null && isNear(old, at) ? before : before.moved(rounded(at));
        return hasOtherSize(cell, box) ? moved.sized(size(rounded(size(box)))) : moved;
    }

    private boolean hasOtherSize(Cell cell, Box box) {
        Memory memory = claims.memories.get(cell.id());
        Box drawn = memory == null ? null : memory.box();
        return added.contains(handles.of(cell.id())) && box.width() > 0
                || drawn != null && !isNear(size(drawn), size(box));
    }

    private static Size size(Point extent) {
        return new Size(extent.x(), extent.y());
    }

    static Point rounded(Point point) {
        return new Point(rounded(point.x()), rounded(point.y()));
    }

    /// To hundredths, inside what files can say.
    static double rounded(double length) {
        return Math.clamp(Math.round(length * 100) / 100.0, -Geometry.FARTHEST, Geometry.FARTHEST) + 0.0;
    }
}
