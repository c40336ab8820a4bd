package roundtrip.ui.actions;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import roundtrip.ui.theme.Icons;

/// Makes menus and buttons of actions, and keeps the buttons in step with them.
public final class ActionViews {
    private final List<Runnable> refreshers = new ArrayList<>();

    /// To be called when something changed that an action may depend on.
    public void refresh() {
        refreshers.forEach(Runnable::run);
    }

    public MenuBar bar(List<ActionMenu> menus) {
        MenuBar bar = new MenuBar();
        menus.forEach(menu -> bar.getMenus().add(menu(menu)));
        return bar;
    }

    private static Menu menu(ActionMenu from) {
        Menu menu = new Menu(from.label());
        menu.setId("menu-" + from.id());
        fill(menu.getItems(), from.sections());
        menu.setOnShowing(_ -> fill(menu.getItems(), from.sections()));
        return menu;
    }

    /// A context menu; what is not possible is not shown.
    public static ContextMenu context(List<List<Entry>> sections) {
        ContextMenu menu = new ContextMenu();
        fill(menu.getItems(), sections.stream().map(ActionViews::possible).filter(list -> !list.isEmpty()).toList());
        return menu;
    }

    private static List<Entry> possible(List<Entry> entries) {
        return entries.stream().filter(entry -> !(entry instanceof Action action) || action.isEnabled()).toList();
    }

    private static void fill(List<MenuItem> items, List<List<Entry>> sections) {
        items.clear();
        for (List<Entry> section : sections) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            section.forEach(entry -> items.add(item(entry)));
        }
    }

    private static MenuItem item(Entry entry) {
        return switch (entry) {
            case Action action -> item(action);
            case SubMenu sub -> {
                Menu menu = new Menu(sub.label());
                fill(menu.getItems(), List.of(sub.entries().get()));
                menu.setDisable(menu.getItems().isEmpty());
                yield menu;
            }
        };
    }

    /// A line of a menu as the action is now.
    public static MenuItem item(Action action) {
        MenuItem item = action.isSwitch() ? new CheckMenuItem(action.label()) : new MenuItem(action.label());
        item.setMnemonicParsing(false);
        item.setId("item-" + action.id());
        item.setDisable(!action.isEnabled());
        if (item instanceof CheckMenuItem check) {
            check.setSelected(action.isChosen());
        }
        if (!action.keys().isEmpty()) {
            item.setAccelerator(action.keys().getFirst());
        }
        item.setOnAction(_ -> action.fire());
        return item;
    }

    /// A flat button that shows the icon of the action alone.
    public Button button(Action action) {
        return button(action, 20);
    }

    /// @param size of the icon in px at 100 %
    public Button button(Action action, int size) {
        Button button = new Button();
        button.setOnAction(_ -> action.fire());
        dress(button, action, size);
        return button;
    }

    /// A flat button that stays pressed while the action is switched on.
    public ToggleButton toggle(Action action) {
        ToggleButton button = new ToggleButton();
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        button.setOnAction(_ -> {
            action.fire();
            button.setSelected(action.isChosen());
        });
        refreshers.add(() -> button.setSelected(action.isChosen()));
        dress(button, action, 20);
        return button;
    }

    private void dress(ButtonBase button, Action action, int size) {
        button.setId("button-" + action.id());
        button.getStyleClass().addAll("quiet", "square");
        button.setGraphic(Icons.glyph(action.icon(), size));
        button.setTooltip(new Tooltip());
        Runnable refresher = () -> {
            button.setDisable(!action.isEnabled());
            button.setAccessibleText(action.label());
            button.getTooltip().setText(action.hint());
        };
        refreshers.add(refresher);
        refresher.run();
    }
}
