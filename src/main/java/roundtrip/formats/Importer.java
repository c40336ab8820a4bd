package roundtrip.formats;

import java.util.List;

/// Reads the text of a file as a design.
public interface Importer {
    /// @param name what the file is called in messages
    /// @throws UnreadableException if it cannot be read as a design: one sentence that says where, what and what to do
    Imported read(String name, String text);

    /// The designs that a text holds beside each other, such as the diagrams of a Markdown page; none where it is one design.
    default List<Piece> pieces(String text) {
        return List.of();
    }

    /// Whether a text without a telling file name looks as if it were of this format. Cheap: the first characters decide.
    default boolean recognises(String text) {
        return false;
    }
}
