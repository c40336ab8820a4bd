package roundtrip.formats;

/// Reads the text of a file as a design.
public interface Importer {
    /// @param name what the file is called in messages
    /// @throws UnreadableException if it cannot be read as a design: one sentence that says where, what and what to do
    Imported read(String name, String text);

    /// Whether a text without a telling file name looks as if it were of this format. Cheap: the first characters decide.
    default boolean recognises(String text) {
        return false;
    }
}
