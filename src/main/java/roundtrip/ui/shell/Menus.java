package roundtrip.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import roundtrip.ui.actions.Action;
import roundtrip.ui.actions.ActionMenu;
import roundtrip.ui.actions.Entry;

/// All that a person can ask the window for.
final class Menus {
    private final List<ActionMenu> all = new ArrayList<>();

    Menus(List<ActionMenu> menus) {
        all.addAll(menus);
    }

    List<ActionMenu> all() {
        return all;
    }

    List<Action> actions() {
        return all.stream().flatMap(ActionMenu::actions).toList();
    }

    Optional<Action> find(String id) {
        return actions().stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /// @throws NoSuchElementException if there is none
    Action action(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(id));
    }

    /// The actions of these names, as far as there are such.
    List<Entry> some(String... ids) {
        return Stream.of(ids).flatMap(id -> find(id).stream()).<Entry>map(action -> action).toList();
    }
}
