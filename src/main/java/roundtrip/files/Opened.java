package roundtrip.files;

import java.nio.file.Path;
import java.util.List;

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
/// @param bare the design without what was guessed; absent where nothing was
public record Opened(Design design, List<Note> notes, @Nullable Path path, Format format, @Nullable Design bare) {
    public Opened {
        notes = List.copyOf(notes);
    }

    /// The same, from that file.
    Opened at(Path file) {
        return new Opened(design, notes, file, format, bare);
    }

    /// The same under another title.
    public Opened titled(String title) {
        return new Opened(design.titled(title), notes, path, format, bare == null ? null : bare.titled(title));
    }

    /// The design ready to be drawn: every part has a place.
    public Design placed() {
        return placed(design);
    }

    /// The same without what was guessed; absent where nothing was.
    public @Nullable Design barePlaced() {
        return bare == null ? null : placed(bare);
    }

    private static Design placed(Design design) {
        return design.with(Placing.complete(design.topology()));
    }
}
