package roundtrip.ui.actions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import roundtrip.words.Words;

/// The file menu.
public final class FileMenu {
    private FileMenu() {}

    /// @param work what it does
    /// @param drawn whether a drawing is in front of the person, and not the start page
    public static ActionMenu of(FileWork work, BooleanSupplier drawn) {
        return new ActionMenu("file", List.of(
                List.of(Action.of("new", work::newDesign).keys("MOD+N").icon("plus"),
                        Action.of("home", work::home).keys("MOD+SHIFT+N").icon("grid"),
                        Action.of("open", work::open).keys("MOD+O").icon("folder"),
                        new SubMenu("recent", () -> recent(work))),
                List.of(Action.of("save", work::save).keys("MOD+S").when(drawn),
                        Action.of("save-as", work::saveAs).keys("MOD+SHIFT+S").when(drawn),
                        Action.of("revert", work::revert).when(work::canRevert)),
                exports(work, drawn),
                List.of(Action.of("close", work::close).keys("MOD+W").when(drawn),
                        Action.of("exit", work::exit).keys("MOD+Q"))));
    }

    /// No menu for nothing.
    private static List<Entry> exports(FileWork work, BooleanSupplier drawn) {
        List<Entry> exports = work.exports().stream().<Entry>map(export -> export.when(drawn)).toList();
        return exports.isEmpty() ? List.of() : List.of(new SubMenu("export", () -> exports));
    }

    private static List<Entry> recent(FileWork work) {
        List<Entry> entries = new ArrayList<>();
        for (Path file : work.recent()) {
            entries.add(Action.of("recent-file", () -> work.open(file)).called(file::toString).icon("file"));
        }
        if (!entries.isEmpty()) {
            entries.add(Action.of("forget-recent", work::forgetRecent)
                    .called(() -> Words.in("actions").say("action.forget-recent")));
        }
        return entries;
    }
}
