package roundtrip.ui.mermaid;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import roundtrip.topology.Topology;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// Shows or folds away the comment lines, and says whether a copy has them.
final class Fold extends HBox {
    private static final Words WORDS = Words.in("mermaid-pane");

    private final ToggleButton fold = new ToggleButton();
    private final CheckBox copied = new CheckBox(WORDS.say("comments.copy"));

    Fold(Choices choices, Consumer<Boolean> show, Consumer<Boolean> copy) {
        getStyleClass().add("pane-fold");
        setAlignment(Pos.CENTER_LEFT);
        fold.setId("mermaid-comments");
        fold.getStyleClass().addAll("quiet", "fold");
        fold.setSelected(choices.comments());
        fold.setMinWidth(0);
        fold.selectedProperty().subscribe(open -> fold.setGraphic(Icons.glyph(open ? "down" : "right", 16)));
        fold.setOnAction(_ -> show.accept(fold.isSelected()));
        copied.setId("mermaid-copy-comments");
        copied.setSelected(choices.copyComments());
        copied.setMinWidth(USE_PREF_SIZE);
        copied.setOnAction(_ -> copy.accept(copied.isSelected()));
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(fold, room, copied);
    }

    /// One comment line for the document, each group, each machine and each link.
    void count(Topology topology) {
        int lines = 1 + topology.groups().size() + (int) topology.nodes().count() + topology.links().size();
        fold.setText(WORDS.count("comments", lines));
    }
}
