package roundtrip;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import roundtrip.cli.Desktop;
import roundtrip.cli.NoDesktopException;
import roundtrip.cli.NoDesktopException.Missing;
import roundtrip.ui.shell.Workshop;

/// The window, for the command line: finds out whether one can open here, and opens it.
final class Screen implements Desktop {
    private final Workshop workshop;

    Screen(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public void open(@Nullable Path file) throws NoDesktopException {
        try {
            Quietly.call(Screen::start);
        } catch (RuntimeException | LinkageError failure) {
            throw new NoDesktopException(missing(failure), failure);
        }
        roundtrip.ui.shell.Desktop.run(workshop, file);
    }

    private static boolean start() {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        try {
            started.await();
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// What to tell: without a display nothing else matters, and on Linux it is GTK that JavaFX draws with.
    private static Missing missing(Throwable failure) {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return Missing.TOOLKIT;
        }
        String display = System.getenv("DISPLAY");
        return String.valueOf(failure.getMessage()).contains("DISPLAY") || display == null || display.isEmpty()
                ? Missing.DISPLAY
                : Missing.GTK;
    }
}
