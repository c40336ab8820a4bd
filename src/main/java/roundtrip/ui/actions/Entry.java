package roundtrip.ui.actions;

/// One line of a menu.
public sealed interface Entry permits Action, SubMenu {
    String label();
}
