package roundtrip.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import javafx.scene.text.Font;

/// The typefaces, brought along by libraries: Inter in 400, 600 (family "Inter SemiBold") and 700, JetBrains Mono for code.
final class Fonts {
    private static final List<String> FILES = List.of("inter/Inter-Regular.otf", "inter/Inter-SemiBold.otf",
            "inter/Inter-Bold.otf", "inter/Inter-Italic.otf", "jetbrains_mono/JetBrainsMono-Regular.ttf",
            "jetbrains_mono/JetBrainsMono-Bold.ttf");
    private static boolean loaded;

    private Fonts() {}

    /// Makes them known to JavaFX, once.
    static synchronized void load() {
        if (!loaded) {
            FILES.forEach(Fonts::load);
            loaded = true;
        }
    }

    private static void load(String file) {
        String resource = "/com/formdev/flatlaf/fonts/" + file;
        try (InputStream stream = Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource)) {
            Font.loadFont(stream, 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
