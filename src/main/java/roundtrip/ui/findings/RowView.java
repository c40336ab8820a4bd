package roundtrip.ui.findings;

import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// One row: sign, title, subject and the word of its severity.
final class RowView extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final FindingRow row;
    private final Label word;
    private final Label prefix;
    private final @Nullable Button show;

    RowView(FindingRow row, Runnable choose, @Nullable Consumer<Finding> play) {
        this.row = row;
        String severity = row.severity().word();
        String said = Words.in("ui").say("severity." + severity);
        word = label(said, "word", severity);
        word.setMinWidth(USE_PREF_SIZE);
        prefix = label(said + " · ", "word", severity);
        prefix.setMinWidth(USE_PREF_SIZE);
        Label subject = label(row.subjects(), "subject");
        Label title = label(row.title(), "strong");
        VBox words = new VBox(title, new HBox(prefix, subject));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.severity(severity, 20), words, word);
        show = play == null ? null : button(play);
        getStyleClass().add("finding");
        setId("finding-" + row.first().rule());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said + ". " + row.title() + ". " + row.subjects());
        Tooltip.install(this, new Tooltip(row.subjects()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                choose.run();
            }
        });
        mark(false);
    }

    private Button button(Consumer<Finding> play) {
        Button button = new Button(Words.in("ui").say("findings.show"), Icons.glyph("play", 12));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> play.accept(row.first()));
        return button;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    FindingRow row() {
        return row;
    }

    void mark(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        boolean playable = selected && show != null;
        prefix.setVisible(playable);
        prefix.setManaged(playable);
        getChildren().set(getChildren().size() - 1, playable && show != null ? show : word);
    }
}
