package roundtrip.ui.shell;

import java.nio.file.Path;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// A run played in the real window.
class PlayingTest {
    @TempDir Path folder;

    @Test
    void steps_move_packets_and_go_back_again() {
        try (OpenWindow window = simulating()) {
            String start = time(window);
            for (int i = 0; i < 4; i++) {
                window.press(KeyCode.RIGHT, false, false);
            }
            assertThat(time(window)).isNotEqualTo(start);
            assertThat(window.scene().getRoot().lookupAll(".packet")).isNotEmpty();
            window.picture("playing-light");
            window.run(() -> window.look.wear(Theme.DARK));
            for (int i = 0; i < 24; i++) {
                window.run(() -> window.find("#timeline-step", Button.class).fire());
            }
            window.picture("playing-dark");
            for (int i = 0; i < 28; i++) {
                window.run(() -> window.find("#timeline-step-back", Button.class).fire());
            }
            assertThat(time(window)).isEqualTo(start);
        }
    }

    @Test
    void play_answers_requests_and_pauses() {
        try (OpenWindow window = simulating()) {
            window.press(KeyCode.CLOSE_BRACKET, false, false);
            window.press(KeyCode.CLOSE_BRACKET, false, false);
            window.press(KeyCode.SPACE, false, false);
            window.until(() -> !window.find("#answered", Label.class).getText().equals("0"));
            window.press(KeyCode.SPACE, false, false);

            String paused = time(window);
            window.settle();
            assertThat(time(window)).isEqualTo(paused);
        }
    }

    @Test
    void one_wish_moves_packets_while_designing() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.press(KeyCode.R, true, false);

            window.until(() -> !window.scene().getRoot().lookupAll(".packet").isEmpty());
            String before = time(window);
            window.until(() -> !time(window).equals(before));
        }
    }

    private OpenWindow simulating() {
        OpenWindow window = new OpenWindow(folder, null);
        window.run(() -> window.find("#mode-simulate", ToggleButton.class).fire());
        return window;
    }

    private static String time(OpenWindow window) {
        return window.find("#time", Label.class).getText();
    }
}
