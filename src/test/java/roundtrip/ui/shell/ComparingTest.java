package roundtrip.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// The drawing against a reference, on the real window.
class ComparingTest {
    @TempDir Path folder;

    private static List<String> marks(OpenWindow window) {
        return window.scene().getRoot().lookupAll(".drawing .compare-mark").stream()
                .map(node -> ((Label) node).getText()).sorted().toList();
    }

    private static void compare(OpenWindow window) {
        window.run(() -> window.menu("compare"));
    }

    private Path reference() throws IOException {
        return Files.copy(Path.of("resources/examples/exercise-2-secured.topology.json"),
                folder.resolve("reference.topology.json"));
    }

    @Test
    void what_is_missing_only_here_or_different_is_marked_and_listed_and_the_document_stays() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            int parts = window.scene().getRoot().lookupAll(".part").size();
            window.answers.file = reference();
            compare(window);
            window.until(() -> window.scene().lookup("#comparison") != null);
            assertThat(marks(window)).contains("+ missing here", "≠ different");
            assertThat(window.scene().getRoot().lookupAll(".part")).hasSizeGreaterThan(parts);
            assertThat(window.scene().lookup("#comparison")).isNotNull();
            assertThat(window.scene().lookup("#comparison").lookupAll(".label")).extracting(
                    label -> ((Label) label).getText()).contains("Encryption: \"None\" here, \"Ends here\" there",
                            "To: \"HAProxy\" here, \"Firewall 1\" there");
            for (Theme theme : new Theme[]{Theme.DARK, Theme.LIGHT}) {
                window.run(() -> window.look.wear(theme));
                window.picture("compare-" + theme.word());
            }
            window.run(() -> window.find("#compare-end", Button.class).fire());
            assertThat(marks(window)).isEmpty();
            assertThat(window.scene().getRoot().lookupAll(".part")).hasSize(parts);
            assertThat(window.scene().lookup("#comparison")).isNull();
            assertThat(window.scene().lookup("#findings-count")).isNotNull();
            assertThat(window.stage.getTitle()).doesNotStartWith("*");
        }
    }

    @Test
    void what_the_list_names_is_shown_on_the_drawing() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.answers.file = reference();
            compare(window);
            window.until(() -> window.scene().lookup("#comparison") != null);
            CanvasView canvas = window.find(".canvas", CanvasView.class);
            window.run(() -> canvas.viewport().zoomBy(8, 0, 0));
            for (String part : List.of("lb", "fw1")) {
                Node row = window.find("#compare-" + part, Node.class);
                window.run(
                        () -> row.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1,
                                false, false, false, false, false, false, false, true, false, true, null)));
                Bounds drawing = canvas.localToScene(canvas.getLayoutBounds());
                Node shown = window.find("#" + part, Node.class);
                assertThat(drawing.intersects(shown.localToScene(shown.getLayoutBounds()))).as(part).isTrue();
            }
            assertThat(window.scene().lookup("#comparison")).isNotNull();
            assertThat(window.find("#selection-status", Label.class).getText())
                    .isEqualTo("Firewall 1 selected");
        }
    }

    @Test
    void escape_ends_it_on_the_drawing_and_in_the_list() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.answers.file = reference();
            for (String where : List.of(".canvas", "#comparison")) {
                compare(window);
                window.until(() -> window.scene().lookup("#comparison") != null);
                Node there = window.find(where, Node.class);
                window.run(() -> Event.fireEvent(there,
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
                assertThat(window.scene().lookup("#comparison")).isNull();
                assertThat(marks(window)).isEmpty();
            }
        }
    }

    @Test
    void a_missing_zone_looks_like_what_is_missing_in_it() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.answers.file = Files.copy(Path.of("resources/examples/multi-az.topology.json"),
                    folder.resolve("zones.topology.json"));
            compare(window);
            window.until(() -> window.scene().lookup("#comparison") != null);
            assertThat(ghosts(window, ".group")).isNotEmpty();
            for (Theme theme : new Theme[]{Theme.DARK, Theme.LIGHT}) {
                window.run(() -> window.look.wear(theme));
                window.picture("compare-zones-" + theme.word());
            }
            window.run(() -> window.find("#compare-end", Button.class).fire());
            assertThat(ghosts(window, ".group")).isEmpty();
        }
    }

    private static List<Node> ghosts(OpenWindow window, String style) {
        return window.scene().getRoot().lookupAll(style).stream().filter(
                node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("preview"))).toList();
    }

    @Test
    void findings_are_listed_with_their_severity_and_marks_cover_no_part() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.answers.file = reference();
            compare(window);
            window.until(() -> window.scene().lookup("#comparison") != null);
            List<Node> findings = List.copyOf(window.scene().lookup("#comparison").lookupAll(".finding"));
            assertThat(findings).isNotEmpty().allSatisfy(row -> {
                assertThat(row.lookup(".icon")).isNotNull();
                assertThat(((Label) row.lookup(".word")).getText()).isIn("Critical", "High", "Medium", "Low", "Info");
            });
            ScrollPane scroll = (ScrollPane) window.scene().lookup("#comparison .scroll-pane");
            window.run(() -> scroll.setVvalue(1));
            for (Theme theme : new Theme[]{Theme.DARK, Theme.LIGHT}) {
                window.run(() -> window.look.wear(theme));
                window.picture("compare-findings-" + theme.word());
            }
            Node balancer = window.scene().lookup("#lb");
            assertThat(window.scene().getRoot().lookupAll(".drawing .compare-mark").stream()
                    .filter(mark -> ((Label) mark).getText().contains(" "))
                    .map(mark -> mark.localToScene(mark.getLayoutBounds()))).isNotEmpty()
                    .noneMatch(balancer.localToScene(balancer.getLayoutBounds())::intersects);
        }
    }

    @Test
    void the_way_back_stays_within_the_margin_at_every_size() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.look.scale(1.5));
            window.answers.file = reference();
            compare(window);
            window.until(() -> window.scene().lookup("#comparison") != null);
            window.run(() -> window.look.wear(Theme.DARK));
            window.picture("compare-150");
            Node panel = window.scene().lookup("#comparison");
            Node end = window.scene().lookup("#compare-end");
            assertThat(end.localToScene(end.getLayoutBounds()).getMaxX())
                    .isLessThanOrEqualTo(panel.localToScene(panel.getLayoutBounds()).getMaxX() - 16 * 1.5);
        }
    }

    @Test
    void what_a_part_says_is_true_of_its_own_design() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.answers.file = reference();
            compare(window);
            window.until(() -> window.scene().lookup("#comparison") != null);
            CanvasView canvas = window.find(".canvas", CanvasView.class);
            assertThat(canvas.view("lb").lookupAll(".detail")).extracting(node -> ((Label) node).getText())
                    .contains("round robin · 2 backends");
        }
    }

    @Test
    void no_mark_lies_on_another() throws IOException {
        for (String example : List.of("exercise-2-secured", "exercise-3-scale-up", "multi-az")) {
            try (OpenWindow window = new OpenWindow(folder,
                    Path.of("resources/examples/exercise-1-distributed.topology.json"))) {
                window.answers.file = Path.of("resources/examples/" + example + ".topology.json");
                compare(window);
                window.until(() -> window.scene().lookup("#comparison") != null);
                List<Bounds> marks = window.scene().getRoot().lookupAll(".drawing .compare-mark").stream()
                        .map(Node::getBoundsInParent).toList();
                for (int i = 0; i < marks.size(); i++) {
                    assertThat(marks.subList(0, i)).as(example).noneMatch(marks.get(i)::intersects);
                }
                window.picture("compare-marks-" + example);
            }
        }
    }

    @Test
    void a_reference_that_cannot_be_read_is_told() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.answers.file = Files.writeString(folder.resolve("bad.topology.json"), "[1, 2");
            compare(window);
            assertThat(((Label) window.scene().lookup(".notice > .label")).getText()).contains("bad.topology.json");
            assertThat(window.scene().lookup("#comparison")).isNull();
        }
    }
}
