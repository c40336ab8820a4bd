package roundtrip.ui.playback;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.simulation.LogLine;
import roundtrip.simulation.Scene;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What has happened so far, the latest first; a click or Enter goes back to it and opens what travels there.
public final class Events extends VBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final ListView<LogLine> list = new ListView<>();
    private int shown = -1;

    /// @param names gives the name of a part by its id
    /// @param open told the line that was clicked or chosen with Enter
    public Events(UnaryOperator<String> names, Consumer<LogLine> open) {
        getStyleClass().add("events");
        Label heading = new Label(Words.in("playback").say("events"));
        heading.getStyleClass().add("panel-title");
        list.getStyleClass().add("event-list");
        list.setPlaceholder(new Label(Words.in("playback").say("no-events")));
        list.setCellFactory(_ -> new Line(names, open));
        list.setId("events");
        list.setOnKeyPressed(event -> {
            LogLine line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                open.accept(line);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
    }

    public void refresh(Scene scene) {
        List<LogLine> log = scene.log();
        if (log.size() != shown || shown > 0 && !log.getLast().equals(list.getItems().getFirst())) {
            shown = log.size();
            list.getItems().setAll(log.reversed());
        }
    }

    /// Chooses a line and shows it.
    ///
    /// @return what stands for it; the whole list if it cannot be seen
    Node place(LogLine line) {
        list.getSelectionModel().select(line);
        list.scrollTo(line);
        list.layout();
        return list.lookupAll(".event").stream().filter(Line.class::isInstance).map(Line.class::cast)
                .filter(cell -> line.equals(cell.getItem())).<Node>map(cell -> cell).findFirst().orElse(list);
    }

    private static Node graphic(LogLine.Sort sort) {
        return sort == LogLine.Sort.SEALED ? Icons.lock(true, 16) : Icons.glyph(icon(sort), 16);
    }

    static String icon(LogLine.Sort sort) {
        return switch (sort) {
            case ASKED -> "hand";
            case ADDRESS, SEALED -> "search";
            case CHOSEN -> "arrow";
            case WRITTEN, READ -> "file";
            case STALE, QUEUED -> "clock";
            case COPIED -> "copy";
            case ANSWERED, CHECK_PASSED -> "check";
            case FAILED, LOST -> "close";
            case STOPPED, HEALED -> "power";
            case CHECK_FAILED, ORDERED -> "heal";
            case TOOK_OVER, PROMOTED -> "up";
        };
    }

    private static final class Line extends ListCell<LogLine> {
        private final UnaryOperator<String> names;
        private final Label time = new Label();
        private final Label words = new Label();
        private final HBox row = new HBox(time, words);

        Line(UnaryOperator<String> names, Consumer<LogLine> open) {
            this.names = names;
            getStyleClass().add("event");
            time.getStyleClass().add("event-time");
            setPrefWidth(0);
            words.setMinWidth(0);
            words.setTooltip(new Tooltip());
            words.getTooltip().textProperty().bind(words.textProperty());
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("event-row");
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(LogLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : row);
            pseudoClassStateChanged(BAD, !empty && line != null && line.isBad());
            if (!empty && line != null) {
                time.setText(Clocks.seconds(line.stageNs()));
                words.setText(line.say(names));
                words.setGraphic(graphic(line.sort()));
            }
        }
    }
}
