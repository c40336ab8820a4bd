package roundtrip.ui.actions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.words.Words;

/// All actions with their keys, to be searched; Enter or a click does what is chosen.
public final class KeySheet extends VBox {
    private record Line(String menu, Action action) {
        boolean matches(String wanted) {
            return (menu + ' ' + action.label()).toLowerCase(Locale.ROOT).contains(wanted);
        }
    }

    private final TextField search = new TextField();
    private final ListView<Line> list = new ListView<>();
    private final Runnable close;

    /// @param close takes the sheet away
    public KeySheet(List<ActionMenu> menus, Runnable close) {
        this.close = close;
        Words words = Words.in("actions");
        List<Line> lines = menus.stream().flatMap(KeySheet::lines).toList();
        Label title = new Label(words.say("keys.title"));
        title.getStyleClass().add("popover-title");
        Label nothing = new Label(words.say("keys.none"));
        nothing.getStyleClass().add("muted");
        search.setPromptText(words.say("keys.search"));
        search.setId("keys-search");
        search.textProperty().subscribe(text -> {
            String wanted = text.strip().toLowerCase(Locale.ROOT);
            list.getItems().setAll(lines.stream().filter(line -> line.matches(wanted)).toList());
            list.getSelectionModel().selectFirst();
        });
        search.setOnAction(_ -> run());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("dense");
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> run());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                run();
            }
        });
        getStyleClass().add("key-sheet");
        getChildren().addAll(title, search, list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private static Stream<Line> lines(ActionMenu menu) {
        return menu.actions().map(action -> new Line(menu.label(), action));
    }

    public void focus() {
        search.requestFocus();
    }

    private void run() {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null && line.action().isEnabled()) {
            close.run();
            line.action().fire();
        }
    }

    private static final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            Label menu = new Label(line.menu());
            menu.getStyleClass().addAll("muted", "key-menu");
            Label label = new Label(line.action().label());
            Region room = new Region();
            HBox.setHgrow(room, Priority.ALWAYS);
            HBox row = new HBox(menu, label, room);
            row.getStyleClass().add("key-row");
            line.action().keys().forEach(keys -> {
                Label key = new Label(keys.getDisplayText());
                key.getStyleClass().add("key");
                row.getChildren().add(key);
            });
            row.setDisable(!line.action().isEnabled());
            setGraphic(row);
        }
    }
}
