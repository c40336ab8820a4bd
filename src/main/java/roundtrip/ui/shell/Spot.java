package roundtrip.ui.shell;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.ui.canvas.CanvasView;

/// Where the subject of a finding is on the drawing.
record Spot(CanvasView canvas, String subject) {
    /// Brings it into view.
    ///
    /// @return where it is seen then, in px of the screen
    Bounds reveal() {
        Box box = box();
        if (box != null) {
            canvas.viewport().reveal(box);
        }
        return onScreen(box);
    }

    private @Nullable Box box() {
        if (canvas.topology().link(subject) != null) {
            Point label = canvas.geometry().route(subject).label();
            return new Box(label.x(), label.y(), 0, 0);
        }
        return canvas.topology().has(subject) ? canvas.geometry().box(subject) : null;
    }

    /// The whole design is at home in the upper left corner.
    private Bounds onScreen(@Nullable Box box) {
        if (box == null) {
            Node chip = canvas.lookup(".design-chip");
            return chip != null
                    ? chip.localToScreen(chip.getBoundsInLocal())
                    : canvas.localToScreen(new BoundingBox(0, 0, 1, 1));
        }
        Point2D corner = canvas.viewport().view(box.corner());
        double scale = canvas.viewport().scale();
        return canvas.localToScreen(
                new BoundingBox(corner.getX(), corner.getY(), box.width() * scale, box.height() * scale));
    }
}
