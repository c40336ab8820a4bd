package roundtrip.formats;

import java.util.List;

import roundtrip.topology.Design;

/// What a file said, and what its reader had to say about it.
public record Imported(Design design, List<Note> notes) {
    public Imported {
        notes = List.copyOf(notes);
    }
}
