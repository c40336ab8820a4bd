package roundtrip.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.ui.Pictures;
import roundtrip.ui.shell.Asking.Answer;
import roundtrip.ui.start.StartPage;
import roundtrip.ui.theme.Look;

import static org.assertj.core.api.Assertions.assertThat;

/// What a person does with the window, on the real one.
class WindowTest {
    private static final String TITLE = "Distributed web infrastructure - Roundtrip";

    @TempDir Path folder;

    private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(node, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false,
                type != MouseEvent.MOUSE_RELEASED, false, false, false, false, true, null).copyFor(node, node));
    }

    private static void enter(Node node) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static boolean shows(OpenWindow window, Class<? extends Node> type) {
        Node found = window.scene().getRoot().lookupAll("*").stream().filter(type::isInstance).findFirst().orElse(null);
        return found != null && found.isVisible();
    }

    @Test
    void the_first_start_shows_the_exercise_and_a_later_one_the_start_page() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            assertThat(window.stage.getTitle()).isEqualTo(TITLE);
            assertThat(shows(window, StartPage.class)).isFalse();
            window.until(() -> window.find("#findings-count", Label.class).getText().equals("8 in exercise 1"));
        }
        try (OpenWindow window = new OpenWindow(folder, null)) {
            assertThat(shows(window, StartPage.class)).isTrue();
            assertThat(window.stage.getTitle()).isEqualTo("Roundtrip");
        }
    }

    @Test
    void a_part_from_the_palette_marks_the_title_and_undo_takes_both_back() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Node tile = window.find("#tile-firewall", Node.class);
            window.run(() -> {
                mouse(tile, MouseEvent.MOUSE_PRESSED, 50, 350);
                mouse(tile, MouseEvent.MOUSE_DRAGGED, 200, 350);
                mouse(tile, MouseEvent.MOUSE_DRAGGED, 330, 420);
                mouse(tile, MouseEvent.MOUSE_RELEASED, 330, 420);
            });
            assertThat(window.scene().lookup("#fw")).isNotNull();
            assertThat(window.stage.getTitle()).isEqualTo("*" + TITLE);
            assertThat(window.find("#selection-status", Label.class).getText()).isEqualTo("Firewall selected");
            assertThat(window.find("#button-undo", Button.class).getTooltip().getText())
                    .startsWith("Undo Add Firewall");
            window.press(KeyCode.Z, true, false);
            assertThat(window.scene().lookup("#fw")).isNull();
            assertThat(window.stage.getTitle()).isEqualTo(TITLE);
            window.press(KeyCode.Y, true, false);
            assertThat(window.scene().lookup("#fw")).isNotNull();
        }
    }

    @Test
    void enter_on_a_tile_places_the_part_without_a_mouse() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> enter(window.find("#tile-cache", Node.class)));
            assertThat(window.scene().lookup("#cache")).isNotNull();
        }
    }

    @Test
    void a_name_that_is_still_being_written_is_asked_about_and_saved_and_can_be_written_on() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            TextField name = window.find("#inspector-name", TextField.class);
            window.run(() -> {
                name.requestFocus();
                name.setText("Half a na");
                name.end();
            });
            window.press(KeyCode.Q, true, false);
            assertThat(window.answers.asked).singleElement().asString().startsWith("changes to");
            assertThat(window.scene().getFocusOwner()).isSameAs(name);
            assertThat(name.getSelection().getLength()).isZero();
            window.run(() -> name.appendText("me"));
            window.answers.file = folder.resolve("mine.topology.json");
            window.press(KeyCode.S, true, false);
            assertThat(folder.resolve("mine.topology.json")).content().contains("Half a name");
        }
    }

    @Test
    void delete_in_a_text_field_leaves_the_drawing_alone() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            TextField name = window.find("#inspector-name", TextField.class);
            window.run(() -> {
                name.requestFocus();
                name.clear();
            });
            window.press(KeyCode.BACK_SPACE, false, false);
            window.press(KeyCode.DELETE, false, false);
            assertThat(window.scene().lookup("#lb")).isNotNull();
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            window.press(KeyCode.DELETE, false, false);
            assertThat(window.scene().lookup("#lb")).isNull();
        }
    }

    @Test
    void closing_with_changes_asks_and_cancel_keeps_the_window() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> enter(window.find("#tile-dns", Node.class)));
            window.answers.changes = Answer.CANCEL;
            window.press(KeyCode.Q, true, false);
            assertThat(window.stage.isShowing()).isTrue();
            assertThat(window.answers.asked).containsExactly("changes to Distributed web infrastructure");
            window.answers.changes = Answer.DISCARD;
            window.press(KeyCode.Q, true, false);
            assertThat(window.stage.isShowing()).isFalse();
        }
    }

    @Test
    void a_bad_file_is_told_over_the_drawing_which_stays() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.answers.file = Files.writeString(folder.resolve("bad.topology.json"), "[1, 2");
            window.press(KeyCode.O, true, false);
            assertThat(((Label) window.scene().lookup(".notice > .label")).getText()).contains("bad.topology.json");
            assertThat(window.scene().lookup("#lb")).isNotNull();
            assertThat(window.stage.getTitle()).isEqualTo(TITLE);
            window.picture("window-bad-file");
            window.run(() -> ((Button) window.scene().lookup(".notice > .button")).fire());
            assertThat(window.scene().lookup(".notice")).isNull();
        }
    }

    @Test
    void the_eye_hides_the_badges_and_keeps_the_list() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.until(() -> window.scene().lookup("#badge-lb") != null);
            ToggleButton eye = window.find("#button-badges", ToggleButton.class);
            assertThat(eye.isSelected()).isTrue();
            window.run(eye::fire);
            assertThat(eye.isSelected()).isFalse();
            assertThat(window.scene().lookup("#badge-lb").getParent().isVisible()).isFalse();
            assertThat(window.scene().lookup("#finding-REL-001")).isNotNull();
        }
    }

    @Test
    void saving_writes_the_file_and_it_is_among_the_recent_ones() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.answers.file = folder.resolve("mine.topology.json");
            window.press(KeyCode.S, true, false);
            assertThat(window.answers.file).exists();
            assertThat(window.find("#state", Label.class).getText()).isEqualTo("Saved");
            assertThat(window.settings.recent()).containsExactly(folder.resolve("mine.topology.json"));
        }
    }

    @Test
    void what_a_person_chose_to_look_at_is_remembered() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.press(KeyCode.SLASH, true, false);
            TextField search = window.find("#keys-search", TextField.class);
            window.run(() -> {
                search.setText("high contrast");
                search.fireEvent(new javafx.event.ActionEvent());
            });
            assertThat(window.look.theme().word()).isEqualTo("contrast");
        }
        assertThat(new Settings(folder.resolve("settings")).text("theme", "")).isEqualTo("contrast");
    }

    @Test
    void a_finding_is_calm_about_a_part_that_was_just_put_down() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.until(() -> window.scene().lookup("#finding-REL-001") != null);
            window.run(() -> enter(window.find("#tile-firewall", Node.class)));
            window.settle();
            assertThat(window.scene().lookup("#finding-HYG-001")).isNull();
            window.until(() -> window.scene().lookup("#finding-HYG-001") != null);
        }
    }

    @Test
    void of_an_empty_drawing_nothing_is_told_and_nobody_says_that_all_is_well() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.until(() -> window.scene().lookup("#finding-REL-001") != null);
            window.press(KeyCode.N, true, false);
            window.until(() -> window.scene().lookup(".nothing-found .label") instanceof Label label
                    && label.getText().equals("Nothing drawn yet"));
            assertThat(window.scene().lookup("#finding-MON-001")).isNull();
            assertThat(((javafx.scene.Parent) window.scene().lookup(".severities")).getChildrenUnmodifiable())
                    .isEmpty();
            window.picture("empty-findings");
        }
    }

    @Test
    void enter_on_a_part_renames_it_where_it_stands() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            window.press(KeyCode.ENTER, false, false);
            assertThat(window.scene().getFocusOwner()).isInstanceOf(TextField.class);
            window.run(() -> {
                TextField name = (TextField) window.scene().getFocusOwner();
                name.setText("Front door");
                enter(name);
                name.fireEvent(new javafx.event.ActionEvent());
            });
            assertThat(window.find("#inspector-name", TextField.class).getText()).isEqualTo("Front door");
        }
    }

    @Test
    void what_is_worth_knowing_about_a_file_is_one_line_that_opens() {
        Pictures.inFx(() -> {
            Notices notices = new Notices();
            notices.list("Read from seed.mmd", List.of("Line 6: brackets inside an unquoted label, read as text",
                    "Line 7: the same"));
            Pictures.of(new Look(), 700, 300, notices);
            ToggleButton fold = (ToggleButton) notices.lookup(".fold");
            assertThat(fold.getText()).isEqualTo("Read from seed.mmd: 2 notes");
            assertThat(notices.lookup(".notice-scroll").isVisible()).isFalse();
            fold.setSelected(true);
            Pictures.save("notices", Pictures.of(new Look(), 700, 300, new javafx.scene.layout.StackPane(notices)));
            assertThat(notices.lookup(".notice-scroll").isVisible()).isTrue();
            return null;
        });
    }
}
