package roundtrip.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.ui.actions.Action;
import roundtrip.ui.actions.Entry;

/// What a right click offers on a part, on an arrow or beside them.
final class PartMenu {
    private final Editor editor;
    private final Simulating simulating;
    private final Menus menus;
    private final Runnable play;
    private final BooleanSupplier possible;

    /// @param play turns to the mode in which parts can be stopped
    /// @param possible whether there is a drawing to do something to
    PartMenu(Editor editor, Simulating simulating, Menus menus, Runnable play, BooleanSupplier possible) {
        this.editor = editor;
        this.simulating = simulating;
        this.menus = menus;
        this.play = play;
        this.possible = possible;
    }

    /// @param id of a part or an arrow; null: beside them
    List<List<Entry>> of(@Nullable String id) {
        return List.of(id == null ? List.of() : List.of(stopping(id)),
                id == null ? List.of() : simulating.deeds(id), menus.some("rename"),
                menus.some("cut", "copy", "paste", "duplicate", "delete"),
                menus.some("group", "ungroup", "forward", "backward"), menus.some("select-all", "zoom-fit", "tidy-up"));
    }

    /// Stops a part or cuts a link of the run, or heals it; while designing this begins to play.
    private Entry stopping(String id) {
        boolean link = editor.topology().link(id) != null;
        String key = (link ? "break" : "stop") + (simulating.isStopped(id) ? "-heal" : "");
        return Action.of(key, () -> {
            play.run();
            simulating.toggle(id);
        }).when(possible);
    }
}
