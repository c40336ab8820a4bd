package roundtrip.cli;

/// The libraries that draw text are not on this machine.
public final class NoPictureException extends Exception {
    private static final long serialVersionUID = 1L;

    public NoPictureException(Throwable cause) {
        super(cause);
    }
}
