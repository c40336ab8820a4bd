package roundtrip.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.topology.Box;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.canvas.Viewport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// A demonstration, from "Show me" to the way back, on the real window.
class ExhibitingTest {
    /// A second arrow in clear text, along which no request goes: its firewall leads nowhere.
    private static final String SILENT = """
            {"form": 1, "id": "silent", "nodes": [
              {"id": "user", "kind": "client"},
              {"id": "fw", "kind": "firewall"},
              {"id": "s1", "kind": "server", "services": [{"id": "web", "kind": "web", "tls": true}]}],
             "links": [
              {"id": "l1", "kind": "request", "from": "user", "to": "s1/web", "protocol": "https"},
              {"id": "l2", "kind": "request", "from": "user", "to": "fw", "protocol": "http"}]}
            """;

    @TempDir Path folder;

    @Test
    void what_would_not_be_seen_is_not_offered_to_be_shown() throws Exception {
        Path file = folder.resolve("silent.topology.json");
        Files.writeString(file, SILENT);
        try (OpenWindow window = new OpenWindow(folder, file)) {
            Scene page = window.rulePage("SEC-005");
            window.until(() -> page.lookup("#fix-apply").isVisible());
            assertThat(page.lookup("#show-me")).isNull();
            assertThat(window.scene().lookup("#finding-SEC-005").lookup(".button")).isNull();
        }
    }

    @Test
    void show_me_plays_the_finding_says_what_was_seen_and_escape_leads_back() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Scene page = window.rulePage("REL-001");
            window.until(() -> page.lookup("#show-me") != null);
            window.run(() -> ((Button) page.lookup("#show-me")).fire());
            assertThat(window.find("#exhibit", Node.class).isVisible()).isTrue();
            assertThat(window.find("#mode-simulate", ToggleButton.class).isSelected()).isTrue();
            window.picture("show-me");
            window.until(() -> window.find("#exhibit-seen", Label.class).getText().contains("6"));
            window.picture("show-me-seen");
            window.press(KeyCode.ESCAPE, false, false);
            assertThat(window.find("#mode-design", ToggleButton.class).isSelected()).isTrue();
            assertThat(window.find("#exhibit", Node.class).isVisible()).isFalse();
            assertThat(window.stage.getTitle()).doesNotStartWith("*");
            window.run(() -> window.find("#mode-simulate", ToggleButton.class).fire());
            assertThat(window.find("#exhibit", Node.class).isVisible()).isFalse();
        }
    }

    @Test
    void what_was_seen_is_there_to_its_last_word() throws Exception {
        Path file = folder.resolve("drawn.topology.json");
        Files.write(file,
                ReadingTest.class.getResourceAsStream("/examples/exercise-1-as-drawn.topology.json").readAllBytes());
        try (OpenWindow window = new OpenWindow(folder, file)) {
            window.run(() -> window.stage.setWidth(1024));
            Scene page = window.rulePage("SEC-001");
            window.until(() -> page.lookup("#show-me") != null);
            window.run(() -> ((Button) page.lookup("#show-me")).fire());
            Label seen = window.find("#exhibit-seen", Label.class);
            window.until(() -> seen.getText().endsWith("Nobody turned it away."));
            window.settle();
            window.picture("show-me-long");
            String written = ((Text) seen.lookup(".text")).getText();
            assertThat(written.replace('\n', ' ')).isEqualTo(seen.getText());
            assertThat(written.lines()).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void where_nobody_asks_there_are_no_figures_until_the_drawing_itself_is_played() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Scene page = window.rulePage("SEC-001");
            window.until(() -> page.lookup("#show-me") != null);
            window.run(() -> ((Button) page.lookup("#show-me")).fire());
            window.picture("show-me-stranger");
            List<String> playing = List.of("#failed", "#time", "#events", "#keep-scenario");
            assertThat(playing).allSatisfy(id -> assertThat(window.scene().lookup(id)).isNull());
            assertThat(window.scene().getRoot().lookupAll(".counter")).isEmpty();
            assertThat(window.find("#state", Label.class).getText()).isEmpty();

            window.run(() -> window.find("#mode-simulate", ToggleButton.class).fire());
            assertThat(window.find("#exhibit", Node.class).isVisible()).isFalse();
            assertThat(playing).allSatisfy(id -> assertThat(window.scene().lookup(id)).isNotNull());
            window.press(KeyCode.SPACE, false, false);
            window.until(() -> !window.find("#answered", Label.class).getText().equals("0"));
        }
    }

    @Test
    void after_a_demonstration_the_drawing_stands_where_it_stood() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Viewport viewport = ((CanvasView) window.scene().lookup(".canvas")).viewport();
            window.run(() -> {
                viewport.zoomTo(0.6);
                viewport.pan(40, 25);
            });
            Box seen = viewport.seen();
            Scene page = window.rulePage("SEC-001");
            window.until(() -> page.lookup("#show-me") != null);
            window.run(() -> ((Button) page.lookup("#show-me")).fire());
            assertThat(viewport.seen()).isNotEqualTo(seen);
            window.press(KeyCode.ESCAPE, false, false);
            assertThat(viewport.zoom()).isEqualTo(0.6);
            assertThat(viewport.seen().x()).isCloseTo(seen.x(), within(0.1));
            assertThat(viewport.seen().y()).isCloseTo(seen.y(), within(0.1));
        }
    }
}
