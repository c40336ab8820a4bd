package roundtrip.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import roundtrip.ui.theme.Look;

/// Pictures that tests leave under `target/pictures`, to be looked at.
public final class Pictures {
    private Pictures() {}

    /// Runs something on the JavaFX thread, which is started if need be, and waits for it.
    public static <T> T inFx(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
            return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.MINUTES.toMillis(1), work);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
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
