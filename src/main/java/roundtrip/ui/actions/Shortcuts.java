package roundtrip.ui.actions;

import java.util.List;
import java.util.function.Supplier;

import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/// The keys of a scene. The first action of the list that has the keys and is possible now gets them, so one key can mean
/// two things in two modes. It hears a key after the controls have: whoever has use for a key keeps it.
public final class Shortcuts implements EventHandler<KeyEvent> {
    private final Supplier<List<Action>> actions;

    private Shortcuts(Supplier<List<Action>> actions) {
        this.actions = actions;
    }

    public static void install(Scene scene, Supplier<List<Action>> actions) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, new Shortcuts(actions));
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getSource() instanceof Scene scene && isTyping(scene.getFocusOwner()) && isText(event)) {
            // Consumed so that the accelerators of the menu items, which come after this, do not see it either.
            event.consume();
            return;
        }
        for (Action action : actions.get()) {
            if (action.matches(event) && action.isEnabled()) {
                event.consume();
                action.fire();
                return;
            }
        }
    }

    private static boolean isTyping(@Nullable Node focus) {
        return focus instanceof TextInputControl || focus instanceof Spinner<?>
                || focus != null && focus.getAccessibleRole() == AccessibleRole.TEXT_AREA
                || focus instanceof ComboBoxBase<?> box && box.isEditable();
    }

    /// A key that a text field might mean as text: nothing held but Shift, and no function key.
    private static boolean isText(KeyEvent event) {
        return !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()
                && !event.getCode().isFunctionKey();
    }
}
