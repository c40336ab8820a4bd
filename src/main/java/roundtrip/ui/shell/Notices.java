package roundtrip.ui.shell;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// Sentences that the window says without stopping anybody: they stand over the drawing until they are dismissed or the next
/// file is opened.
final class Notices extends VBox implements Telling {
    private static final int SHOWN_LINES = 6;

    Notices() {
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_LEFT);
        setMaxHeight(USE_PREF_SIZE);
    }

    @Override
    public void fault(String sentence) {
        add("critical", Icons.severity("high", 20), new Label(sentence));
    }

    @Override
    public void say(String sentence) {
        add("plain", Icons.glyph("check", 20), new Label(sentence));
    }

    @Override
    public void list(String title, List<String> lines) {
        VBox text = new VBox();
        text.getStyleClass().add("notice-lines");
        Label heading = new Label(title);
        heading.getStyleClass().add("strong");
        text.getChildren().add(heading);
        lines.stream().limit(SHOWN_LINES).map(Label::new).forEach(text.getChildren()::add);
        if (lines.size() > SHOWN_LINES) {
            text.getChildren().add(new Label(Words.in("ui").say("notices.more", lines.size() - SHOWN_LINES)));
        }
        add("plain", Icons.severity("info", 20), text);
    }

    @Override
    public void clear() {
        getChildren().clear();
    }

    private void add(String style, Node icon, Node content) {
        HBox notice = new HBox(icon, content);
        Button close = new Button(null, Icons.glyph("close", 16));
        close.getStyleClass().addAll("quiet", "square");
        close.setAccessibleText(Words.in("ui").say("notices.close"));
        close.setOnAction(_ -> getChildren().remove(notice));
        notice.getChildren().add(close);
        notice.getStyleClass().addAll("notice", style);
        HBox.setHgrow(content, Priority.ALWAYS);
        wrap(content);
        if (getChildren().size() > 2) {
            getChildren().removeFirst();
        }
        getChildren().add(notice);
    }

    private static void wrap(Node node) {
        if (node instanceof Label label) {
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
        } else if (node instanceof VBox box) {
            box.getChildren().forEach(Notices::wrap);
        }
    }
}
