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
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// One row: sign, title, subject and the word of its severity.
final class RowView extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final Words WORDS = Words.in("ui");
    /// So many characters of subjects are shown; all of them are in the tool tip.
    private static final int MOST = 100;

    private final Treatment treatment;
    private final Label title = FindingLine.wrapped("", "strong");
    private final Text subject = new Text();
    private final Text prefix;
    private final Label word;
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
        prefix = new Text(said + " · ");
        prefix.getStyleClass().addAll("word", severity);
        subject.getStyleClass().add("subject");
        VBox words = new VBox(title, new TextFlow(prefix, subject));
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
        subject.setText(brief(row.subjects()));
        hint.setText(row.title() + '\n' + row.subjects());
        setAccessibleText(word.getText() + ". " + row.title() + ". " + row.subjects());
    }

    private static String brief(String subjects) {
        return subjects.length() <= MOST ? subjects : subjects.substring(0, MOST).stripTrailing() + "…";
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

    boolean isMarked() {
        return selectedNow;
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
