package roundtrip.ui.start;

import java.util.function.UnaryOperator;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// A field for Mermaid text from anywhere. What cannot be read stays in the field, with a sentence that says where and why.
final class PastePage extends VBox {
    PastePage(UnaryOperator<String> draw, Runnable back) {
        Words words = Words.in("ui");
        getStyleClass().add("paste-page");
        Label heading = new Label(words.say("paste.heading"));
        heading.getStyleClass().add("page-heading");
        Label line = new Label(words.say("paste.line"));
        line.getStyleClass().addAll("explanation", "muted");
        line.setWrapText(true);
        TextArea text = new TextArea(clipboard());
        text.setId("paste-text");
        text.getStyleClass().add("code");
        text.setPromptText(words.say("paste.prompt"));
        VBox.setVgrow(text, Priority.ALWAYS);
        Label fault = new Label();
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.setGraphic(Icons.severity("critical", 16));
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        Button go = new Button(words.say("paste.draw"));
        go.setId("paste-draw");
        go.getStyleClass().add("primary");
        go.disableProperty().bind(text.textProperty().isEmpty());
        go.setOnAction(_ -> fault.setText(draw.apply(text.getText())));
        Button cancel = new Button(words.say("paste.back"));
        cancel.setOnAction(_ -> back.run());
        HBox buttons = new HBox(go, cancel);
        buttons.getStyleClass().add("pair");
        getChildren().addAll(heading, line, text, fault, buttons);
    }

    private static String clipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        return text != null && text.matches("(?s).*\\b(flowchart|graph)\\b.*") ? text : "";
    }
}
