package roundtrip.ui.findings;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The heading of the list: how many there are, a field to search in them, and a menu of orders and exercises.
final class ListingHead extends VBox {
    private static final Words WORDS = Words.in("ui");

    private final Label count = new Label();
    private final TextField search = new TextField();
    private final ToggleButton searching = new ToggleButton(null, Icons.glyph("search", 16));
    private final Consumer<Listing> changed;
    private Listing listing = Listing.standard();

    /// @param changed told how the list is to be shown from now on
    ListingHead(Consumer<Listing> changed) {
        this.changed = changed;
        count.getStyleClass().add("muted");
        count.setId("findings-count");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox line = new HBox(count, room, searching, menu());
        line.getStyleClass().add("findings-head");
        getChildren().addAll(line, search());
    }

    private HBox search() {
        search.setId("findings-search");
        search.setPromptText(WORDS.say("findings.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox row = new HBox(search);
        row.getStyleClass().add("findings-search");
        searching.setId("findings-searching");
        searching.getStyleClass().addAll("quiet", "square");
        searching.setAccessibleText(WORDS.say("findings.search"));
        searching.setTooltip(new Tooltip(WORDS.say("findings.search")));
        searching.selectedProperty().subscribe(open -> {
            row.setVisible(open);
            row.setManaged(open);
            search.clear();
        });
        searching.setOnAction(_ -> search.requestFocus());
        search.textProperty().subscribe(text -> change(one -> one.searching(text)));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                searching.setSelected(false);
                searching.requestFocus();
            }
        });
        return row;
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(null, Icons.glyph("more", 16));
        menu.setId("findings-menu");
        menu.getStyleClass().addAll("quiet", "square", "no-arrow");
        menu.setAccessibleText(WORDS.say("findings.menu"));
        menu.setTooltip(new Tooltip(WORDS.say("findings.menu")));
        ToggleGroup orders = new ToggleGroup();
        for (Listing.Order order : Listing.Order.values()) {
            menu.getItems().add(item("findings.by." + word(order), orders, order == listing.order(),
                    one -> one.by(order)));
        }
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup scopes = new ToggleGroup();
        for (Listing.Scope scope : Listing.Scope.values()) {
            menu.getItems().add(item("findings.scope." + word(scope), scopes, scope == listing.scope(),
                    one -> one.within(scope)));
        }
        return menu;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private RadioMenuItem item(String key, ToggleGroup group, boolean chosen, UnaryOperator<Listing> choice) {
        RadioMenuItem item = new RadioMenuItem(WORDS.say(key));
        item.setId(key.replace('.', '-'));
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> change(choice));
        return item;
    }

    private void change(UnaryOperator<Listing> choice) {
        Listing next = choice.apply(listing);
        if (!next.equals(listing)) {
            listing = next;
            changed.accept(next);
        }
    }

    Listing listing() {
        return listing;
    }

    void count(String words) {
        count.setText(words);
    }
}
