package roundtrip.formats.mermaid;

import java.util.List;

import roundtrip.formats.Note;

/// A flowchart that was read, and a note with its line for everything that was taken as meant, not as written.
public record Reading(Flowchart flowchart, List<Note> notes) {

    public Reading {
        notes = List.copyOf(notes);
    }
}
