package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// A lesson in the real window.
class PresentingTest {
    @TempDir Path folder;

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
            assertThat(window.find(".blank-screen", Region.class).isVisible()).isTrue();
            press(window, KeyCode.RIGHT);
            assertThat(window.find(".blank-screen", Region.class).isVisible()).isFalse();
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
    void before_the_balancer_chooses_the_class_is_asked_and_space_reveals() {
        try (OpenWindow window = presenting()) {
            windowed(window, 1440, 900);
            until(window, "Taking turns");
            String step = count(window);
            String words = text(window);
            press(window, KeyCode.SPACE);
            assertThat(count(window)).isEqualTo(step);
            assertThat(window.find(".question", Label.class).getText()).isEqualTo("Which server gets request 6?");
            assertThat(window.scene().getRoot().lookupAll(".letter")).hasSize(2);
            assertThat(text(window)).isNotEqualTo(words);
            window.picture("presenter-question");
            press(window, KeyCode.SPACE);
            assertThat(count(window)).isEqualTo(step);
            assertThat(text(window)).isEqualTo(words);
            assertThat(window.scene().getRoot().lookupAll(".choice:right")).hasSize(1);
            window.picture("presenter-answer");
            press(window, KeyCode.SPACE);
            assertThat(count(window)).isNotEqualTo(step);
        }
    }

    @Test
    void an_empty_drawing_has_one_step() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.find("#mode-design", ToggleButton.class).fire());
            window.press(KeyCode.N, true, false);
            window.press(KeyCode.F5, false, false);
            assertThat(count(window)).isEqualTo("1 of 1");
            press(window, KeyCode.RIGHT);
            press(window, KeyCode.LEFT);
            assertThat(count(window)).isEqualTo("1 of 1");
            window.picture("presenter-empty");
        }
    }

    /// The texts of the real lesson are the measure: the longest of them must fit in every size of window and text.
    @Test
    void no_caption_is_cut_off_at_any_size() {
        try (OpenWindow window = presenting()) {
            windowed(window, 1280, 720);
            for (double scale : new double[]{1, 1.5, 2}) {
                window.run(() -> window.look.scale(scale));
                press(window, KeyCode.HOME);
                int size = Integer.parseInt(count(window).split(" ")[2]);
                for (int i = 1; i < size; i++) {
                    for (String part : List.of(".slide-title", ".slide-text")) {
                        Label label = window.find(part, Label.class);
                        assertThat(label.getHeight()).as(label.getText())
                                .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 1);
                        assertThat(bottom(label)).as(label.getText()).isLessThanOrEqualTo(window.scene().getHeight());
                    }
                    assertThat(overlap(window)).as(text(window)).isFalse();
                    String before = count(window);
                    for (int presses = 0; presses < 20 && count(window).equals(before); presses++) {
                        press(window, KeyCode.RIGHT);
                    }
                    assertThat(count(window)).isNotEqualTo(before);
                }
                window.picture("presenter-720-" + Math.round(scale * 100));
            }
        }
    }

    @Test
    void pictures_of_the_steps() {
        try (OpenWindow window = presenting()) {
            windowed(window, 1440, 900);
            for (String title : List.of("Somebody wants a page", "Knocking on port 80", "One machine, three parts",
                    "The copy follows", "Single point of failure")) {
                until(window, title);
                window.settle();
                window.settle();
                window.picture("presenter-" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
            }
            press(window, KeyCode.HOME);
            until(window, "The balancer chooses");
            window.settle();
            window.run(() -> window.look.wear(Theme.DARK));
            window.picture("presenter-dark");
            window.run(() -> window.look.wear(Theme.CONTRAST));
            window.picture("presenter-contrast");
            window.run(() -> window.look.wear(Theme.LIGHT));
            window.run(() -> window.look.scale(1.5));
            window.picture("presenter-150");
        }
    }

    private static void windowed(OpenWindow window, int width, int height) {
        window.run(() -> {
            window.stage.setFullScreen(false);
            window.stage.setWidth(width);
            window.stage.setHeight(height);
        });
    }

    private static void until(OpenWindow window, String title) {
        for (int i = 0; i < 60 && !window.find(".slide-title", Label.class).getText().equals(title); i++) {
            press(window, KeyCode.RIGHT);
        }
        assertThat(window.find(".slide-title", Label.class).getText()).isEqualTo(title);
    }

    private static String text(OpenWindow window) {
        return window.find(".slide-text", Label.class).getText();
    }

    /// Whether the buttons cover words.
    private static boolean overlap(OpenWindow window) {
        Bounds buttons = onScene(window.find(".lesson-controls", Region.class));
        return List.of(".slide-title", ".slide-text").stream().map(part -> window.find(part, Label.class))
                .map(label -> onScene(label.lookup(".text"))).anyMatch(buttons::intersects);
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static double bottom(Label label) {
        return label.localToScene(label.getBoundsInLocal()).getMaxY();
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
