package roundtrip.ui.findings;

import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
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
    private static final Words WORDS = Words.in("ui");

    private final Treatment treatment;
    private final Label title = label("", "strong");
    private final Label subject = label("", "subject");
    private final Label word;
    private final Label prefix;
    private final Button show = new Button(WORDS.say("findings.show"), Icons.glyph("play", 12));
    private final Tooltip hint = new Tooltip();
    private FindingRow row;
    private Finding aimed;
    private boolean selectedNow;

    /// @param choose told the row as it is when somebody chooses it
    RowView(FindingRow row, Consumer<FindingRow> choose, Treatment treatment) {
        this.row = row;
        aimed = row.first();
        this.treatment = treatment;
        String severity = row.severity().word();
        String said = WORDS.say("severity." + severity);
        word = label(said, "word", severity);
        word.setMinWidth(USE_PREF_SIZE);
        prefix = label(said + " · ", "word", severity);
        prefix.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(title, new HBox(prefix, subject));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> treatment.play(aimed));
        getChildren().addAll(Icons.severity(severity, 20), words, word);
        getStyleClass().add("finding");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(this, hint);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose.accept(this.row));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                choose.accept(this.row);
            }
        });
        show(row);
        mark(null);
    }

    /// Another row of the same rule and severity.
    void show(FindingRow newRow) {
        row = newRow;
        setId("finding-" + row.first().rule());
        title.setText(row.title());
        subject.setText(row.subjects());
        hint.setText(row.title() + '\n' + row.subjects());
        setAccessibleText(word.getText() + ". " + row.title() + ". " + row.subjects());
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// @param picked the finding that somebody looks at
    void mark(@Nullable Finding picked) {
        boolean selected = row.has(picked);
        aimed = selected && picked != null ? picked : row.first();
        pseudoClassStateChanged(SELECTED, selected);
        selectedNow = selected;
        offer(false);
        if (selected) {
            Finding asked = aimed;
            treatment.playable(asked, playable -> offer(playable && selectedNow && asked.equals(aimed)));
        }
    }

    private void offer(boolean playable) {
        prefix.setVisible(playable);
        prefix.setManaged(playable);
        Node last = playable ? show : word;
        if (getChildren().getLast() != last) {
            getChildren().set(getChildren().size() - 1, last);
        }
    }
}
