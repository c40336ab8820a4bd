package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import roundtrip.ui.theme.Look;

/// Opens the window.
public final class Desktop {
    private Desktop() {}

    /// Opens the window and returns when it was closed. JavaFX must have been started; this is not called on its thread.
    ///
    /// @param file what it shows; absent: what it shows at a start
    public static void run(Workshop workshop, @Nullable Path file) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.runLater(() -> {
            Settings settings = Settings.ofUser();
            Stage stage = new Stage();
            stage.setOnHidden(_ -> closed.countDown());
            Look look = Views.look(settings);
            new Window(stage, workshop, settings, look, new DesktopAsking(stage, look, workshop.formats(), settings))
                    .open(file);
        });
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
