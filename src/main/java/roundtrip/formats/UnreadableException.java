package roundtrip.formats;

/// A file that cannot be read. The message is one sentence: where, what is wrong, what to do.
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String sentence;

    public UnreadableException(String where, String sentence) {
        this(where, 0, sentence);
    }

    /// @param line that `where` names; 0 if it names none
    public UnreadableException(String where, int line, String sentence) {
        super(where.isEmpty() ? sentence : where + ": " + sentence);
        this.line = line;
        this.sentence = sentence;
    }

    /// The line of the text that is to blame; 0 where none is.
    public int line() {
        return line;
    }

    /// The message without the place.
    public String sentence() {
        return sentence;
    }
}
