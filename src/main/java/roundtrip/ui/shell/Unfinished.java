package roundtrip.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/// What somebody is still writing in a field: fields take their text over when they lose the focus.
final class Unfinished {
    private Unfinished() {}

    /// Has it taken over, and lets the person write on where they were.
    ///
    /// @param elsewhere what can have the focus meanwhile
    static void settle(Scene scene, Node elsewhere) {
        if (scene.getFocusOwner() instanceof TextInputControl field) {
            int anchor = field.getAnchor();
            int caret = field.getCaretPosition();
            elsewhere.requestFocus();
            if (field.getScene() == scene) {
                field.requestFocus();
                field.selectRange(anchor, caret);
            }
        }
    }
}
