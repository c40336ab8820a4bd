package roundtrip.ui.actions;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import roundtrip.words.Words;

/// The edit menu.
public final class EditMenu {
    private EditMenu() {}

    /// @param editable whether the drawing may be changed now
    /// @param steps what undo and redo go through now
    /// @param copies copies of the drawing in other forms
    public static ActionMenu of(EditWork work, BooleanSupplier editable, Supplier<Steps> steps,
            List<Action> copies) {
        BooleanSupplier some = () -> editable.getAsBoolean() && work.hasSelection();
        BooleanSupplier one = () -> editable.getAsBoolean() && work.hasOneSelected();
        return new ActionMenu("edit", List.of(
                List.of(Action.of("undo", () -> steps.get().undo())
                        .called(() -> named("undo", steps.get().undoName())).icon("undo").keys("MOD+Z")
                        .when(() -> steps.get().canUndo()),
                        Action.of("redo", () -> steps.get().redo())
                                .called(() -> named("redo", steps.get().redoName())).icon("redo")
                                .keys("MOD+SHIFT+Z", "MOD+Y").when(() -> steps.get().canRedo())),
                List.of(Action.of("cut", work::cut).keys("MOD+X").when(some),
                        Action.of("copy", work::copy).keys("MOD+C").icon("copy").when(work::hasSelection),
                        Action.of("paste", work::paste).keys("MOD+V")
                                .when(() -> editable.getAsBoolean() && work.canPaste()),
                        Action.of("duplicate", work::duplicate).keys("MOD+D").when(some),
                        Action.of("delete", work::delete).keys("DELETE", "BACK_SPACE").when(some)),
                List.of(Action.of("select-all", work::selectAll).keys("MOD+A").when(editable),
                        Action.of("rename", work::rename).keys("F2").when(one),
                        Action.of("find-part", work::findPart).keys("MOD+F").icon("search").when(editable)),
                List.copyOf(copies)));
    }

    private static String named(String key, String step) {
        Words words = Words.in("actions");
        return step.isEmpty() ? words.say("action." + key) : words.say("action." + key + ".step", step);
    }
}
