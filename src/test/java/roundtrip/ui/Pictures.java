package roundtrip.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import roundtrip.ui.theme.Look;

/// Pictures that tests leave under `target/pictures`, to be looked at.
public final class Pictures {
    /// What is done on the JavaFX thread gives it more to do; so often is enough.
    private static final int ROUNDS = 5;
    private static volatile @Nullable IllegalStateException stuck;

    private Pictures() {}

    /// Runs something on the JavaFX thread, which is started if need be, and waits for it.
    ///
    /// @throws IllegalStateException if that thread does not come to it within two minutes; at once if it did not before,
    ///     so that one test that hangs does not make hundreds of others wait
    public static <T> T inFx(Callable<T> work) {
        IllegalStateException before = stuck;
        if (before != null) {
            throw before;
        }
        try {
            FxToolkit.registerPrimaryStage();
            return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.MINUTES.toMillis(2), work);
        } catch (TimeoutException _) {
            IllegalStateException now = new IllegalStateException("The JavaFX thread does not answer; it stands here:");
            Thread.getAllStackTraces().entrySet().stream()
                    .filter(thread -> thread.getKey().getName().equals("JavaFX Application Thread"))
                    .forEach(thread -> now.setStackTrace(thread.getValue()));
            stuck = now;
            throw now;
        }
    }

    /// Waits until the JavaFX thread has done all that it has been given.
    public static void settle() {
        for (int i = 0; i < ROUNDS; i++) {
            inFx(() -> null);
            WaitForAsyncUtils.sleep(10, TimeUnit.MILLISECONDS);
        }
    }

    /// The picture of a view in a scene of its own, dressed in that look.
    public static WritableImage of(Look look, double width, double height, Parent view) {
        Scene scene = new Scene(view, width, height);
        look.dress(scene);
        view.applyCss();
        view.layout();
        return scene.snapshot(null);
    }

    public static Path save(String name, WritableImage picture) {
        try {
            Path path = Path.of("target", "pictures", name + ".png");
            Files.createDirectories(path.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", path.toFile());
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
