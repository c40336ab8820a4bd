package roundtrip.formats.mermaid;

import org.jspecify.annotations.Nullable;

/// A label as a reader sees it, and as the author wrote it where that was more than text.
record Label(String text, @Nullable String markup) {
    static final Label NONE = new Label("", null);

    static Label plain(String text) {
        return new Label(text, null);
    }
}
