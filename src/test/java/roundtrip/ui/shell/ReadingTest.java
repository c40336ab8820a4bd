package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// The pages of the rules, read in the real window.
class ReadingTest {
    @TempDir Path folder;

    private static void key(OpenWindow window, Scene scene, KeyCode code) {
        window.run(() -> {
            Node focus = scene.getFocusOwner();
            for (EventType<KeyEvent> half : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(focus == null ? scene : focus,
                        new KeyEvent(half, "", "", code, false, false, false, false));
            }
        });
    }

    @Test
    void more_about_a_rule_is_a_page_in_front_of_the_window_and_escape_leads_back() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Scene page = window.rulePage("REL-001");
            window.until(() -> page.lookup("#fix-apply").isVisible());
            assertThat(page.getRoot().lookupAll(".rule-heading")).hasSize(2);
            for (Theme theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
                window.run(() -> window.look.wear(theme));
                Pictures.save("rule-card-" + theme.word(), Pictures.inFx(() -> page.snapshot(null)));
            }
            window.run(() -> ((Hyperlink) page.lookup("#rule-more")).fire());
            assertThat(page.getWindow().isShowing()).isFalse();
            for (Theme theme : new Theme[]{Theme.DARK, Theme.LIGHT}) {
                window.run(() -> window.look.wear(theme));
                window.picture("rule-sheet-window-" + theme.word());
            }
            window.run(() -> window.look.scale(1.5));
            window.picture("rule-sheet-window-150");
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("rule-sheet-scroll");
            window.press(KeyCode.ESCAPE, false, false);
            assertThat(window.scene().lookup("#rule-sheet")).isNull();
        }
    }

    @Test
    void the_page_is_reached_by_keys() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Scene page = window.rulePage("REL-001");
            for (int i = 0; i < 6 && !isAt(page, "rule-more"); i++) {
                key(window, page, KeyCode.TAB);
            }
            assertThat(isAt(page, "rule-more")).isTrue();
            key(window, page, KeyCode.SPACE);
            window.until(() -> window.scene().lookup("#rule-sheet") != null);
        }
    }

    @Test
    void the_page_follows_the_drawing() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            window.press(KeyCode.F2, false, false);
            window.run(() -> window.find(".name-field", TextField.class).setText("Front door"));
            window.press(KeyCode.ENTER, false, false);
            Scene page = window.rulePage("REL-001");
            window.run(() -> ((Hyperlink) page.lookup("#rule-more")).fire());
            assertThat(told(window)).contains("Front door");

            window.press(KeyCode.Z, true, false);
            window.until(() -> told(window).contains("HAProxy"));
            assertThat(told(window)).doesNotContain("Front door");
        }
    }

    @Test
    void the_page_goes_with_its_finding() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            window.press(KeyCode.DELETE, false, false);
            Scene page = window.rulePage("HYG-004");
            window.run(() -> ((Hyperlink) page.lookup("#rule-more")).fire());
            assertThat(window.scene().lookup("#rule-sheet")).isNotNull();

            window.press(KeyCode.Z, true, false);
            window.until(() -> window.scene().lookup("#rule-sheet") == null);
        }
    }

    private static String told(OpenWindow window) {
        return window.scene().lookup("#rule-sheet").lookupAll(".text").stream().map(node -> ((Text) node).getText())
                .collect(Collectors.joining(" "));
    }

    private static boolean isAt(Scene page, String id) {
        return page.getFocusOwner() != null && id.equals(page.getFocusOwner().getId());
    }
}
