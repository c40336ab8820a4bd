package roundtrip.formats.outline;

import java.util.ArrayList;
import java.util.List;

import roundtrip.formats.Note;
import roundtrip.words.Words;

/// What the picture of a design cannot show.
///
/// @param links how many links stay inside one closed server
/// @param captions how many texts hold characters that cannot be drawn
public record Losses(int links, int captions) {
    /// A sentence for each.
    public List<Note> notes() {
        Words words = Words.in("outline");
        List<Note> notes = new ArrayList<>();
        if (links > 0) {
            notes.add(new Note(null, null, words.count("loss.links", links)));
        }
        if (captions > 0) {
            notes.add(new Note(null, null, words.count("loss.captions", captions)));
        }
        return notes;
    }
}
