package roundtrip.ui.presenter;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The question to the class, beside the drawing.
final class QuestionCard extends VBox {
    private static final Words WORDS = Words.in("presenter");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final HBox heading = new HBox(Icons.glyph("hand", 20), new Label(WORDS.say("ask")));
    private final Label question = new Label();
    private final VBox choices = new VBox();
    private final HBox hint = new HBox();

    QuestionCard() {
        getStyleClass().add("question-card");
        setAccessibleRole(AccessibleRole.TEXT);
        heading.getStyleClass().add("question-heading");
        question.getStyleClass().add("question");
        question.setWrapText(true);
        choices.getStyleClass().add("choices");
        hint.getStyleClass().add("question-hint");
        Label key = new Label(WORDS.say("ask.key"));
        key.getStyleClass().add("key");
        hint.getChildren().addAll(key, new Label(WORDS.say("ask.hint")));
        getChildren().addAll(heading, question, choices, hint);
        setVisible(false);
        setManaged(false);
    }

    /// @param names of the backends, in the order of the letters
    void ask(Question asked, List<String> names) {
        question.setText(WORDS.say("ask.which", asked.request()));
        choices.getChildren().clear();
        for (int i = 0; i < names.size(); i++) {
            Label letter = new Label(Question.letter(i));
            letter.getStyleClass().add("choice-letter");
            Label name = new Label(names.get(i));
            name.setWrapText(true);
            HBox choice = new HBox(letter, name);
            choice.getStyleClass().add("choice");
            choices.getChildren().add(choice);
        }
        hint.setVisible(true);
        setAccessibleText(question.getText() + " " + String.join(", ", names));
        setVisible(true);
    }

    void reveal(Question asked, List<String> names) {
        choices.getChildren().get(asked.right()).pseudoClassStateChanged(RIGHT, true);
        hint.setVisible(false);
        setAccessibleText(WORDS.say("ask.answer", names.get(asked.right())));
    }

    void clear() {
        setVisible(false);
    }
}
