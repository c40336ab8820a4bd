package roundtrip.cli;

/// Arguments or a file that cannot be used. The message is one sentence: what is wrong, what to do.
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String sentence) {
        super(sentence);
    }
}
