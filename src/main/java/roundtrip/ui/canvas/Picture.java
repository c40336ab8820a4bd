package roundtrip.ui.canvas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

import roundtrip.topology.Box;
import roundtrip.topology.Topology;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;

/// A drawing as a bitmap, with the very views of the canvas.
public final class Picture {
    /// Room round the drawing in px of the drawing.
    private static final double MARGIN = 32;
    /// No side is longer than that many px; a larger drawing comes at a smaller scale.
    private static final double LONGEST = 12_000;

    private Picture() {}

    /// To be called in the JavaFX thread.
    ///
    /// @param scale px of the picture for a px of the drawing; 2 suits a slide
    public static WritableImage of(Topology topology, Theme theme, double scale) {
        Miniature ground = new Miniature(topology, MARGIN);
        Box frame = ground.frame();
        Scene scene = new Scene(ground, frame.width(), frame.height());
        new Look(theme, 1).dress(scene);
        ground.applyCss();
        ground.layout();
        double factor = Math.min(scale, LONGEST / Math.max(frame.width(), frame.height()));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(factor, factor));
        parameters.setFill(theme.color("canvas"));
        return ground.snapshot(parameters, null);
    }

    public static byte[] png(WritableImage picture) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory refused a picture", e);
        }
    }

    /// Draws without a window or a display, and ends JavaFX afterwards if it did not run before: for the command line, once in the
    /// life of a program.
    ///
    /// @return a PNG file
    public static byte[] render(Topology topology, Theme theme, double scale) {
        return Offscreen.call(() -> png(of(topology, theme, scale)));
    }
}
