package roundtrip.editing.tools;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// What a tool may ask about the drawing as it is laid out on the canvas.
public interface Surroundings {
    /// The absolute box of a part or group, or null if it has none.
    @Nullable
    Box box(String id);

    /// The machines and groups that lie wholly in an area, and the links between them.
    List<String> within(Box area);

    /// The boxes of the machines on the canvas, to align with.
    List<Box> neighbours(Collection<String> except);

    /// The innermost group at a point, leaving out these and what is in them; or null.
    @Nullable
    String groupAt(Point point, Collection<String> except);

    /// The machine (not service) at a point, leaving out these; or null.
    @Nullable
    String machineAt(Point point, Collection<String> except);

    /// How far the pointer may move before a press becomes a drag: 4 px on the screen, in px of the drawing.
    double slack();
}
