package roundtrip.ui.findings;

import java.util.function.Consumer;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import roundtrip.words.Words;

/// Asks for the reason why a finding may stay.
final class AcceptForm extends VBox {
    private static final Words WORDS = Words.in("ui");

    private final TextArea reason = new TextArea();

    /// @param accept told the reason
    /// @param cancel called if it shall not be accepted after all
    AcceptForm(Consumer<String> accept, Runnable cancel) {
        getStyleClass().add("accept-form");
        Label question = new Label(WORDS.say("accept.question"));
        question.getStyleClass().add("strong");
        question.setLabelFor(reason);
        Label line = new Label(WORDS.say("accept.line"));
        line.getStyleClass().add("muted");
        line.setWrapText(true);
        reason.setId("accept-reason");
        reason.setPromptText(WORDS.say("accept.prompt"));
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        Button no = new Button(WORDS.say("accept.cancel"));
        no.setOnAction(_ -> cancel.run());
        Button yes = new Button(WORDS.say("accept.yes"));
        yes.setId("accept-yes");
        yes.getStyleClass().add("accent");
        yes.disableProperty().bind(reason.textProperty().map(String::isBlank));
        yes.setOnAction(_ -> accept.accept(reason.getText()));
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox buttons = new HBox(room, no, yes);
        buttons.getStyleClass().add("rule-buttons");
        getChildren().addAll(question, reason, line, buttons);
        keys(yes, cancel);
    }

    private void keys(Button yes, Runnable cancel) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel.run();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                yes.fire();
            } else if (event.getCode() == KeyCode.TAB && event.getTarget() == reason) {
                event.consume(); // nobody indents a reason, and keys alone must lead to the buttons
                reason.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    void focus() {
        reason.requestFocus();
    }
}
