package roundtrip.cli;

import java.io.Console;
import java.util.function.LongSupplier;

import roundtrip.words.Words;

/// A bar on standard error for what takes longer than a second, where somebody is looking.
final class Progress implements AutoCloseable {
    private static final long FIRST_NS = 1_000_000_000L;
    private static final long BETWEEN_NS = 200_000_000L;
    private static final int WIDTH = 40;
    private static final int PERCENT = 100;

    private final Terminal terminal;
    private final long whole;
    private final LongSupplier done;
    private final boolean isWatched;
    private long next = System.nanoTime() + FIRST_NS;
    private int shown;

    /// @param whole what `done` will be at the end
    Progress(Terminal terminal, long whole, LongSupplier done) {
        this(terminal, whole, done, isSomebodyThere());
    }

    Progress(Terminal terminal, long whole, LongSupplier done, boolean isWatched) {
        this.terminal = terminal;
        this.whole = Math.max(1, whole);
        this.done = done;
        this.isWatched = isWatched;
    }

    private static boolean isSomebodyThere() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /// To be called often: draws when it is time.
    void beat() {
        if (isWatched && System.nanoTime() - next >= 0) {
            next = System.nanoTime() + BETWEEN_NS;
            draw(bar(Math.min(1.0, (double) done.getAsLong() / whole)));
        }
    }

    /// @param share 0 to 1
    static String bar(double share) {
        int full = (int) (share * WIDTH);
        return Words.in("cli").say("progress", "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "]",
                (int) (share * PERCENT));
    }

    private void draw(String text) {
        terminal.aside('\r' + text);
        shown = text.length();
    }

    /// Leaves the line empty.
    @Override
    public void close() {
        if (shown > 0) {
            terminal.aside('\r' + " ".repeat(shown) + '\r');
        }
    }
}
