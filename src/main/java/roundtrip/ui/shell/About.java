package roundtrip.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What the program is.
final class About extends VBox {
    About(Runnable close) {
        Words words = Words.in("ui");
        getStyleClass().addAll("key-sheet", "about");
        StackPane sign = new StackPane(Icons.glyph("sign", 24));
        sign.getStyleClass().addAll("sign", "large");
        Label name = new Label(words.say("app"));
        name.getStyleClass().add("product-name");
        Label motto = new Label(words.say("start.motto"));
        motto.getStyleClass().add("explanation");
        Label text = new Label(words.say("about.text", System.getProperty("java.version", ""),
                System.getProperty("javafx.version", "")));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        Button button = new Button(words.say("about.close"));
        button.setDefaultButton(true);
        button.setOnAction(_ -> close.run());
        getChildren().addAll(sign, name, motto, text, button);
    }
}
