package roundtrip.ui.inspector;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// Icon, name and kind of what is inspected. The name can be edited where it stands; until somebody does it stands there on as many lines as it
/// needs.
final class Heading extends HBox {
    private final StackPane tile = new StackPane();
    private final TextEntry name;
    private final Label kind = new Label();
    private final Label fixed = new Label();

    /// @param rename takes a new name; absent where there is none to change
    Heading(@Nullable Consumer<String> rename) {
        getStyleClass().add("heading");
        tile.getStyleClass().add("icon-tile");
        kind.getStyleClass().add("muted");
        fixed.getStyleClass().add("part-name");
        fixed.setWrapText(true);
        name = new TextEntry(text -> {
            if (rename != null) {
                rename.accept(text);
            }
            return "";
        });
        name.getStyleClass().add("name-entry");
        name.field().setId("inspector-name");
        StackPane editable = new StackPane(name, fixed);
        VBox words = new VBox(rename == null ? fixed : editable, kind);
        words.setMinWidth(0);
        if (rename != null) {
            fixed.setMouseTransparent(true);
            fixed.visibleProperty().bind(name.field().focusedProperty().not());
            name.field().setMaxHeight(Double.MAX_VALUE);
            VBox.setVgrow(name.field(), Priority.ALWAYS);
            StackPane.setAlignment(fixed, Pos.CENTER_LEFT);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(tile, words);
    }

    void show(@Nullable Node icon, String title, String prompt, String kindWords) {
        tile.getChildren().clear();
        if (icon != null) {
            tile.getChildren().add(icon);
        }
        fixed.setText(title);
        name.show(title, prompt);
        kind.setText(kindWords);
    }

    void edit() {
        name.field().requestFocus();
        name.field().selectAll();
    }
}
