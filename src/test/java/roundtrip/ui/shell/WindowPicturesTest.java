package roundtrip.ui.shell;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.ui.theme.Theme;

class WindowPicturesTest {
    @TempDir Path folder;

    @Test
    void the_window_in_every_theme() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            for (Theme theme : Theme.values()) {
                window.run(() -> window.look.wear(theme));
                window.picture("window-" + theme.word());
            }
        }
    }
}
