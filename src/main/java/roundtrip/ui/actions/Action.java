package roundtrip.ui.actions;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import roundtrip.words.Words;

/// One wish of a person: what it is called, how it is asked for, when it is possible and what it does.
///
/// @param id its name among all actions, which is also its key in the bundle `actions`
/// @param wording its words now (they may change: "Undo Move Server 1")
/// @param icon name of a control icon; empty for none
/// @param keys the first one is shown in menus and tooltips
/// @param enabled whether it is possible now
/// @param chosen whether it is switched on; absent for a wish that is no switch
/// @param task what it does
public record Action(String id, Supplier<String> wording, String icon, List<KeyCombination> keys,
        BooleanSupplier enabled, @Nullable BooleanSupplier chosen, Runnable task) implements Entry {
    public Action {
        keys = List.copyOf(keys);
    }

    public static Action of(String id, Runnable task) {
        return new Action(id, () -> Words.in("actions").say("action." + id), "", List.of(), () -> true, null, task);
    }

    public Action called(Supplier<String> newWording) {
        return new Action(id, newWording, icon, keys, enabled, chosen, task);
    }

    public Action icon(String newIcon) {
        return new Action(id, wording, newIcon, keys, enabled, chosen, task);
    }

    /// @param written as in [Keys#parse]
    public Action keys(String... written) {
        return new Action(id, wording, icon, Arrays.stream(written).map(Keys::parse).toList(), enabled, chosen, task);
    }

    public Action when(BooleanSupplier possible) {
        return new Action(id, wording, icon, keys, possible, chosen, task);
    }

    public Action chosenWhen(BooleanSupplier on) {
        return new Action(id, wording, icon, keys, enabled, on, task);
    }

    @Override
    public String label() {
        return wording.get();
    }

    public boolean isEnabled() {
        return enabled.getAsBoolean();
    }

    public boolean isSwitch() {
        return chosen != null;
    }

    public boolean isChosen() {
        return chosen != null && chosen.getAsBoolean();
    }

    /// Does it, if it is possible now.
    public void fire() {
        if (isEnabled()) {
            task.run();
        }
    }

    public boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(combination -> combination.match(event));
    }

    /// Its words and its first keys, for a tooltip.
    public String hint() {
        return keys.isEmpty() ? label() : label() + "   " + keys.getFirst().getDisplayText();
    }
}
