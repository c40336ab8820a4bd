package roundtrip.ui.gestures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.tools.Surroundings;
import roundtrip.layout.Geometry;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.CanvasView;

/// The drawing as tools may ask for it. Groups and machines are looked for where they were when the gesture began: a frame that
/// grows with what is dragged would never let it go.
final class Plan implements Surroundings {
    private static final double SLACK = 4;

    private final CanvasView canvas;
    private Geometry still;
    private Topology drawing;

    Plan(CanvasView canvas) {
        this.canvas = canvas;
        still = canvas.geometry();
        drawing = canvas.topology();
    }

    /// A gesture begins.
    void hold() {
        still = canvas.geometry();
        drawing = canvas.topology();
    }

    @Override
    public @Nullable Box box(String id) {
        return canvas.geometry().boxes().get(id);
    }

    @Override
    public List<String> within(Box area) {
        List<String> ids = new ArrayList<>();
        canvas.topology().groups().stream().map(Group::id).filter(id -> isIn(area, id)).forEach(ids::add);
        canvas.topology().nodes().map(Component::id).filter(id -> isIn(area, id)).forEach(ids::add);
        canvas.geometry().routes().forEach((id, route) -> {
            if (route.points().stream().allMatch(area::contains)) {
                ids.add(id);
            }
        });
        return ids;
    }

    private boolean isIn(Box area, String id) {
        Box box = box(id);
        return box != null && area.contains(box);
    }

    @Override
    public List<Box> neighbours(Collection<String> except) {
        return canvas.topology().nodes()
                .filter(node -> !except.contains(node.id()) && !except.contains(String.valueOf(node.parent())))
                .map(node -> box(node.id())).filter(Objects::nonNull).toList();
    }

    @Override
    public @Nullable String groupAt(Point point, Collection<String> except) {
        String innermost = null;
        for (Map.Entry<String, Box> entry : still.boxes().entrySet()) {
            Group group = drawing.group(entry.getKey());
            if (group != null && entry.getValue().contains(point) && !isWithin(group, except)
                    && (innermost == null || depth(group.id()) > depth(innermost))) {
                innermost = group.id();
            }
        }
        return innermost;
    }

    private boolean isWithin(Group group, Collection<String> except) {
        Group next = group;
        for (int depth = drawing.groups().size(); next != null && depth >= 0; depth--) {
            if (except.contains(next.id())) {
                return true;
            }
            next = next.parent() == null ? null : drawing.group(next.parent());
        }
        return false;
    }

    private int depth(String group) {
        int depth = 0;
        Group next = drawing.group(group);
        while (next != null && next.parent() != null && depth <= drawing.groups().size()) {
            next = drawing.group(next.parent());
            depth++;
        }
        return depth;
    }

    @Override
    public @Nullable String machineAt(Point point, Collection<String> except) {
        String topmost = null;
        for (Map.Entry<String, Box> entry : still.boxes().entrySet()) {
            Component part = drawing.component(entry.getKey());
            if (part != null && !part.isService() && !except.contains(part.id()) && entry.getValue().contains(point)) {
                topmost = part.id();
            }
        }
        return topmost;
    }

    @Override
    public double slack() {
        return SLACK / canvas.viewport().scale();
    }
}
