package roundtrip.ui.shell;

import java.nio.file.Path;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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

    @Test
    void what_was_done_to_a_run_is_taken_back_step_by_step() {
        try (OpenWindow window = simulating()) {
            for (int i = 0; i < 12; i++) {
                window.press(KeyCode.RIGHT, false, false);
            }
            String before = window.find("#arrivals-steady", ToggleButton.class).isSelected() + time(window);
            window.run(() -> window.find("#arrivals-poisson", ToggleButton.class).fire());
            assertThat(window.find("#arrivals-poisson", ToggleButton.class).isSelected()).isTrue();

            window.press(KeyCode.Z, true, false);
            assertThat(window.find("#arrivals-steady", ToggleButton.class).isSelected() + time(window))
                    .isEqualTo(before);
            window.press(KeyCode.Z, true, true);
            assertThat(window.find("#arrivals-poisson", ToggleButton.class).isSelected()).isTrue();
            assertThat(window.stage.getTitle()).as("the document stays as it is").doesNotContain("*", "\u2022");
        }
    }

    @Test
    void a_run_is_kept_as_a_scenario_by_one_step_of_undo_and_played_again() {
        try (OpenWindow window = simulating()) {
            for (int i = 0; i < 20; i++) {
                window.press(KeyCode.RIGHT, false, false);
            }
            window.run(() -> window.find("#keep-scenario", Button.class).fire());
            ComboBox<?> choice = window.find("#scenario", ComboBox.class);
            assertThat(choice.getItems()).hasSize(2);
            window.picture("scenario-light");
            window.run(() -> choice.getSelectionModel().select(1));
            assertThat(time(window)).startsWith("0.0");
            assertThat(window.find("#arrivals-steady", ToggleButton.class).isDisabled()).isTrue();
            window.run(() -> window.look.wear(Theme.DARK));
            for (int i = 0; i < 30; i++) {
                window.run(() -> window.find("#timeline-step", Button.class).fire());
            }
            window.picture("scenario-dark");

            window.run(() -> window.find("#mode-design", ToggleButton.class).fire());
            window.press(KeyCode.Z, true, false);
            window.run(() -> window.find("#mode-simulate", ToggleButton.class).fire());
            assertThat(window.find("#scenario", ComboBox.class).getItems()).hasSize(1);
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
