package roundtrip.ui.mermaid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that mean something else in the pane than in any field for code.
final class CodeKeys {
    private final CodeView code;
    private final MermaidPane pane;

    CodeKeys(CodeView code, MermaidPane pane) {
        this.code = code;
        this.pane = pane;
    }

    void install() {
        code.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown()) {
            event.consume();
            pane.undo();
        } else if (event.isShortcutDown() && (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z)) {
            event.consume();
            pane.redo();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            pane.giveKeysBack();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            code.breakLine();
        } else if (event.isShortcutDown()) {
            pane.take(); // whatever the keys ask for, such as to save, is about what is seen
        }
    }
}
