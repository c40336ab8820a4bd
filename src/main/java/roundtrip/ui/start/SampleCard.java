package roundtrip.ui.start;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import roundtrip.words.Words;

/// A card with the picture of an example. A click opens it; an exercise can be begun from nothing, too.
final class SampleCard extends VBox {
    SampleCard(Sample sample, Starting starting) {
        Words words = Words.in("ui");
        getStyleClass().add("sample-card");
        setId("sample-" + sample.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(sample.title());
        VBox text = new VBox();
        text.getStyleClass().add("sample-text");
        Integer number = sample.exercise();
        if (number != null) {
            text.getChildren().add(label(words.say("exercise.chip", number), "sample-exercise"));
        }
        Label line = label(sample.line(), "muted");
        line.setWrapText(true);
        text.getChildren().addAll(label(sample.title(), "part-name"), line);
        getChildren().addAll(new Sketch(sample.design().topology()), text);
        if (number != null) {
            Button open = new Button(words.say("start.card.open"));
            open.getStyleClass().add("primary");
            open.setOnAction(_ -> starting.open(sample));
            Button draw = new Button(words.say("start.card.draw"));
            draw.setMaxWidth(Double.MAX_VALUE);
            draw.setOnAction(_ -> starting.drawExercise(number));
            HBox.setHgrow(draw, Priority.ALWAYS);
            HBox buttons = new HBox(open, draw);
            buttons.getStyleClass().add("sample-buttons");
            Region room = new Region();
            VBox.setVgrow(room, Priority.ALWAYS);
            getChildren().addAll(room, buttons);
        }
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                starting.open(sample);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this
                    && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                event.consume();
                starting.open(sample);
            }
        });
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
