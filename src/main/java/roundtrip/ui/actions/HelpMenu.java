package roundtrip.ui.actions;

import java.util.List;
import java.util.function.Supplier;

/// The help menu.
public final class HelpMenu {
    private HelpMenu() {}

    /// @param samples an action for each example that can be opened
    public static ActionMenu of(Runnable keys, Supplier<List<Entry>> samples, Runnable about) {
        return new ActionMenu("help", List.of(
                List.of(Action.of("keys", keys).keys("MOD+SLASH", "SHIFT+SLASH").icon("search"),
                        new SubMenu("samples", samples)),
                List.of(Action.of("about", about))));
    }
}
