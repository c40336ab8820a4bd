package roundtrip;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Standard error stays clean while JavaFX starts: it prints stack traces of libraries that it can do without. What really goes
/// wrong is thrown.
final class Quietly {
    /// Held here, since a logger that nobody holds forgets its level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Quietly() {}

    static <T> T call(Supplier<T> work) {
        JAVAFX.setLevel(Level.SEVERE);
        PrintStream before = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return work.get();
        } finally {
            System.setErr(before);
        }
    }
}
