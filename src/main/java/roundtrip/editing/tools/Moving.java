package roundtrip.editing.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Edits;
import roundtrip.editing.tools.Feedback.Guide;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;

/// Machines and groups follow the pointer, snapped from the first moment; dropped inside a group they join it.
final class Moving implements Previewing {
    private final Desk desk;
    private final Topology before;
    private final List<String> ids;
    private final Point start;
    private final @Nullable Box round;
    private final List<Box> neighbours;
    private List<Guide> guides = List.of();
    private @Nullable String group;

    Moving(Desk desk, List<String> chosen, Point start) {
        this.desk = desk;
        this.start = start;
        before = desk.editor().design().topology();
        ids = chosen.stream().map(this::machine).distinct().filter(id -> before.link(id) == null).toList();
        round = ids.stream().map(desk.around()::box).filter(Objects::nonNull).reduce(Box::union).orElse(null);
        neighbours = desk.around().neighbours(ids);
    }

    private String machine(String id) {
        Component part = before.component(id);
        return part == null ? id : part.host();
    }

    @Override
    public Tool drag(Gesture gesture) {
        Box box = round;
        if (box == null) {
            return this;
        }
        Point by = shift(box, gesture);
        group = desk.around().groupAt(gesture.at(), ids);
        desk.editor().preview(joins()
                ? Edits.moveInto(before, ids, by.x(), by.y(), group)
                : Edits.move(before, ids, by.x(), by.y()));
        return this;
    }

    /// With Shift the parts keep to the axis on which they were moved further; with Alt they are not snapped.
    private Point shift(Box box, Gesture gesture) {
        double dx = gesture.at().x() - start.x();
        double dy = gesture.at().y() - start.y();
        boolean alongX = !gesture.shift() || Math.abs(dx) >= Math.abs(dy);
        boolean alongY = !gesture.shift() || Math.abs(dy) > Math.abs(dx);
        Box wanted = box.moved(alongX ? dx : 0, alongY ? dy : 0);
        Snapping snapping = gesture.alt() ? new Snapping(wanted, List.of()) : Snapping.of(wanted, neighbours);
        guides = snapping.guides();
        return new Point(alongX ? snapping.box().x() - box.x() : 0, alongY ? snapping.box().y() - box.y() : 0);
    }

    private boolean joins() {
        return ids.stream().anyMatch(id -> !Objects.equals(parent(id), group));
    }

    private @Nullable String parent(String id) {
        Component part = before.component(id);
        if (part != null) {
            return part.parent();
        }
        Group frame = before.group(id);
        return frame == null ? null : frame.parent();
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Feedback feedback() {
        return Feedback.moving(new ArrayList<>(guides), joins() ? group : null, null);
    }
}
