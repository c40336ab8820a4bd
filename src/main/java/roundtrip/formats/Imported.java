package roundtrip.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Design;

/// What a file said, and what its reader had to say about it.
///
/// @param bare reads the design without guesses; absent where the reader guesses nothing
/// @param lines of elements by their ids the line of the file, from 1; an element whose line is unknown has none
public record Imported(Design design, List<Note> notes, @Nullable Supplier<Design> bare,
        Map<String, Integer> lines) {
    public Imported {
        notes = List.copyOf(notes);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    public Imported(Design design, List<Note> notes) {
        this(design, notes, null, Map.of());
    }

    public Imported(Design design, List<Note> notes, Map<String, Integer> lines) {
        this(design, notes, null, lines);
    }
}
