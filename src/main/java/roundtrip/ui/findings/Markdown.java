package roundtrip.ui.findings;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import roundtrip.words.Marks;

/// The little Markdown that the pages of the rules use: paragraphs, list items, **strong**, *stressed* and `code`.
final class Markdown {
    private static final Pattern ITEM = Pattern.compile("(?:[-*]|\\d+\\.)\\s+(.*)", Pattern.DOTALL);

    private Markdown() {}

    static VBox render(String text) {
        VBox box = new VBox();
        box.getStyleClass().add("rule-part");
        for (String paragraph : text.strip().split("\\n\\s*\\n|\\n(?=\\s*(?:[-*]|\\d+\\.)\\s)")) {
            String joined = paragraph.strip().replaceAll("\\s*\\n\\s*", " ");
            if (joined.isEmpty()) {
                continue;
            }
            Matcher item = ITEM.matcher(joined);
            box.getChildren().add(item.matches() ? item(item.group(1)) : flow(joined));
        }
        return box;
    }

    private static Node item(String text) {
        TextFlow flow = flow(text);
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox item = new HBox(new Text("•"), flow);
        item.getStyleClass().add("rule-item");
        return item;
    }

    private static TextFlow flow(String text) {
        TextFlow flow = new TextFlow();
        Marks.spans(text).forEach(span -> flow.getChildren().add(piece(span)));
        return flow;
    }

    private static Text piece(Marks.Span span) {
        Text piece = new Text(span.text());
        piece.getStyleClass().add("text");
        if (span.look() != Marks.Look.PLAIN) {
            piece.getStyleClass().add(span.look().name().toLowerCase(Locale.ROOT) + "-text");
        }
        return piece;
    }
}
