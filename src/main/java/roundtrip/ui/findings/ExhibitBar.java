package roundtrip.ui.findings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// Says over the drawing which finding is shown in action, at the end what was seen, and leads back.
public final class ExhibitBar extends HBox {
    private final Label title = new Label(null, Icons.glyph("play", 16));
    private final Label seen = new Label();
    private boolean told;

    public ExhibitBar(Runnable back) {
        setId("exhibit");
        getStyleClass().add("exhibit");
        setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("strong");
        title.setMinWidth(USE_PREF_SIZE);
        seen.setId("exhibit-seen");
        seen.setWrapText(true);
        seen.setMinHeight(USE_PREF_SIZE);
        seen.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(seen, Priority.ALWAYS);
        Button button = new Button(Words.in("ui").say("exhibit.back"));
        button.setId("exhibit-back");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> back.run());
        getChildren().addAll(title, seen, button);
        hide();
    }

    /// @param finding what is shown
    public void show(String finding) {
        title.setText(finding);
        seen.setText(Words.in("ui").say("exhibit.watch"));
        told = false;
        setVisible(true);
        setManaged(true);
    }

    /// What was seen.
    public void tell(String sentence) {
        seen.setText(sentence);
        told = true;
    }

    public boolean hasTold() {
        return told;
    }

    public void hide() {
        setVisible(false);
        setManaged(false);
    }
}
