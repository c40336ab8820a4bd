package roundtrip.cli;

/// There is no display here, or nothing that could draw on it.
public final class NoDesktopException extends Exception {
    private static final long serialVersionUID = 1L;

    /// What is missing.
    public enum Missing {
        /// No display answers.
        DISPLAY,
        /// On Linux the window needs the library GTK 3.
        GTK,
        /// Something else that JavaFX needs.
        TOOLKIT
    }

    private final Missing missing;

    public NoDesktopException(Missing missing, Throwable cause) {
        super(missing.name(), cause);
        this.missing = missing;
    }

    public Missing missing() {
        return missing;
    }
}
