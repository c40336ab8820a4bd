package roundtrip;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.cli.NoPictureException;
import roundtrip.cli.Program;
import roundtrip.ui.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

class RenderTest {
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");

    @TempDir Path folder;

    @BeforeAll
    static void start() {
        Pictures.inFx(() -> null); // else the first picture would end JavaFX for the other tests
    }

    @Test
    void a_picture_has_the_size_of_its_scale() throws IOException {
        BufferedImage once = picture("--scale", "1");
        BufferedImage twice = picture("--scale", "2", "--theme", "DARK");
        assertThat(twice.getWidth()).isEqualTo(2 * once.getWidth());
        assertThat(once.getWidth()).isGreaterThan(400);
        assertThat(once.getRGB(4, 4)).isNotEqualTo(twice.getRGB(4, 4));
    }

    private BufferedImage picture(String... options) throws IOException {
        Path file = folder.resolve("x.png");
        String[] arguments = new String[options.length + 3];
        System.arraycopy(new String[]{"render", DISTRIBUTED, file.toString()}, 0, arguments, 0, 3);
        System.arraycopy(options, 0, arguments, 3, options.length);
        assertThat(Shell.run(arguments)).isEqualTo(new Shell(0, "", ""));
        return ImageIO.read(file.toFile());
    }

    @Test
    void what_cannot_be_drawn_is_refused() {
        assertThat(Shell.run("render", DISTRIBUTED, "x.jpg").err()).hasLineCount(1).contains(".png");
        assertThat(Shell.run("render", DISTRIBUTED, "x.png", "--scale", "0").err()).hasLineCount(1).contains("0.1");
        assertThat(Shell.run("render", DISTRIBUTED, "x.png", "--scale", "NaN").code()).isEqualTo(2);
        assertThat(Shell.run("render", DISTRIBUTED, "x.png", "--theme", "pink").err()).hasLineCount(1).contains("dark");
        assertThat(Shell.run("render", "none.json", "x.png").code()).isEqualTo(2);
    }

    @Test
    void a_machine_that_cannot_draw_is_told_what_it_lacks() {
        var err = new ByteArrayOutputStream();
        var tools = Main.tools(_ -> {}, (_, _, _) -> {
            throw new NoPictureException(new UnsatisfiedLinkError("pango"));
        });
        assertThat(new Program(tools).run(new String[]{"render", DISTRIBUTED, "-"}, InputStream.nullInputStream(),
                OutputStream.nullOutputStream(), err)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("Pango").doesNotContain("Exception");
    }
}
