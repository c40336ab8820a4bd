package roundtrip.editing.tools;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Edits;
import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// The lower right corner of a group follows the pointer.
final class Resizing implements Previewing {
    private static final double LEAST = 96;

    private final Desk desk;
    private final String group;
    private final Point start;
    private final Topology before;
    private final @Nullable Box box;

    Resizing(Desk desk, String group, Point start) {
        this.desk = desk;
        this.group = group;
        this.start = start;
        before = desk.editor().design().topology();
        box = desk.around().box(group);
    }

    @Override
    public Tool drag(Gesture gesture) {
        Box old = box;
        if (old != null) {
            double width = Snapping.grid(old.width() + gesture.at().x() - start.x());
            double height = Snapping.grid(old.height() + gesture.at().y() - start.y());
            Size size = new Size(Math.max(LEAST, width), Math.max(LEAST, height));
            desk.editor().preview(Edits.placement(before, group, placement -> placement.sized(size)));
        }
        return this;
    }

    @Override
    public Desk desk() {
        return desk;
    }
}
