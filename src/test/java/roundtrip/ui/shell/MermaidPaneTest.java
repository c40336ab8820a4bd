package roundtrip.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.topology.Component;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;
import roundtrip.ui.Pictures;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// The Mermaid text beside the drawing, in the real window.
class MermaidPaneTest {
    @TempDir Path folder;

    private static OpenWindow opened(OpenWindow window) {
        window.run(() -> window.find("#button-mermaid", ToggleButton.class).fire());
        return window;
    }

    private static CodeArea code(OpenWindow window) {
        return window.find("#mermaid-text", CodeArea.class);
    }

    private static String text(OpenWindow window) {
        return Pictures.inFx(() -> code(window).getText());
    }

    private static Topology topology(OpenWindow window) {
        return window.find(".canvas", CanvasView.class).topology();
    }

    private static int line(OpenWindow window, String beginning) {
        List<String> lines = text(window).lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError(beginning + " is not in " + lines);
    }

    /// Puts the caret behind some text in a line, as a click does.
    private static void put(OpenWindow window, String beginning, String behind) {
        int line = line(window, beginning);
        window.run(() -> {
            code(window).requestFocus();
            int at = code(window).getPlainText(line).indexOf(behind) + behind.length();
            code(window).select(TextPos.ofLeading(line, at));
        });
    }

    private static void type(OpenWindow window, String typed) {
        window.run(() -> typed.chars().forEach(c -> {
            if (c == '\n') {
                Event.fireEvent(code(window),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            } else {
                Event.fireEvent(code(window), new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf((char) c), "",
                        KeyCode.UNDEFINED, false, false, false, false));
            }
        }));
    }

    private static void erase(OpenWindow window, int letters) {
        for (int i = 0; i < letters; i++) {
            window.press(KeyCode.BACK_SPACE, false, false);
        }
    }

    private static String said(OpenWindow window) {
        return window.find("#mermaid-said", Label.class).getText();
    }

    private static String state(OpenWindow window) {
        return window.find("#mermaid-state", ButtonBase.class).getText();
    }

    @Test
    void it_opens_and_closes_and_is_remembered() {
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            assertThat(text(window)).startsWith("flowchart TB\n").contains("lb{{\"HAProxy\"}}:::load-balancer")
                    .doesNotContain("%%");
            assertThat(window.scene().lookup(".inspector")).isNull();
            assertThat(window.settings.flag("show.mermaid", false)).isTrue();
            window.picture("mermaid-pane-light");
            window.run(() -> window.find("#mermaid-close", Button.class).fire());
            assertThat(window.scene().lookup("#mermaid-text")).isNull();
            assertThat(window.scene().lookup(".inspector")).isNotNull();
            assertThat(window.settings.flag("show.mermaid", true)).isFalse();
        }
    }
}
