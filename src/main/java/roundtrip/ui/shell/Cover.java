package roundtrip.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// A sheet in front of the window, such as the list of keys. Esc or a click beside it takes it away.
final class Cover extends StackPane {
    private @Nullable Node focusBefore;

    Cover() {
        getStyleClass().add("cover");
        setVisible(false);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                lift();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                lift();
                event.consume();
            }
        });
    }

    void lay(Node sheet) {
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().setAll(sheet);
        setVisible(true);
    }

    boolean shows(Node sheet) {
        return isVisible() && getChildren().contains(sheet);
    }

    void lift() {
        getChildren().clear();
        setVisible(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }
}
