package roundtrip.ui.actions;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/// How key combinations are written in the lists of actions.
final class Keys {
    private Keys() {}

    /// `MOD+SHIFT+Z`: any of `MOD` (Ctrl, on a Mac Cmd), `SHIFT`, `ALT`, `CTRL`, `META`, then a constant of [KeyCode].
    static KeyCombination parse(String written) {
        List<String> parts = List.of(written.split("\\+", -1));
        List<Modifier> modifiers = new ArrayList<>();
        for (String part : parts.subList(0, parts.size() - 1)) {
            modifiers.add(modifier(part));
        }
        return new KeyCodeCombination(KeyCode.valueOf(parts.getLast()), modifiers.toArray(Modifier[]::new));
    }

    private static Modifier modifier(String word) {
        return switch (word) {
            case "MOD" -> KeyCombination.SHORTCUT_DOWN;
            case "SHIFT" -> KeyCombination.SHIFT_DOWN;
            case "ALT" -> KeyCombination.ALT_DOWN;
            case "CTRL" -> KeyCombination.CONTROL_DOWN;
            case "META" -> KeyCombination.META_DOWN;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
