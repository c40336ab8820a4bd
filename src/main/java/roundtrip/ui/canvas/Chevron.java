package roundtrip.ui.canvas;

import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import roundtrip.ui.theme.Icon;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// Shows or hides the services of a machine.
final class Chevron extends Region {
    private final Icon icon;
    private final boolean folded;

    private Chevron(boolean folded, Runnable fold) {
        this.folded = folded;
        icon = Icons.glyph(folded ? "down" : "up", 20);
        icon.setManaged(false);
        getChildren().add(icon);
        getStyleClass().add("chevron");
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Words.in("canvas").say(folded ? "unfold" : "fold"));
        setOnMousePressed(event -> event.consume());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                fold.run();
            }
            event.consume();
        });
    }

    /// The chevron that a face needs among those children, the present one if it will do.
    static @Nullable Chevron in(ObservableList<Node> children, @Nullable Chevron present, Face face, Runnable fold) {
        if (present != null && face.foldable() && present.folded == face.folded()) {
            return present;
        }
        children.remove(present);
        if (!face.foldable()) {
            return null;
        }
        Chevron fresh = new Chevron(face.folded(), fold);
        children.add(fresh);
        return fresh;
    }

    @Override
    protected void layoutChildren() {
        icon.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
