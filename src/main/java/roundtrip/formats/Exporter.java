package roundtrip.formats;

import java.util.List;

import roundtrip.topology.Design;

/// Writes a design as the text of a file.
public interface Exporter {
    String write(Design design);

    /// What readers of the written text may stumble over, such as a limit of theirs.
    default List<Note> cautions(Design design) {
        return List.of();
    }
}
