package roundtrip.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/// A stream whose reader may leave: the first failure is remembered, and what follows it is dropped.
final class Outlet extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    Outlet(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) {
        attempt(() -> out.write(octet));
    }

    @Override
    public void write(byte[] octets, int from, int length) {
        attempt(() -> out.write(octets, from, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    private void attempt(Step step) {
        if (failure.isPresent()) {
            return;
        }
        try {
            step.run();
        } catch (IOException caught) {
            failure = Optional.of(caught);
        }
    }

    /// What went wrong, unless the reader just had enough (`| head`).
    Optional<String> trouble() {
        return failure.map(caught -> String.valueOf(caught.getMessage()))
                .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    private interface Step {
        void run() throws IOException;
    }
}
