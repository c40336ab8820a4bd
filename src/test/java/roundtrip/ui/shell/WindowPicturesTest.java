package roundtrip.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// Pictures of the whole window, to be laid beside those that it was designed by.
class WindowPicturesTest {
    @TempDir Path folder;

    private static void click(javafx.scene.Node node) {
        javafx.event.Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_CLICKED, 2, 2, 2, 2,
                javafx.scene.input.MouseButton.PRIMARY, 1, false, false, false, false, false, false, false, true, false,
                true, null));
    }

    @Test
    void the_window_in_every_theme() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.until(() -> window.scene().lookup("#finding-REL-001") != null);
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            for (Theme theme : Theme.values()) {
                window.run(() -> window.look.wear(theme));
                window.picture("window-" + theme.word());
            }
        }
    }

    @Test
    void the_window_at_every_size_of_everything() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            for (int percent : new int[]{80, 150, 200}) {
                window.run(() -> window.look.scale(percent / 100.0));
                window.picture("window-" + percent);
            }
        }
    }

    @Test
    void a_finding_is_explained_beside_its_part() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.until(() -> window.scene().lookup("#finding-REL-001") != null);
            window.run(() -> click(window.scene().lookup("#finding-REL-001")));
            window.picture("finding-window");
            Window popOver = Pictures.inFx(() -> Window.getWindows().stream().filter(other -> other != window.stage)
                    .filter(Window::isShowing).filter(other -> other.getScene().lookup(".rule-page") != null)
                    .findFirst()
                    .orElseThrow());
            Pictures.save("finding-popover", Pictures.inFx(() -> popOver.getScene().snapshot(null)));
            assertThat(popOver.getX() + popOver.getWidth()).isLessThan(900);
        }
    }

    @Test
    void the_start_page() {
        Settings settings = new Settings(folder.resolve("settings"));
        settings.put("started", true);
        for (String name : new String[]{"our-school-shop", "distributed", "secured-group-3"}) {
            try {
                settings.opened(Files.writeString(folder.resolve(name + ".topology.json"), "{}"));
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        }
        try (OpenWindow window = new OpenWindow(settings, null)) {
            window.picture("start-light");
            window.run(() -> window.look.wear(Theme.DARK));
            window.picture("start-dark");
            window.run(() -> window.look.wear(Theme.LIGHT));
            window.run(() -> window.find("#start-paste", javafx.scene.control.Button.class).fire());
            window.picture("start-paste");
        }
    }

    @Test
    void an_empty_document_and_the_sheet_of_keys() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.press(KeyCode.N, true, false);
            window.picture("window-empty");
            window.press(KeyCode.SLASH, true, false);
            window.picture("window-keys");
        }
    }

    @Test
    void long_names() throws java.io.IOException {
        Path file = folder.resolve("long.topology.json");
        String name = "The load balancer with the longest name that anybody has ever thought of giving to a machine";
        Files.writeString(file,
                """
                        {"form": 1, "title": "%s", "exercise": 2, "nodes": [
                         {"id": "lb", "kind": "load-balancer", "name": "%s"},
                         {"id": "s1", "kind": "server", "name": "%s", "services": [{"id": "db", "kind": "database", "name": "%s"}]}
                        ], "links": []}
                        """
                        .formatted(name, name, name, name));
        try (OpenWindow window = new OpenWindow(folder, file)) {
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            window.picture("window-long-names");
        }
    }
}
