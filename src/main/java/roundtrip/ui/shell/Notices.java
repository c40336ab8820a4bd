package roundtrip.ui.shell;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// Sentences that the window says without stopping anybody: they stand over the drawing until they are dismissed or the next
/// file is opened.
final class Notices extends VBox implements Telling {
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

    /// One line that opens: the notes of a long file must not hide the drawing.
    @Override
    public void list(String title, List<String> lines) {
        folded(title, lines);
    }

    @Override
    public void list(String title, List<String> lines, String verb, Runnable answer) {
        HBox notice = folded(title, lines);
        Button button = new Button(verb);
        button.setId("notice-answer");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            getChildren().remove(notice);
            answer.run();
        });
        notice.getChildren().add(notice.getChildren().size() - 1, button);
    }

    private HBox folded(String title, List<String> lines) {
        VBox text = new VBox();
        text.getStyleClass().add("notice-lines");
        lines.stream().map(Label::new).forEach(text.getChildren()::add);
        wrap(text);
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("notice-scroll");
        ToggleButton fold = new ToggleButton(Words.in("ui").count("notices.count", lines.size(), title));
        fold.getStyleClass().addAll("quiet", "fold");
        fold.selectedProperty().subscribe(open -> {
            scroll.setVisible(open);
            scroll.setManaged(open);
            fold.setGraphic(Icons.glyph(open ? "down" : "right", 16));
        });
        return add("plain", Icons.severity("info", 20), new VBox(fold, scroll));
    }

    @Override
    public void clear() {
        getChildren().clear();
    }

    private HBox add(String style, Node icon, Node content) {
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
        return notice;
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
