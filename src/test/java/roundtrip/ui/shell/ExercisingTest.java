package roundtrip.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// The checklist of an exercise, on the real window.
class ExercisingTest {
    @TempDir Path folder;

    private static Button chip(OpenWindow window) {
        return window.find("#exercise", Button.class);
    }

    private static Scene list(OpenWindow window) {
        window.run(() -> chip(window).fire());
        return Pictures.inFx(() -> javafx.stage.Window.getWindows().stream().filter(other -> other != window.stage)
                .filter(other -> other.isShowing() && other.getScene().lookup("#checklist") != null).findFirst()
                .orElseThrow().getScene());
    }

    @Test
    void the_chip_counts_while_one_draws_and_add_puts_in_what_is_missing() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.until(() -> chip(window).getText().equals("Exercise 1 · 9 of 9"));
            assertThat(chip(window).getStyleClass()).contains("good");
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            window.press(KeyCode.DELETE, false, false);
            window.until(() -> chip(window).getText().equals("Exercise 1 · 8 of 9"));
            Scene list = list(window);
            for (Theme theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
                window.run(() -> window.look.wear(theme));
                Pictures.save("checklist-" + theme.word(), Pictures.inFx(() -> list.snapshot(null)));
            }
            window.picture("checklist-window");
            Button add = (Button) list.lookup("#add-lb");
            window.run(add::requestFocus);
            window.until(() -> add.getTooltip().getText().equals("Add: A load balancer, guarded and with HTTPS"));
            assertThat(add.getAccessibleText()).isEqualTo(add.getTooltip().getText());
            window.run(add::fire);
            window.until(() -> chip(window).getText().equals("Exercise 1 · 9 of 9"));
            assertThat(window.scene().lookup("#lb")).isNotNull();
            assertThat(list.lookup("#add-lb")).isNull();
            window.press(KeyCode.Z, true, false);
            window.until(() -> chip(window).getText().equals("Exercise 1 · 8 of 9"));
        }
    }

    @Test
    void a_button_that_the_focus_comes_to_next_does_not_take_the_answer_away() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.until(() -> chip(window).getText().equals("Exercise 1 · 9 of 9"));
            for (String gone : List.of("#lb", "#user")) {
                window.run(() -> window.scene().lookup(gone).requestFocus());
                window.press(KeyCode.DELETE, false, false);
            }
            window.until(() -> chip(window).getText().equals("Exercise 1 · 7 of 9"));
            Scene list = list(window);
            window.run(() -> ((Button) list.lookup("#add-lb")).fire());
            window.run(() -> list.lookup("#add-client").requestFocus());
            window.until(() -> chip(window).getText().equals("Exercise 1 · 8 of 9"));
        }
    }

    @Test
    void what_could_not_be_added_to_one_drawing_is_asked_for_again_in_another() throws IOException {
        Path own = Files.writeString(folder.resolve("many.json"), """
                {"form": 1, "title": "Own", "items": [{"id": "cache", "title": "A cache", "count": {"kind": "cache"}}]}
                """);
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.answers.file = own;
            Scene first = list(window);
            window.run(() -> ((Button) first.lookup("#checklist-load")).fire());
            window.until(() -> chip(window).getText().equals("Own · 0 of 1"));
            Scene list = list(window);
            window.run(() -> ((Button) list.lookup("#add-cache")).fire());
            window.until(() -> ((Button) list.lookup("#add-cache")).getText().equals("By hand"));
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            window.press(KeyCode.DELETE, false, false);
            window.until(() -> ((Button) list.lookup("#add-cache")).getText().equals("Add"));
            assertThat(list.lookup("#add-cache").isDisabled()).isFalse();
        }
    }

    @Test
    void a_long_list_takes_the_room_below_it_and_scrolls_only_where_there_is_no_more() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            items.append(i == 0 ? "" : ",").append("{\"id\": \"i").append(i).append("\", \"title\": \"Item ").append(i)
                    .append("\", \"text\": \"What it is for.\", \"count\": {\"kind\": \"cache\"}}");
        }
        Path own = Files.writeString(folder.resolve("long.json"),
                "{\"form\": 1, \"title\": \"Long\", \"items\": [" + items + "]}");
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.answers.file = own;
            Scene first = list(window);
            window.run(() -> ((Button) first.lookup("#checklist-load")).fire());
            window.until(() -> chip(window).getText().startsWith("Long"));
            Scene list = list(window);
            assertThat(hidden(list)).isLessThanOrEqualTo(0);
            window.picture("checklist-long");
            Pictures.save("checklist-long-list", Pictures.inFx(() -> list.snapshot(null)));
            window.run(() -> chip(window).fire());

            window.run(() -> window.stage.setHeight(500));
            Scene low = list(window);
            assertThat(hidden(low)).isPositive();
            Node load = low.lookup("#checklist-load");
            assertThat(load.localToScreen(load.getLayoutBounds()).getMaxY()).isLessThan(500);
            Pictures.save("checklist-long-low", Pictures.inFx(() -> low.snapshot(null)));
        }
    }

    /// How much of the items one has to scroll to, in px.
    private static double hidden(Scene list) {
        ScrollPane scroll = (ScrollPane) list.lookup("#checklist .scroll-pane");
        return ((Region) scroll.getContent()).getHeight() - scroll.getViewportBounds().getHeight();
    }

    @Test
    void what_is_there_has_a_tick_that_can_be_seen() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.until(() -> chip(window).getText().equals("Exercise 1 · 9 of 9"));
            Scene list = list(window);
            Region sign = (Region) list.lookup("#item-lb .check-sign");
            Shape tick = (Shape) sign.lookup(".icon-line");
            assertThat(tick.getStroke()).isNotEqualTo(sign.getBackground().getFills().getFirst().getFill());
            assertThat(((Label) list.lookup(".popover-title")).getTextFill())
                    .isEqualTo(window.find("#title", Label.class).getTextFill());
            Pictures.save("checklist-complete", Pictures.inFx(() -> list.snapshot(null)));
        }
    }

    @Test
    void a_teachers_checklist_takes_the_place_of_that_of_the_exercise_until_it_is_put_away() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.answers.file = Files.writeString(folder.resolve("two.json"), """
                    {"form": 1, "title": "A cache, please", "items": [
                      {"id": "cache", "title": "A cache", "count": {"kind": "cache"}},
                      {"id": "lb", "title": "A load balancer", "count": {"kind": "load-balancer"}}]}
                    """);
            Scene list = list(window);
            window.run(() -> ((Button) list.lookup("#checklist-load")).fire());
            window.until(() -> chip(window).getText().equals("A cache, please · 1 of 2"));
            Scene again = list(window);
            Pictures.save("checklist-teacher", Pictures.inFx(() -> again.snapshot(null)));
            window.run(() -> ((Button) again.lookup("#checklist-away")).fire());
            window.until(() -> chip(window).getText().equals("Exercise 1 · 9 of 9"));
        }
    }

    @Test
    void a_file_that_is_no_checklist_is_told_over_the_drawing() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.until(() -> chip(window).getText().equals("Exercise 1 · 9 of 9"));
            window.answers.file = Files.writeString(folder.resolve("bad.json"), "{\"form\": 1}");
            Scene list = list(window);
            window.run(() -> ((Button) list.lookup("#checklist-load")).fire());
            assertThat(((Label) window.scene().lookup(".notice > .label")).getText()).contains("bad.json");
            assertThat(chip(window).getText()).isEqualTo("Exercise 1 · 9 of 9");
            window.answers.file = Files.writeString(folder.resolve("rule.json"), """
                    {"form": 1, "title": "T", "items": [{"id": "a", "title": "A", "noFinding": "REL-999"}]}
                    """);
            Scene again = list(window);
            window.run(() -> ((Button) again.lookup("#checklist-load")).fire());
            assertThat(window.scene().getRoot().lookupAll(".notice > .label"))
                    .anyMatch(node -> node instanceof Label label && label.getText().contains("REL-999"));
        }
    }
}
