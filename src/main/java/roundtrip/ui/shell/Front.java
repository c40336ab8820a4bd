package roundtrip.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// Where a mode that wants the whole window stands in front of it.
final class Front extends StackPane {
    Front() {
        setVisible(false);
    }

    /// @param whole null: the window is seen
    void show(@Nullable Node whole) {
        getChildren().clear();
        if (whole != null) {
            getChildren().add(whole);
        }
        setVisible(whole != null);
    }
}
