package roundtrip.ui.findings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The little Markdown that the pages of the rules use: paragraphs, list items, **strong**, *stressed* and `code`.
final class Markdown {
    private static final Pattern SPAN = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|`(.+?)`");
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
        Matcher span = SPAN.matcher(text);
        int end = 0;
        while (span.find()) {
            add(flow, text.substring(end, span.start()), "");
            if (span.group(1) != null) {
                add(flow, span.group(1), "strong-text");
            } else if (span.group(2) != null) {
                add(flow, span.group(2), "stressed-text");
            } else {
                add(flow, span.group(3), "code-text");
            }
            end = span.end();
        }
        add(flow, text.substring(end), "");
        return flow;
    }

    private static void add(TextFlow flow, String text, String style) {
        if (!text.isEmpty()) {
            Text piece = new Text(text);
            piece.getStyleClass().add("text");
            if (!style.isEmpty()) {
                piece.getStyleClass().add(style);
            }
            flow.getChildren().add(piece);
        }
    }
}
