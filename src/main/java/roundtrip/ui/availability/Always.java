package roundtrip.ui.availability;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The parts that count as always available, folded away, each with its field: who knows better can say so.
final class Always extends VBox {
    private final VBox rows = new VBox();
    private final Label count = new Label();

    Always() {
        Words words = Words.in("ui");
        getStyleClass().add("always");
        ToggleButton fold = new ToggleButton(words.say("availability.always"));
        fold.setId("availability-always");
        fold.getStyleClass().addAll("quiet", "fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(fold, Priority.ALWAYS);
        count.getStyleClass().addAll("muted", "beyond-count");
        HBox head = new HBox(fold, count);
        head.setAlignment(Pos.CENTER);
        Label why = new Label(words.say("availability.always.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("units");
        VBox inner = new VBox(why, rows);
        inner.getStyleClass().add("always-inner");
        fold.selectedProperty().subscribe(open -> {
            inner.setVisible(open);
            inner.setManaged(open);
            fold.setGraphic(Icons.glyph(open ? "down" : "right", 16));
        });
        getChildren().addAll(head, inner);
    }

    void show(List<UnitRow> wanted) {
        count.setText(String.valueOf(wanted.size()));
        setVisible(!wanted.isEmpty());
        setManaged(!wanted.isEmpty());
        if (!rows.getChildren().equals(wanted)) {
            rows.getChildren().setAll(wanted);
        }
    }
}
