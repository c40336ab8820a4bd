package roundtrip.ui.canvas;

import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Geometry;
import roundtrip.topology.Topology;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What floats above the drawing and stays while it moves: the chip of the whole design, the minimap, and what an empty canvas
/// says.
final class Floating extends Region {
    private static final double MARGIN = 16;

    private final Viewport viewport;
    private final DesignChip chip;
    private final Minimap minimap;
    private final VBox empty;
    private final Label note = new Label(null, Icons.glyph("eye", 16));

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
        viewport.unitProperty().subscribe(this::requestLayout);
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
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double margin = MARGIN * viewport.unitProperty().get();
        chip.applyCss();
        double width = Math.min(chip.prefWidth(-1), getWidth() - 2 * margin);
        chip.resizeRelocate(margin, margin, Math.max(0, Math.ceil(width)),
                Math.max(chip.minHeight(-1), chip.prefHeight(-1)));
        double mapWidth = minimap.prefWidth(-1);
        double mapHeight = minimap.prefHeight(-1);
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
    }
}
