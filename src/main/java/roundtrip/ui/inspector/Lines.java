package roundtrip.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The pieces of a field with several lines.
final class Lines {
    private Lines() {}

    static TextEntry entry(String text, String prompt, Consumer<String> change) {
        TextEntry entry = new TextEntry(entered -> {
            change.accept(entered);
            return "";
        });
        entry.show(text, prompt);
        return entry;
    }

    static Button adding(String label, Runnable task) {
        Button button = new Button(label, Icons.glyph("plus", 16));
        button.getStyleClass().add("add");
        button.setOnAction(_ -> task.run());
        return button;
    }

    static Button removing(Runnable task) {
        Button button = new Button(null, Icons.glyph("close", 16));
        button.getStyleClass().addAll("quiet", "square");
        button.setAccessibleText(Words.in("inspector").say("line.remove"));
        button.setOnAction(_ -> task.run());
        return button;
    }

    static <T> List<T> with(List<T> list, T more) {
        List<T> changed = new ArrayList<>(list);
        changed.add(more);
        return List.copyOf(changed);
    }

    /// Null when the last one goes: nothing is stated then.
    static <T> @Nullable List<T> without(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed.isEmpty() ? null : List.copyOf(changed);
    }
}
