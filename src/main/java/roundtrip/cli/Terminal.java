package roundtrip.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import roundtrip.words.Harmless;

/// Where a command reads and prints. Text is UTF-8 with plain line feeds, whatever locale and platform say.
final class Terminal {
    private final InputStream in;
    private final Outlet out;
    private final Outlet err;
    private final boolean isColoured;

    /// @param isColoured whether a person sees the output in colours
    Terminal(InputStream in, OutputStream out, OutputStream err, boolean isColoured) {
        this.in = in;
        this.isColoured = isColoured;
        this.out = new Outlet(new BufferedOutputStream(out));
        this.err = new Outlet(err);
    }

    void line(String text) {
        text(text + '\n');
    }

    /// Whatever it quotes cannot steer the terminal.
    void text(String text) {
        painted(Harmless.text(text));
    }

    /// A text with colours, in which all that it quotes is harmless.
    void painted(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] octets) {
        out.write(octets, 0, octets.length);
    }

    /// One line on standard error, whatever the sentence quotes.
    void complain(String sentence) {
        out.flush();
        byte[] octets = (Harmless.line(sentence) + '\n').getBytes(StandardCharsets.UTF_8);
        err.write(octets, 0, octets.length);
        err.flush();
    }

    /// Something on standard error that is no line of its own.
    void aside(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        err.write(octets, 0, octets.length);
        err.flush();
    }

    void flush() {
        out.flush();
    }

    boolean isColoured() {
        return isColoured;
    }

    InputStream input() {
        return in;
    }

    PrintWriter printer() {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }

    void trace(Throwable thrown) {
        PrintWriter printer = new PrintWriter(err, true, StandardCharsets.UTF_8);
        thrown.printStackTrace(printer);
        printer.flush();
    }

    /// Writes what is still held back and says what went wrong, if anything did.
    Optional<String> close() {
        out.flush();
        err.flush();
        return out.trouble();
    }
}
