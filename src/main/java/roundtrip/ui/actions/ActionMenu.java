package roundtrip.ui.actions;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.words.Words;

/// A menu of the menu bar.
///
/// @param sections groups of lines; a separator stands between two groups
public record ActionMenu(String id, List<List<Entry>> sections) {
    public ActionMenu {
        sections = List.copyOf(sections);
    }

    /// With another section at its end.
    public ActionMenu and(List<Entry> section) {
        return new ActionMenu(id, Stream.concat(sections.stream(), Stream.of(section)).toList());
    }

    public String label() {
        return Words.in("actions").say("menu." + id);
    }

    /// All its actions, those of its sub-menus too.
    public Stream<Action> actions() {
        return sections.stream().flatMap(List::stream).flatMap(ActionMenu::actionsOf);
    }

    private static Stream<Action> actionsOf(Entry entry) {
        return switch (entry) {
            case Action action -> Stream.of(action);
            case SubMenu menu -> menu.entries().get().stream().flatMap(ActionMenu::actionsOf);
        };
    }
}
