package roundtrip.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.editing.Selection;
import roundtrip.topology.Box;
import roundtrip.ui.Pictures;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.canvas.Viewport;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// What a person does about a finding, on the real window.
class TreatingTest {
    private static final String SIDE_DOOR = """
            {"form": 1, "id": "open", "nodes": [
              {"id": "user", "kind": "client"},
              {"id": "s1", "kind": "server", "services": [{"id": "web", "kind": "web"}]},
              {"id": "db", "kind": "database"}],
             "links": [
              {"id": "l1", "kind": "request", "from": "user", "to": "s1/web", "protocol": "https"},
              {"id": "l2", "kind": "readwrite", "from": "s1/web", "to": "db"},
              {"id": "l3", "kind": "readwrite", "from": "user", "to": "db"}]}
            """;

    @TempDir Path folder;

    @Test
    void a_fix_is_seen_before_it_is_applied_and_is_one_step_of_undo() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Scene page = window.rulePage("REL-001");
            window.until(() -> page.lookup("#fix-apply").isVisible());
            assertThat(((Label) page.lookup("#trial-now")).getText()).isEqualTo("0 of 6");
            assertThat(((Label) page.lookup("#trial-then")).getText()).isEqualTo("6 of 6");
            int parts = window.scene().getRoot().lookupAll(".part").size();
            ToggleButton look = (ToggleButton) page.lookup("#fix-preview");
            window.run(look::fire);
            assertThat(window.scene().getRoot().lookupAll(".part")).hasSizeGreaterThan(parts);
            window.picture("fix-preview");
            assertThat(window.find("#canvas-note", Label.class).isVisible()).isTrue();
            assertThat(window.stage.getTitle()).doesNotStartWith("*");
            for (Theme theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
                window.run(() -> window.look.wear(theme));
                window.picture("fix-preview-" + theme.word());
                Pictures.save("fix-popover-" + theme.word(), Pictures.inFx(() -> page.snapshot(null)));
                assertThat(page.getUserAgentStylesheet()).isEqualTo(window.scene().getUserAgentStylesheet());
                assertThat(page.getStylesheets()).isEqualTo(window.scene().getStylesheets());
            }
            window.run(look::fire);
            assertThat(window.scene().getRoot().lookupAll(".part")).hasSize(parts);
            window.run(() -> ((Button) page.lookup("#fix-apply")).fire());
            assertThat(window.stage.getTitle()).startsWith("*");
            assertThat(window.find("#canvas-note", Label.class).isVisible()).isFalse();
            window.until(() -> window.scene().lookup("#badge-lb") == null
                    || !window.scene().lookup("#badge-lb").getStyleClass().contains("critical"));
            window.picture("fix-applied");
            window.press(KeyCode.Z, true, false);
            assertThat(window.scene().getRoot().lookupAll(".part")).hasSize(parts);
            assertThat(window.stage.getTitle()).doesNotStartWith("*");
        }
    }

    @Test
    void what_a_fix_takes_away_is_still_seen_in_the_preview_and_crossed_out() throws Exception {
        Path file = folder.resolve("side.topology.json");
        Files.writeString(file, SIDE_DOOR);
        try (OpenWindow window = new OpenWindow(folder, file)) {
            Scene page = window.rulePage("SEC-004");
            window.until(() -> page.lookup("#fix-apply").isVisible());
            window.run(() -> ((ToggleButton) page.lookup("#fix-preview")).fire());
            window.picture("fix-preview-leaving");
            assertThat(window.scene().getRoot().lookupAll(".cut-cross")).hasSize(1);
            window.run(() -> ((ToggleButton) page.lookup("#fix-preview")).fire());
            assertThat(window.scene().getRoot().lookupAll(".cut-cross")).isEmpty();
            window.run(() -> ((Button) page.lookup("#fix-apply")).fire());
            assertThat(window.scene().getRoot().lookupAll(".cut-cross")).isEmpty();
            assertThat(window.stage.getTitle()).startsWith("*");
        }
    }

    @Test
    void where_nothing_smaller_helps_the_example_of_an_exercise_is_offered() throws Exception {
        Path file = folder.resolve("single.topology.json");
        Files.write(file,
                ReadingTest.class.getResourceAsStream("/examples/exercise-0-simple.topology.json").readAllBytes());
        try (OpenWindow window = new OpenWindow(folder, file)) {
            Scene page = window.rulePage("PER-001");
            window.until(() -> page.lookup("#open-template") != null);
            Pictures.save("template-offered", Pictures.inFx(() -> page.snapshot(null)));
            window.run(() -> ((Button) page.lookup("#open-template")).fire());
            window.until(() -> window.scene().lookup("#badge-lb") != null);
            assertThat(window.stage.getTitle()).contains("Distributed web infrastructure");
        }
    }

    @Test
    void a_packet_that_nobody_asked_for_moves_to_where_nobody_turns_it_away() throws Exception {
        Path file = folder.resolve("open.topology.json");
        Files.writeString(file, SIDE_DOOR);
        try (OpenWindow window = new OpenWindow(folder, file)) {
            Scene page = window.rulePage("SEC-004");
            window.until(() -> page.lookup("#show-me") != null);
            // it goes its way once, and a slow machine must not come too late to see where it began
            Point2D start = Pictures.inFx(() -> {
                ((Button) page.lookup("#show-me")).fire();
                return place(window.scene().lookup(".stranger"));
            });
            window.until(() -> start.distance(place(window.scene().lookup(".stranger"))) > 40);
            window.picture("stranger");
            window.press(KeyCode.ESCAPE, false, false);
            assertThat(window.scene().lookup(".stranger")).isNull();
        }
    }

    @Test
    void the_page_about_an_arrow_covers_neither_the_arrow_nor_its_ends() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Bounds page = onScreen(window.rulePage("SEC-005").lookup(".rule-page"));
            for (String seen : List.of("#user", "#lb", "#l3 .link-line")) {
                assertThat(page.intersects(onScreen(window.scene().lookup(seen)))).as(seen).isFalse();
            }
        }
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private static Point2D place(Node packet) {
        return new Point2D(packet.getLayoutX(), packet.getLayoutY());
    }

    @Test
    void closing_the_page_ends_the_preview() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Scene page = window.rulePage("REL-001");
            window.until(() -> page.lookup("#fix-apply").isVisible());
            int parts = window.scene().getRoot().lookupAll(".part").size();
            window.run(() -> ((ToggleButton) page.lookup("#fix-preview")).fire());
            window.run(() -> ((Button) page.lookup(".rule-head .button")).fire());
            assertThat(window.scene().getRoot().lookupAll(".part")).hasSize(parts);
            assertThat(window.find("#canvas-note", Label.class).isVisible()).isFalse();
        }
    }

    @Test
    void a_page_closes_when_the_drawing_that_it_speaks_of_is_another() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            window.press(KeyCode.DELETE, false, false);
            window.press(KeyCode.Z, true, false);
            Scene page = window.rulePage("REL-001");
            window.until(() -> page.lookup("#fix-apply").isVisible());
            window.run(() -> ((ToggleButton) page.lookup("#fix-preview")).fire());
            assertThat(page.getWindow().isShowing()).isTrue();
            window.press(KeyCode.Y, true, false);
            assertThat(window.scene().lookup("#lb")).isNull();
            assertThat(page.getWindow().isShowing()).isFalse();
            assertThat(window.find("#canvas-note", Label.class).isVisible()).isFalse();
        }
    }

    @Test
    void the_reason_is_left_by_Tab() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Scene page = window.rulePage("REL-001");
            window.run(() -> ((Hyperlink) page.lookup("#accept-it")).fire());
            TextArea reason = (TextArea) page.lookup("#accept-reason");
            window.run(() -> {
                reason.setText("Enough.");
                reason.requestFocus();
                Event.fireEvent(reason, new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, false, false,
                        false, false));
            });
            assertThat(reason.getText()).isEqualTo("Enough.");
            assertThat(page.getFocusOwner()).isInstanceOf(Button.class);
        }
    }

    @Test
    void a_finding_is_accepted_with_a_reason_stays_so_in_the_file_and_can_be_taken_back() throws Exception {
        Path file = folder.resolve("accepted.topology.json");
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Scene page = window.rulePage("REL-001");
            window.run(() -> ((Hyperlink) page.lookup("#accept-it")).fire());
            Button yes = (Button) page.lookup("#accept-yes");
            assertThat(yes.isDisabled()).isTrue();
            Pictures.save("accept-form", Pictures.inFx(() -> page.snapshot(null)));
            window.run(() -> ((TextArea) page.lookup("#accept-reason")).setText("One balancer is enough for a class."));
            window.run(yes::fire);
            window.until(() -> window.scene().lookup("#take-back-REL-001") != null);
            assertThat(window.scene().lookup("#finding-REL-001")).isNull();
            assertThat(window.scene().lookup("#badge-lb")).isNull();
            window.run(() -> window.find("#findings-accepted", ToggleButton.class).fire());
            window.picture("accepted");
            Bounds reason = window.scene().lookup(".reason-text").localToScene(window.scene().lookup(".reason-text")
                    .getLayoutBounds());
            assertThat(reason.getMaxY()).as("nobody has to scroll for the reason")
                    .isLessThanOrEqualTo(window.find(".bottom", Node.class).localToScene(0, 0).getY());
            window.answers.file = file;
            window.press(KeyCode.S, true, true);
            assertThat(Files.readString(file)).contains("One balancer is enough for a class.");
            window.run(() -> window.find("#take-back-REL-001", Button.class).fire());
            window.until(() -> window.scene().lookup("#badge-lb") != null);
            assertThat(window.scene().lookup("#finding-REL-001")).isNotNull();
        }
    }

    @Test
    void an_edit_leaves_the_list_where_it_was_scrolled_to() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.until(() -> window.scene().lookup("#finding-REL-001") != null);
            ScrollPane scroll = window.find("#findings-scroll", ScrollPane.class);
            window.run(() -> scroll.setVvalue(0.5));
            Node row = window.scene().lookup("#finding-REL-001");
            Node badge = window.scene().lookup("#badge-lb");
            window.run(() -> window.scene().lookup("#s2").requestFocus());
            window.press(KeyCode.RIGHT, false, false);
            window.settle();
            assertThat(window.stage.getTitle()).startsWith("*");
            assertThat(scroll.getVvalue()).isEqualTo(0.5);
            assertThat(window.scene().lookup("#finding-REL-001")).isSameAs(row);
            assertThat(window.scene().lookup("#badge-lb")).isSameAs(badge);
        }
    }

    private static CanvasView canvas(OpenWindow window) {
        return (CanvasView) window.scene().lookup(".canvas");
    }

    @Test
    void an_applied_fix_is_seen_wherever_the_drawing_was() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Scene page = window.rulePage("REL-001");
            window.until(() -> page.lookup("#fix-apply").isVisible());
            window.run(() -> canvas(window).viewport().pan(-2000, 0));
            window.run(() -> ((Button) page.lookup("#fix-apply")).fire());
            assertThat(canvas(window).viewport().seen().contains(canvas(window).geometry().box("lb2"))).isTrue();
        }
    }

    @Test
    void what_is_brought_into_view_is_not_left_under_the_minimap() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            CanvasView canvas = canvas(window);
            Node map = window.scene().lookup(".minimap");
            window.run(() -> canvas.viewport().pan(0, canvas.viewport().height() / 2));
            Box server = canvas.geometry().box("s2");
            window.run(() -> canvas.bring(server));
            assertThat(onScene(window.scene().lookup("#s2")).intersects(onScene(map))).isFalse();
            assertThat(canvas.viewport().seen().contains(server)).isTrue();
        }
    }

    @Test
    void long_names_of_fixes_to_choose_from_are_there_as_a_whole() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            Scene page = window.rulePage("PER-002");
            window.until(() -> page.lookup("#fix-choice").isVisible());
            ComboBox<?> choice = (ComboBox<?>) page.lookup("#fix-choice");
            window.run(() -> choice.getSelectionModel().select(1));
            assertThat(texts(choice)).containsExactly(
                    "Move the data of Server 1 to a server of its own, with a second copy");
            window.run(choice::show);
            Pictures.save("fix-choice", Pictures.inFx(() -> page.snapshot(null)));
            Scene list = Pictures.inFx(() -> Window.getWindows().stream().map(Window::getScene)
                    .filter(scene -> scene.getRoot().lookup(".combo-box-popup") != null).findFirst().orElseThrow());
            Pictures.save("fix-choice-list", Pictures.inFx(() -> list.snapshot(null)));
            assertThat(texts(list.getRoot())).containsExactlyInAnyOrder(
                    "Move the data of Server 1 to a server of its own",
                    "Move the data of Server 1 to a server of its own, with a second copy");
        }
    }

    /// What the cells show, with line breaks as spaces.
    private static List<String> texts(Node in) {
        return in.lookupAll(".list-cell > .text").stream().map(text -> ((Text) text).getText().replace('\n', ' '))
                .filter(text -> !text.isEmpty()).toList();
    }

    @Test
    void the_whole_design_gives_way_to_a_part_that_somebody_selects() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.look.scale(1.5));
            window.until(() -> window.scene().lookup("#whole-design").isVisible());
            Node chip = window.scene().lookup("#whole-design");
            window.run(() -> {
                Viewport view = canvas(window).viewport();
                Point2D at = view.view(canvas(window).geometry().box("user").corner());
                view.pan(60 - at.getX(), 40 - at.getY());
            });
            Node user = window.scene().lookup("#user");
            assertThat(onScene(chip).intersects(onScene(user))).isTrue();
            window.run(() -> canvas(window).selection(Selection.of("user")));
            window.picture("whole-design-150");
            assertThat(onScene(chip).intersects(onScene(user))).isFalse();
            window.run(() -> canvas(window).selection(Selection.none()));
            assertThat(onScene(chip).intersects(onScene(user))).isTrue();
        }
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void the_page_of_a_finding_is_readable_at_every_size() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.look.scale(1.5));
            Scene page = window.rulePage("REL-001");
            window.until(() -> page.lookup("#fix-apply").isVisible());
            window.run(() -> ((ToggleButton) page.lookup("#fix-preview")).fire());
            window.picture("fix-preview-150");
            Box twin = Pictures.inFx(() -> canvas(window).geometry().box("lb2"));
            assertThat(canvas(window).viewport().seen().contains(twin)).isTrue();
            assertThat(twin.y()).isEqualTo(canvas(window).geometry().box("lb").y());
            assertThat(page.getWindow().getHeight()).isGreaterThan(900);
            assertThat(page.getWindow().getY()).isBetween(0.0, 1000 - page.getWindow().getHeight());
            Pictures.save("fix-popover-150", Pictures.inFx(() -> page.snapshot(null)));
            assertThat(page.lookup("#fix-apply").getLayoutBounds().getWidth()).isPositive();
        }
    }
}
