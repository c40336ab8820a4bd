package roundtrip.ui.canvas;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.layout.Geometry;
import roundtrip.topology.Box;
import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class PictureTest {
    @Test
    void a_picture_holds_the_whole_drawing_at_its_scale(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("exercise.png");
        Pictures.inFx(() -> null); // JavaFX runs on for the other tests
        Picture.render(Sample.exercise(), file, Theme.LIGHT, 2);
        BufferedImage picture = ImageIO.read(file.toFile());
        Box bounds = Geometry.of(Sample.exercise()).bounds();
        assertThat(picture.getWidth()).isEqualTo((int) (bounds.width() + 64) * 2);
        assertThat(picture.getHeight()).isEqualTo((int) (bounds.height() + 64) * 2);
        assertThat(picture.getRGB(4, 4)).isEqualTo(0xFFF7F9FA);
        ImageIO.write(picture, "png", Path.of("target", "pictures", "picture-exercise.png").toFile());
    }
}
