package roundtrip.cli;

/// How a run of the program ended, as its exit code.
final class Ending {
    static final int FINE = 0;
    /// There are findings at or above `--fail-on`, or differences.
    static final int FINDINGS = 1;
    /// The arguments or a file cannot be used; one sentence on standard error says why.
    static final int REFUSED = 2;
    static final int OUR_FAULT = 3;
    /// Ctrl+C; what was known so far has been told. The number that shells give to SIGINT.
    static final int INTERRUPTED = 130;

    private Ending() {}
}
