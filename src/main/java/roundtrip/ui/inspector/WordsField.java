package roundtrip.ui.inspector;

import java.util.function.Consumer;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A text.
final class WordsField implements Field<String> {
    private final TextEntry entry;

    WordsField(Consumer<@Nullable String> change) {
        entry = new TextEntry(text -> {
            change.accept(text.isEmpty() ? null : text);
            return "";
        });
    }

    @Override
    public Region node() {
        return entry;
    }

    @Override
    public void show(@Nullable String stated, @Nullable String implied) {
        entry.show(stated == null ? "" : stated, implied == null ? "" : implied);
    }
}
