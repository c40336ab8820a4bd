package roundtrip.ui.playback;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.simulation.LogLine;
import roundtrip.simulation.Scene;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What has happened so far, the latest first; a click goes back to it.
public final class Events extends VBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final ListView<LogLine> list = new ListView<>();
    private int shown = -1;

    /// @param names gives the name of a part by its id
    /// @param seek told the instant of a line that was clicked
    public Events(UnaryOperator<String> names, LongConsumer seek) {
        getStyleClass().add("events");
        Label heading = new Label(Words.in("playback").say("events"));
        heading.getStyleClass().add("panel-title");
        list.getStyleClass().add("event-list");
        list.setPlaceholder(new Label(Words.in("playback").say("no-events")));
        list.setCellFactory(_ -> new Line(names, seek));
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
        private final LongConsumer seek;
        private final Label time = new Label();
        private final Label words = new Label();
        private final HBox row = new HBox(time, words);

        Line(UnaryOperator<String> names, LongConsumer seek) {
            this.names = names;
            this.seek = seek;
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
                    this.seek.accept(getItem().stageNs());
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
                words.setGraphic(Icons.glyph(icon(line.sort()), 16));
            }
        }
    }
}
