package roundtrip.files;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
/// @param lines of elements by their ids the line of the file, as far as it is known
public record Opened(Design design, List<Note> notes, @Nullable Path path, Format format, Map<String, Integer> lines) {
    public Opened {
        notes = List.copyOf(notes);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /// The design ready to be drawn: every part has a place.
    public Design placed() {
        return design.with(Placing.complete(design.topology()));
    }
}
