package roundtrip.ui.canvas;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import roundtrip.topology.Box;

/// The view of one element of the drawing. It can take the keyboard focus, and says to screen readers what it is.
///
/// Its node id is the id of the element, so that tests and style sheets find it.
public abstract class ElementView extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final String element;

    ElementView(String element, String styleClass) {
        this.element = element;
        setId(element);
        getStyleClass().add(styleClass);
        setFocusTraversable(true);
        setManaged(false);
        setAccessibleRole(AccessibleRole.NODE);
    }

    /// The id of what it shows.
    public final String element() {
        return element;
    }

    final void place(Box box) {
        if (getLayoutX() != box.x() || getLayoutY() != box.y() || getWidth() != box.width()
                || getHeight() != box.height()) {
            resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
    }

    final void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    final void hover(boolean hovered) {
        pseudoClassStateChanged(HOVERED, hovered);
    }

    final void dim(boolean dimmed) {
        pseudoClassStateChanged(DIMMED, dimmed);
    }

    final void flag(PseudoClass state, boolean on) {
        pseudoClassStateChanged(state, on);
    }

    /// What screen readers say of it.
    final void speak(String text) {
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
        }
    }
}
