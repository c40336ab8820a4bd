package roundtrip.formats;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Design;

/// What a file said, and what its reader had to say about it.
///
/// @param bare the design without what the reader guessed; absent where nothing was guessed
public record Imported(Design design, List<Note> notes, @Nullable Design bare) {
    public Imported {
        notes = List.copyOf(notes);
    }

    public Imported(Design design, List<Note> notes) {
        this(design, notes, null);
    }
}
