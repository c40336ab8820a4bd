package roundtrip.formats.mermaid;

import java.util.List;

import roundtrip.formats.Note;

/// A flowchart that was read, and a note with its line for everything that was taken as meant, not as written.
///
/// @param unfinished those of the notes that say that something is missing or was left out: whoever is still typing is not done
public record Reading(Flowchart flowchart, List<Note> notes, List<Note> unfinished) {
    public Reading {
        notes = List.copyOf(notes);
        unfinished = List.copyOf(unfinished);
    }
}
