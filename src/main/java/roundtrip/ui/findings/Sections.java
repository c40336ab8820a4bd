package roundtrip.ui.findings;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import roundtrip.words.Words;

/// Sections of the page of a rule under each other, each with its heading. A section without words is left out.
final class Sections extends VBox {
    Sections() {
        getStyleClass().add("rule-text");
    }

    Sections and(String text) {
        getChildren().add(Markdown.render(text));
        return this;
    }

    /// @param key of the words of its heading
    Sections and(String key, String text) {
        if (!text.isBlank()) {
            getChildren().add(heading(key));
            and(text);
        }
        return this;
    }

    static Label heading(String key) {
        Label heading = new Label(Words.in("ui").say(key));
        heading.getStyleClass().addAll("strong", "rule-heading");
        return heading;
    }
}
