package roundtrip.ui.canvas;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Geometry;
import roundtrip.topology.Box;

/// The connect handles of one part, and the corner of one group.
final class Handles extends Group {
    private static final double CORNER = 12;

    private @Nullable String part;
    private @Nullable String group;

    Handles() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// @param newPart the part that shows its handles, if any
    /// @param newGroup the group that shows its corner, if any
    void show(Geometry geometry, @Nullable String newPart, @Nullable String newGroup) {
        part = newPart != null && geometry.boxes().containsKey(newPart) ? newPart : null;
        group = newGroup != null && geometry.boxes().containsKey(newGroup) ? newGroup : null;
        getChildren().clear();
        if (part != null) {
            for (Handle handle : Handle.of(geometry, part)) {
                Circle ring = new Circle(handle.at().x(), handle.at().y(), Handle.RADIUS);
                ring.getStyleClass().add("handle");
                getChildren().add(ring);
            }
        }
        if (group != null) {
            Box corner = corner(geometry.box(group));
            Rectangle square = new Rectangle(corner.x(), corner.y(), corner.width(), corner.height());
            square.getStyleClass().add("corner");
            getChildren().add(square);
        }
    }

    static Box corner(Box group) {
        return new Box(group.right() - CORNER / 2, group.bottom() - CORNER / 2, CORNER, CORNER);
    }

    @Nullable
    String part() {
        return part;
    }

    @Nullable
    String group() {
        return group;
    }
}
