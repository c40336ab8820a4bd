package roundtrip.files;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Format;
import roundtrip.formats.Note;
import roundtrip.layout.Placing;
import roundtrip.topology.Design;

/// A design from a file.
///
/// @param design what the file says and nothing else
/// @param path where it was; absent for standard input and examples
/// @param format as what it was read
/// @param bare reads the design without guesses, which costs as much as opening it; absent where nothing is guessed
/// @param lines of elements by their ids the line of the file, as far as it is known
public record Opened(Design design, List<Note> notes, @Nullable Path path, Format format,
        @Nullable Supplier<Design> bare, Map<String, Integer> lines) {
    public Opened {
        notes = List.copyOf(notes);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /// The same, from that file.
    Opened at(Path file) {
        return new Opened(design, notes, file, format, bare, lines);
    }

    /// The same under another title.
    public Opened titled(String title) {
        return new Opened(design.titled(title), notes, path, format,
                bare == null ? null : () -> bare.get().titled(title), lines);
    }

    /// The design ready to be drawn: every part has a place.
    public Design placed() {
        return placed(design);
    }

    /// The same without what was guessed; absent where nothing was.
    public @Nullable Design barePlaced() {
        Design plain = bare == null ? design : bare.get();
        return plain.equals(design) ? null : placed(plain);
    }

    private static Design placed(Design design) {
        return design.with(Placing.complete(design.topology()));
    }
}
