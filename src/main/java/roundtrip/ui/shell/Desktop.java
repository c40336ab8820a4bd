package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

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
        CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
        Platform.setImplicitExit(false);
        Platform.runLater(() -> {
            try {
                show(workshop, file, () -> closed.complete(null));
            } catch (RuntimeException | Error failure) { // else nobody would ever close what did not open
                closed.completeExceptionally(failure);
            }
        });
        closed.join();
    }

    private static void show(Workshop workshop, @Nullable Path file, Runnable whenClosed) {
        Settings settings = Settings.ofUser();
        Stage stage = new Stage();
        stage.setOnHidden(_ -> whenClosed.run());
        Look look = Views.look(settings);
        new Window(stage, workshop, settings, look, new DesktopAsking(stage, look, workshop.formats(), settings))
                .open(file);
    }
}
