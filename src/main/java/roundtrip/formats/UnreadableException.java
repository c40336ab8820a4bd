package roundtrip.formats;

/// A file that cannot be read. The message is one sentence: where, what is wrong, what to do.
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String where, String sentence) {
        super(where.isEmpty() ? sentence : where + ": " + sentence);
    }
}
