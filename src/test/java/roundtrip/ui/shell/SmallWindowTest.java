package roundtrip.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A small window of somebody who has opened many files.
class SmallWindowTest {
    private static final int RECENT = 8;

    @TempDir Path folder;

    @Test
    void the_bars_round_a_drawing_are_seen() throws IOException {
        try (OpenWindow window = opened()) {
            window.run(() -> window.find("#start-empty", Button.class).fire());

            assertThat(isInside(window, ".menu-bar")).isTrue();
            assertThat(isInside(window, "#mode-design")).isTrue();
            assertThat(isInside(window, "#state")).isTrue();
            window.picture("small-drawing");
        }
    }

    @Test
    void a_run_in_large_letters_keeps_the_menus_and_its_panel_scrolls() throws IOException {
        try (OpenWindow window = opened()) {
            window.run(() -> window.find("#start-empty", Button.class).fire());
            window.run(() -> window.look.scale(1.5));
            window.run(() -> window.find("#mode-simulate", ToggleButton.class).fire());

            assertThat(isInside(window, ".menu-bar")).isTrue();
            assertThat(isInside(window, "#state")).isTrue();
            window.run(() -> window.find(".what-if-scroll", ScrollPane.class).setVvalue(1));
            window.picture("small-run");
            Label tick = window.find(".track-tick", Label.class);
            assertThat(tick.getHeight()).isPositive().isGreaterThanOrEqualTo(tick.prefHeight(-1));
            assertThat(isInside(window, "#keep-scenario")).isTrue();
        }
    }

    @Test
    void the_start_page_keeps_its_menus_and_scrolls_to_the_last_file() throws IOException {
        try (OpenWindow window = opened()) {
            assertThat(isInside(window, ".menu-bar")).isTrue();
            window.picture("small-start");

            window.run(() -> window.find(".start-side-scroll", ScrollPane.class).setVvalue(1));
            assertThat(isInside(window, ".start-hint")).isTrue();
        }
    }

    @Test
    void with_large_letters_the_chip_tells_how_far_one_is_and_the_minimap_leaves_most_of_the_canvas() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> {
                window.stage.setWidth(1024);
                window.stage.setHeight(700);
                window.look.scale(1.5);
            });
            window.picture("small-150");
            Text shown = (Text) window.find("#exercise", Button.class).lookup(".text");
            assertThat(shown.getText()).endsWith("9 of 9");
            Region map = window.find(".minimap", Region.class);
            Region canvas = window.find(".canvas", Region.class);
            assertThat(map.getWidth()).isLessThanOrEqualTo(canvas.getWidth() / 4 + 1);
        }
    }

    private OpenWindow opened() throws IOException {
        Settings settings = new Settings(folder.resolve("settings"));
        settings.put("started", true);
        for (int i = 0; i < RECENT; i++) {
            settings.put("recent." + i, Files.writeString(folder.resolve("file " + i + ".topology.json"), "{}"));
        }
        OpenWindow window = new OpenWindow(settings, null);
        window.run(() -> {
            window.stage.setWidth(1024);
            window.stage.setHeight(700);
        });
        return window;
    }

    private static boolean isInside(OpenWindow window, String query) {
        Node node = window.find(query, Node.class);
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getMinX() >= 0 && bounds.getMinY() >= 0 && bounds.getMaxX() <= window.scene().getWidth()
                && bounds.getMaxY() <= window.scene().getHeight();
    }
}
