package roundtrip.ui.canvas;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Geometry;
import roundtrip.topology.Box;
import roundtrip.topology.Topology;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What floats above the drawing and stays while it moves: the chip of the whole design, the minimap, and what an empty canvas
/// says.
final class Floating extends Region {
    private static final double MARGIN = 16;
    /// What the minimap takes of the width at most.
    private static final double MOST_OF_WIDTH = 0.25;
    /// What a selected part needs round it, for its halo and its badge.
    private static final double ROUND = 12;

    private final Viewport viewport;
    private final DesignChip chip;
    private final Minimap minimap;
    private final VBox empty;
    private final Label note = new Label(null, Icons.glyph("eye", 16));
    private List<Box> selection = List.of();

    Floating(Viewport viewport, Consumer<String> open) {
        this.viewport = viewport;
        chip = new DesignChip(open);
        minimap = new Minimap(viewport);
        Words words = Words.in("canvas");
        Label title = new Label(words.say("empty.title"));
        title.getStyleClass().add("page-heading");
        Label hint = new Label(words.say("empty.hint"));
        hint.getStyleClass().addAll("explanation", "muted");
        empty = new VBox(8, title, hint);
        empty.getStyleClass().add("empty-canvas");
        empty.setAlignment(Pos.CENTER);
        empty.setMouseTransparent(true);
        note.setId("canvas-note");
        note.getStyleClass().addAll("chip", "preview-chip");
        note.setMouseTransparent(true);
        note.setVisible(false);
        setPickOnBounds(false);
        setManaged(false);
        getChildren().addAll(empty, chip, minimap, note);
        viewport.listen(this::requestLayout);
    }

    DesignChip chip() {
        return chip;
    }

    Minimap minimap() {
        return minimap;
    }

    /// Says something about what the drawing shows; absent: nothing.
    void say(@Nullable String words) {
        note.setText(words);
        note.setVisible(words != null);
        requestLayout();
    }

    void show(Topology topology, Geometry geometry, Predicate<String> selected) {
        boolean nothing = geometry.boxes().isEmpty();
        empty.setVisible(nothing);
        minimap.show(topology, geometry, selected);
        selection = geometry.boxes().entrySet().stream().filter(box -> selected.test(box.getKey()))
                .map(Map.Entry::getValue).toList();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double margin = MARGIN * viewport.unitProperty().get();
        double mapShare = Math.min(1, MOST_OF_WIDTH * getWidth() / minimap.prefWidth(-1));
        double mapWidth = Math.rint(mapShare * minimap.prefWidth(-1));
        double mapHeight = Math.rint(mapShare * minimap.prefHeight(-1));
        minimap.resizeRelocate(getWidth() - margin - mapWidth, getHeight() - margin - mapHeight, mapWidth, mapHeight);
        note.applyCss();
        double noteWidth = Math.min(Math.ceil(note.prefWidth(-1)), getWidth() - 2 * margin);
        double noteHeight = note.prefHeight(-1);
        double besideMap = getWidth() - 2 * margin - mapWidth - noteWidth;
        double noteY = getHeight() - margin - noteHeight - (besideMap < margin ? mapHeight + margin : 0);
        double middle = (getWidth() - noteWidth) / 2;
        note.resizeRelocate(Math.rint(besideMap < margin ? middle : Math.min(middle, besideMap)), noteY, noteWidth,
                noteHeight);
        empty.resizeRelocate(0, 0, getWidth(), getHeight());
        placeChip(margin);
    }

    /// The chip stands at the upper left, unless it would cover a selected part there: then in the next corner where it covers nothing.
    private void placeChip(double margin) {
        chip.applyCss();
        double width = Math.max(0, Math.ceil(Math.min(chip.prefWidth(-1), getWidth() - 2 * margin)));
        double height = Math.max(chip.minHeight(-1), chip.prefHeight(-1));
        double right = getWidth() - margin - width;
        double bottom = getHeight() - margin - height;
        List<Box> taken = Stream.concat(selection.stream().map(this::onScreen),
                Stream.of(minimap, note).filter(Node::isVisible).map(Floating::box)).toList();
        Box corner = Stream.of(new Box(margin, margin, width, height), new Box(margin, bottom, width, height),
                new Box(right, margin, width, height), new Box(right, bottom, width, height))
                .filter(box -> taken.stream().noneMatch(box::intersects)).findFirst()
                .orElse(new Box(margin, margin, width, height));
        chip.resizeRelocate(corner.x(), corner.y(), width, height);
    }

    private static Box box(Node node) {
        return new Box(node.getLayoutX(), node.getLayoutY(), node.getLayoutBounds().getWidth(),
                node.getLayoutBounds().getHeight());
    }

    /// Moves the drawing so far that the minimap does not cover that box of it: up if there is room, else to the left.
    void uncover(Box part) {
        Box seen = onScreen(part);
        Box map = box(minimap);
        if (minimap.isVisible() && seen.intersects(map)) {
            double up = map.y() - seen.bottom();
            boolean hasRoom = seen.y() + up >= 0;
            viewport.pan(hasRoom ? 0 : Math.rint(map.x() - seen.right()), hasRoom ? Math.rint(up) : 0);
        }
    }

    private Box onScreen(Box part) {
        Point2D from = viewport.view(part.corner());
        return new Box(from.getX(), from.getY(), part.width() * viewport.scale(), part.height() * viewport.scale())
                .grown(ROUND * viewport.scale());
    }
}
