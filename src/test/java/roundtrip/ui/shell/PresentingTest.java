package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// A lesson in the real window.
class PresentingTest {
    @TempDir
    Path folder;

    @Test
    void every_key_turns_the_steps() {
        try (OpenWindow window = presenting()) {
            assertThat(count(window)).startsWith("1 of ");
            int at = 1;
            for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.PAGE_DOWN, KeyCode.ENTER)) {
                press(window, key);
                assertThat(count(window)).as(key.name()).startsWith(++at + " of ");
            }
            for (KeyCode key : List.of(KeyCode.LEFT, KeyCode.PAGE_UP, KeyCode.BACK_SPACE)) {
                press(window, key);
                assertThat(count(window)).as(key.name()).startsWith(--at + " of ");
            }
            press(window, KeyCode.END);
            String[] words = count(window).split(" ");
            assertThat(words[0]).isEqualTo(words[2]);
            press(window, KeyCode.HOME);
            window.run(() -> window.find("#lesson-next", Button.class).fire());
            assertThat(count(window)).startsWith("2 of ");
        }
    }

    @Test
    void a_black_screen_stays_until_any_key_and_turns_nothing() {
        try (OpenWindow window = presenting()) {
            press(window, KeyCode.B);
            assertThat(window.find(".black-screen", javafx.scene.layout.Region.class).isVisible()).isTrue();
            press(window, KeyCode.RIGHT);
            assertThat(window.find(".black-screen", javafx.scene.layout.Region.class).isVisible()).isFalse();
            assertThat(count(window)).startsWith("1 of ");
        }
    }

    @Test
    void esc_returns_to_the_mode_one_was_in_with_the_document_untouched() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            String title = window.stage.getTitle();
            window.run(() -> window.find("#mode-simulate", ToggleButton.class).fire());
            window.press(KeyCode.F5, false, false);
            assertThat(window.stage.isFullScreen()).isTrue();
            press(window, KeyCode.RIGHT);
            press(window, KeyCode.DELETE);
            press(window, KeyCode.ESCAPE);
            assertThat(window.stage.isFullScreen()).isFalse();
            assertThat(window.find("#mode-simulate", ToggleButton.class).isSelected()).isTrue();
            assertThat(window.scene().lookup(".presenter")).isNull();
            window.run(() -> window.find("#mode-design", ToggleButton.class).fire());
            assertThat(window.stage.getTitle()).isEqualTo(title);
            window.run(() -> window.find("#mode-present", ToggleButton.class).fire());
            press(window, KeyCode.ESCAPE);
            assertThat(window.find("#mode-design", ToggleButton.class).isSelected()).isTrue();
            assertThat(window.stage.getTitle()).isEqualTo(title);
        }
    }

    @Test
    void pictures_of_the_steps() {
        try (OpenWindow window = presenting()) {
            window.run(() -> {
                window.stage.setFullScreen(false);
                window.stage.setWidth(1440);
                window.stage.setHeight(900);
            });
            int size = Integer.parseInt(count(window).split(" ")[2]);
            for (int i = 1; i <= size; i++) {
                window.settle();
                window.settle();
                window.picture("presenter-" + (i < 10 ? "0" : "") + i);
                if (i == 4) {
                    window.run(() -> window.look.wear(Theme.DARK));
                    window.picture("presenter-dark-" + i);
                    window.run(() -> window.look.scale(1.5));
                    window.settle();
                    window.picture("presenter-150-dark-" + i);
                    window.run(() -> window.look.wear(Theme.LIGHT));
                    window.picture("presenter-150-" + i);
                    window.run(() -> window.look.scale(1));
                }
                String before = count(window);
                while (i < size && count(window).equals(before)) {
                    press(window, KeyCode.RIGHT);
                    if (count(window).equals(before)) {
                        window.settle();
                        window.picture("presenter-" + i + "-question");
                    }
                }
            }
        }
    }

    private OpenWindow presenting() {
        OpenWindow window = new OpenWindow(folder, null);
        window.press(KeyCode.F5, false, false);
        return window;
    }

    private static void press(OpenWindow window, KeyCode key) {
        window.press(key, false, false);
    }

    private static String count(OpenWindow window) {
        return window.find("#step-count", Label.class).getText();
    }
}
