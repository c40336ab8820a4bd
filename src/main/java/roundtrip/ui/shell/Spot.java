package roundtrip.ui.shell;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Link;
import roundtrip.ui.canvas.CanvasView;

/// Where the subject of a finding is on the drawing.
record Spot(CanvasView canvas, String subject) {
    /// Brings it into view.
    ///
    /// @return what should not be covered then, in px of the screen, the most first: of an arrow its ends, too; nothing if it is
    ///     about the whole design
    List<Bounds> reveal() {
        List<Box> boxes = boxes();
        if (!boxes.isEmpty()) {
            canvas.viewport().reveal(boxes.getLast());
        }
        return boxes.stream().map(this::onScreen).toList();
    }

    private List<Box> boxes() {
        Link link = canvas.topology().link(subject);
        if (link == null) {
            return canvas.topology().has(subject) ? List.of(canvas.geometry().box(subject)) : List.of();
        }
        Route route = canvas.geometry().route(subject);
        Box words = route.labelBox();
        Box line = route.points().stream().map(point -> new Box(point.x(), point.y(), 0, 0)).reduce(words, Box::union);
        Box ends = line.union(canvas.geometry().box(link.from())).union(canvas.geometry().box(link.to()));
        return Stream.of(ends, line, words).map(box -> new Box(box.x(), words.y(), box.width(), words.height()))
                .toList();
    }

    /// The whole design is at home in the upper left corner.
    Bounds ofWholeDesign() {
        Node chip = canvas.lookup(".design-chip");
        return chip != null
                ? chip.localToScreen(chip.getBoundsInLocal())
                : canvas.localToScreen(new BoundingBox(0, 0, 1, 1));
    }

    private Bounds onScreen(Box box) {
        Point2D corner = canvas.viewport().view(box.corner());
        double scale = canvas.viewport().scale();
        return canvas.localToScreen(
                new BoundingBox(corner.getX(), corner.getY(), box.width() * scale, box.height() * scale));
    }
}
