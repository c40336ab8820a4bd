package roundtrip.ui.canvas;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import roundtrip.layout.Geometry;
import roundtrip.topology.Box;
import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class PictureTest {
    @Test
    void a_picture_holds_the_whole_drawing_at_its_scale() throws Exception {
        Pictures.inFx(() -> null); // JavaFX runs on for the other tests
        byte[] png = Picture.render(Sample.exercise(), Theme.LIGHT, 2);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        Box bounds = Geometry.of(Sample.exercise()).bounds();
        assertThat(picture.getWidth()).isEqualTo((int) (bounds.width() + 64) * 2);
        assertThat(picture.getHeight()).isEqualTo((int) (bounds.height() + 64) * 2);
        assertThat(picture.getRGB(4, 4)).isEqualTo(0xFFF7F9FA);
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        ImageIO.write(picture, "png", folder.resolve("picture-exercise.png").toFile());
    }
}
