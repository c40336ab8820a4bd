package roundtrip.ui.mermaid;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// The foot of the pane: what the marked line is, or what is wrong with it; a hint to the right.
final class Foot extends HBox {
    private final Label said = new Label();
    private final Label hint = new Label();

    Foot() {
        getStyleClass().add("pane-foot");
        setAlignment(Pos.CENTER_LEFT);
        said.setId("mermaid-said");
        said.setMinWidth(0);
        said.setTooltip(new Tooltip());
        said.getTooltip().textProperty().bind(said.textProperty());
        hint.setId("mermaid-hint");
        hint.setMinWidth(0);
        hint.setTooltip(new Tooltip());
        hint.getTooltip().textProperty().bind(hint.textProperty());
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(said, room, hint);
    }

    /// @param icon of what is said; absent: none
    void say(@Nullable Node icon, String words, boolean isFault) {
        said.setGraphic(icon);
        said.setText(words);
        said.setVisible(!words.isEmpty());
        said.setManaged(!words.isEmpty());
        said.getStyleClass().remove("fault");
        if (isFault) {
            said.getStyleClass().add("fault");
        }
    }

    /// Beside a fault there is no room for a hint.
    ///
    /// @param isFixed whether what is said gives way to it
    void hint(String words, boolean isFixed) {
        hint.setMinWidth(isFixed ? USE_PREF_SIZE : 0);
        hint.setText(words);
        hint.setVisible(!words.isEmpty());
        hint.setManaged(!words.isEmpty());
    }
}
