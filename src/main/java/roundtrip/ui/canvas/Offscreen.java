package roundtrip.ui.canvas;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.application.Platform;

/// JavaFX without a display, by its own headless platform.
final class Offscreen {
    /// Held here, since a logger that nobody holds forgets its level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Offscreen() {}

    /// Starts JavaFX, runs something in its thread, ends JavaFX, and gives the result. Where JavaFX runs already it is used and
    /// goes on.
    static <T> T call(Supplier<T> work) {
        JAVAFX.setLevel(Level.SEVERE);
        boolean started = start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.join();
        } catch (CompletionException | CancellationException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            if (started) {
                // in a later turn: within the first one JavaFX complains of a closed toolkit
                Platform.runLater(Platform::exit);
            }
        }
    }

    private static boolean start() {
        System.setProperty("java.awt.headless", "true");
        for (String[] property : new String[][]{{"glass.platform", "Headless"}, {"prism.order", "sw"}}) {
            if (System.getProperty(property[0]) == null) {
                System.setProperty(property[0], property[1]);
            }
        }
        try {
            Platform.startup(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
