package roundtrip.ui.shell;

import java.nio.file.Path;

import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// The availability calculator beside the findings, on the real window.
class AvailabilityTest {
    @TempDir Path folder;

    private static String text(OpenWindow window, String id) {
        return window.scene().lookup(id) instanceof Label label ? label.getText() : "";
    }

    @Test
    void a_better_part_makes_the_whole_better_as_one_step_of_undo() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.find("#leaf-availability", ToggleButton.class).fire());
            window.until(() -> text(window, "#availability-read").equals("99.890 %"));
            assertThat(text(window, "#availability-write")).isEqualTo("98.901 %");
            assertThat(text(window, "#minutes-write")).isEqualTo("fails 5,776 min a year");
            TextField balancer = window.find("#availability-lb", TextField.class);
            assertThat(balancer.getText()).isEqualTo("0.999");
            for (Theme theme : Theme.values()) {
                window.run(() -> window.look.wear(theme));
                window.picture("availability-" + theme.word());
            }
            window.run(() -> {
                balancer.setText("0.99999");
                balancer.fireEvent(new ActionEvent());
            });
            window.until(() -> text(window, "#availability-read").equals("99.989 %"));
            assertThat(window.stage.getTitle()).startsWith("*");
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            window.press(KeyCode.Z, true, false);
            window.until(() -> text(window, "#availability-read").equals("99.890 %"));
            assertThat(balancer.getText()).isEqualTo("0.999");
            assertThat(window.stage.getTitle()).doesNotStartWith("*");
        }
    }

    @Test
    void what_is_no_probability_changes_nothing() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.find("#leaf-availability", ToggleButton.class).fire());
            window.until(() -> window.scene().lookup("#availability-s1") != null);
            TextField server = window.find("#availability-s1", TextField.class);
            for (String wrong : new String[]{"1.5", "-1", "often"}) {
                window.run(() -> {
                    server.setText(wrong);
                    server.fireEvent(new ActionEvent());
                });
                assertThat(server.getPseudoClassStates()).anyMatch(state -> state.getPseudoClassName().equals("wrong"));
                assertThat(window.stage.getTitle()).doesNotStartWith("*");
            }
            window.picture("availability-wrong");
        }
    }

    @Test
    void the_calculator_is_readable_at_every_size() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.look.scale(1.5));
            window.run(() -> window.find("#leaf-availability", ToggleButton.class).fire());
            window.until(() -> window.scene().lookup("#availability-s1") != null);
            window.picture("availability-150");
            assertThat(window.find("#availability-s1", TextField.class).getWidth()).isGreaterThan(100);
        }
    }
}
