package roundtrip.ui.inspector;

import java.util.function.Function;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import roundtrip.ui.theme.Icons;

/// A text field that takes over its text on Enter and when it loses the focus, and gives it up on Esc. What cannot be taken
/// over stays in the field, with a sentence below it.
final class TextEntry extends VBox {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("danger");

    private final TextField field = new TextField();
    private final Label fault = new Label();
    private final Function<String, String> take;
    private String shown = "";

    /// @param take takes a text over; answers why not, or an empty text
    TextEntry(Function<String, String> take) {
        this.take = take;
        getStyleClass().add("entry");
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.setGraphic(Icons.severity("critical", 16));
        fault.setManaged(false);
        fault.setVisible(false);
        getChildren().addAll(field, fault);
        field.setOnAction(_ -> commit());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isChanged()) {
                revert();
                event.consume();
            }
        });
    }

    TextField field() {
        return field;
    }

    /// @param prompt what an empty field stands for
    void show(String text, String prompt) {
        boolean editing = field.isFocused() && isChanged() && text.equals(shown);
        shown = text;
        field.setPromptText(prompt);
        if (!editing) {
            revert();
        }
    }

    private boolean isChanged() {
        return !field.getText().strip().equals(shown);
    }

    private void commit() {
        if (isChanged()) {
            say(take.apply(field.getText().strip()));
        } else {
            say("");
        }
    }

    private void revert() {
        if (!field.getText().equals(shown)) {
            field.setText(shown);
        }
        say("");
    }

    private void say(String sentence) {
        fault.setText(sentence);
        fault.setManaged(!sentence.isEmpty());
        fault.setVisible(!sentence.isEmpty());
        field.pseudoClassStateChanged(FAULTY, !sentence.isEmpty());
    }
}
