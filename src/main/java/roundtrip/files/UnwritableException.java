package roundtrip.files;

/// A file that cannot be written. The message is one sentence: which, what is wrong, what to do.
public final class UnwritableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableException(String name, String sentence) {
        super(name + ": " + sentence);
    }
}
