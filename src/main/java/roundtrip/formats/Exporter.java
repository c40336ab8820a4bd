package roundtrip.formats;

import java.util.List;
import java.util.Optional;

import roundtrip.topology.Design;

/// Writes a design as the text of a file.
public interface Exporter {
    String write(Design design);

    /// What readers of the written text may stumble over, such as a limit of theirs.
    default List<Note> cautions(Design design) {
        return List.of();
    }

    /// Why a file with this text must not be replaced by what we write: it holds what only a newer version of the program
    /// can write. One sentence that says what to do.
    default Optional<String> objection(String existing) {
        return Optional.empty();
    }
}
