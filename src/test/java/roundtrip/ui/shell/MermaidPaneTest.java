package roundtrip.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
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

    @Test
    void the_text_follows_the_drawing_and_undo() {
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            String before = text(window);
            window.run(() -> window.find(".canvas", CanvasView.class).view("lb").requestFocus());
            window.press(KeyCode.DELETE, false, false);
            assertThat(text(window)).isNotEqualTo(before).doesNotContain("HAProxy");
            window.press(KeyCode.Z, true, false);
            assertThat(text(window)).isEqualTo(before);
        }
    }

    @Test
    void a_part_that_is_selected_marks_its_line_and_the_other_way_round() {
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            window.run(() -> window.find(".canvas", CanvasView.class).view("lb").requestFocus());
            assertThat(said(window)).isEqualTo("Line " + (line(window, "lb{{") + 1) + " is HAProxy");
            window.picture("mermaid-pane-selected");

            put(window, "dns(", "DNS");
            assertThat(window.find("#selection-status", Label.class).getText()).startsWith("DNS");
            put(window, "user -.->", "user");
            assertThat(said(window)).endsWith("is the arrow from User to DNS");
            window.run(() -> code(window).selectAll());
            assertThat(window.find("#selection-status", Label.class).getText()).contains("parts selected");
        }
    }

    @Test
    void a_name_that_is_typed_renames_the_part_in_one_step() {
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            Topology before = topology(window);
            put(window, "lb{{", "HAProxy");
            type(window, " one");
            window.until(() -> "HAProxy one".equals(topology(window).component("lb").name()));
            assertThat(topology(window)).isEqualTo(before.with(before.component("lb").called("HAProxy one")));
            assertThat(window.find("#button-undo", Button.class).getTooltip().getText())
                    .startsWith("Undo Edit the Mermaid Text");
            window.press(KeyCode.Z, true, false);
            assertThat(topology(window)).isEqualTo(before);
            assertThat(text(window)).contains("lb{{\"HAProxy\"}}");
        }
    }

    @Test
    void parts_that_are_typed_get_places_and_the_others_keep_theirs() {
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            Topology before = topology(window);
            put(window, "lb{{", ":::load-balancer");
            type(window, "\ncache[(\"Redis\")]\nlb --> cache");
            window.until(() -> topology(window).component("cache") != null);
            Topology after = topology(window);
            assertThat(after.component("cache").placement().at()).isNotNull();
            before.nodes().forEach(node -> assertThat(after.component(node.id())).isEqualTo(node));
            assertThat(after.links().size()).isEqualTo(before.links().size() + 1);
            window.picture("mermaid-pane-added");
        }
    }

    @Test
    void a_line_that_is_cut_and_comes_back_finds_its_part_as_it_was() {
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            Component lb = topology(window).component("lb");
            int line = line(window, "lb{{");
            String text = Pictures.inFx(() -> code(window).getPlainText(line));
            window.run(() -> {
                code(window).requestFocus();
                code(window).replaceText(TextPos.ofLeading(line, 0), TextPos.ofLeading(line, text.length()), "");
            });
            window.until(() -> "lb".equals(topology(window).component("lb").name()));
            window.run(() -> code(window).replaceText(TextPos.ofLeading(line, 0), TextPos.ofLeading(line, 0), text));
            window.until(() -> lb.equals(topology(window).component("lb")));
        }
    }

    @Test
    void an_unfinished_line_is_marked_and_the_drawing_stays() {
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            Topology before = topology(window);
            assertThat(state(window)).isEqualTo("Valid");
            put(window, "lb{{", "HAProxy\"}}");
            erase(window, 3);
            int line = line(window, "lb{{") + 1;
            window.until(() -> !state(window).equals("Valid"));
            assertThat(state(window)).isEqualTo("Line " + line + " …");
            assertThat(said(window)).startsWith("Line " + line + ": ");
            assertThat(topology(window)).isEqualTo(before);
            assertThat(window.stage.getTitle()).doesNotStartWith("*");
            window.picture("mermaid-pane-fault");
            window.run(() -> window.look.wear(Theme.DARK));
            window.picture("mermaid-pane-fault-dark");

            window.press(KeyCode.Z, true, false);
            window.press(KeyCode.Z, true, false);
            window.press(KeyCode.Z, true, false);
            window.until(() -> state(window).equals("Valid"));
            assertThat(topology(window)).isEqualTo(before);
        }
    }

    @Test
    void the_text_is_the_persons_until_the_focus_leaves() {
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            put(window, "lb{{", ":::load-balancer");
            type(window, "\n  cache   [(Redis)]");
            window.until(() -> topology(window).component("cache") != null);
            assertThat(text(window)).contains("cache   [(Redis)]");
            assertThat(state(window)).startsWith("Line ").doesNotEndWith("…");
            window.press(KeyCode.ESCAPE, false, false);
            assertThat(text(window)).contains("cache[(\"Redis\")]:::cache").doesNotContain("cache   [");
            assertThat(state(window)).isEqualTo("Valid");
        }
    }

    @Test
    void single_keys_and_deletes_stay_in_the_text() {
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            Topology before = topology(window);
            window.run(() -> window.find(".canvas", CanvasView.class).view("lb").requestFocus());
            put(window, "lb{{", "HAProxy");
            type(window, "X");
            window.press(KeyCode.BACK_SPACE, false, false);
            window.press(KeyCode.DIGIT1, false, true);
            assertThat(topology(window)).isEqualTo(before);
            assertThat(text(window)).contains("HAProxy\"}}");
        }
    }

    @Test
    void copies_have_the_comments_and_fences_on_wish() {
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            window.run(() -> window.find("#mermaid-copy", Button.class).fire());
            assertThat(clipboard()).startsWith("flowchart TB\n").contains("%% {\"node\": {\"id\": \"lb\"");
            window.run(() -> window.find("#mermaid-copy-comments", ButtonBase.class).fire());
            window.run(() -> window.find("#mermaid-markdown", Button.class).fire());
            assertThat(clipboard()).startsWith("```mermaid\nflowchart TB\n").endsWith("\n```\n").doesNotContain("%%");
        }
    }

    private static String clipboard() {
        return Pictures.inFx(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void comment_lines_open_and_what_is_typed_in_them_counts() {
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            window.run(() -> window.find("#mermaid-comments", ToggleButton.class).fire());
            assertThat(text(window)).contains("%% {\"roundtrip\": 1");
            window.picture("mermaid-pane-comments");
            Point at = topology(window).component("lb").placement().at();
            int line = line(window, "%% {\"node\": {\"id\": \"lb\"");
            String comment = Pictures.inFx(() -> code(window).getPlainText(line));
            String wanted = comment.replaceFirst("\"at\": \\[[^\\]]*\\]", "\"at\": [8, 16]");
            assertThat(wanted).isNotEqualTo(comment);
            window.run(() -> {
                code(window).requestFocus();
                code(window).replaceText(TextPos.ofLeading(line, 0), TextPos.ofLeading(line, comment.length()),
                        wanted);
            });
            window.until(() -> !at.equals(topology(window).component("lb").placement().at()));
            assertThat(topology(window).component("lb").placement().at()).isEqualTo(new Point(8, 16));
        }
    }

    @Test
    void the_pane_in_every_theme_and_size() throws IOException {
        Path file = folder.resolve("long.topology.json");
        String name = "The load balancer with the longest name that anybody has ever thought of giving to a machine";
        Files.writeString(file,
                """
                        {"form": 1, "title": "%s", "nodes": [
                         {"id": "lb", "kind": "load-balancer", "name": "%s"},
                         {"id": "s1", "kind": "server", "name": "%s", "services": [{"id": "db", "kind": "database", "name": "%s"}]}
                        ], "links": [{"id": "l1", "kind": "request", "from": "lb", "to": "s1/db", "label": "%s"}]}
                        """
                        .formatted(name, name, name, name, name));
        try (OpenWindow window = opened(new OpenWindow(folder, null))) {
            window.run(() -> window.find(".canvas", CanvasView.class).view("lb").requestFocus());
            for (Theme theme : Theme.values()) {
                window.run(() -> window.look.wear(theme));
                window.picture("mermaid-pane-" + theme.word());
            }
            window.run(() -> window.look.wear(Theme.LIGHT));
            for (int percent : new int[]{80, 150, 200}) {
                window.run(() -> window.look.scale(percent / 100.0));
                window.picture("mermaid-pane-" + percent);
            }
            window.run(() -> window.look.scale(1));
            window.press(KeyCode.N, true, false);
            assertThat(text(window)).isEqualTo("flowchart TB");
            window.picture("mermaid-pane-empty");
        }
        try (OpenWindow window = new OpenWindow(new Settings(folder.resolve("settings")), file)) {
            window.run(() -> window.find(".canvas", CanvasView.class).view("lb").requestFocus());
            window.picture("mermaid-pane-long");
        }
    }

    @Test
    void the_keys_go_there_and_back() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.press(KeyCode.F6, false, false);
            assertThat(Pictures.inFx(() -> code(window).isFocused())).isTrue();
            window.press(KeyCode.F6, false, false);
            assertThat(Pictures.inFx(() -> code(window).isFocused())).isFalse();
            window.press(KeyCode.M, true, true);
            assertThat(window.scene().lookup("#mermaid-text")).isNull();
        }
    }

    @Test
    void it_leaves_as_mermaid_as_a_person_chooses() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.find("#share", MenuButton.class).getItems().stream()
                    .filter(item -> "item-export-mermaid".equals(item.getId())).findFirst().orElseThrow().fire());
            window.picture("mermaid-export");
            window.run(() -> window.find("#export-comments", CheckBox.class).fire());
            window.run(() -> window.find("#export-classes", CheckBox.class).fire());
            window.run(() -> window.find("#export-LR", ToggleButton.class).fire());
            String seen = Pictures.inFx(() -> window.find("#export-text", CodeArea.class).getText());
            assertThat(seen).startsWith("flowchart LR\n").doesNotContain("%%").doesNotContain("classDef");
            window.answers.file = folder.resolve("out.mmd");
            window.run(() -> window.find("#export-save", Button.class).fire());
            assertThat(Files.readString(folder.resolve("out.mmd"))).isEqualTo(seen + "\n");
        }
    }

    @Test
    void a_foreign_text_tells_what_was_guessed_and_the_way_back() throws IOException {
        Path file = Files.writeString(folder.resolve("x.mmd"), "flowchart TB\n  lb[HAProxy] --> web[nginx]\n");
        try (OpenWindow window = new OpenWindow(folder, file)) {
            assertThat(window.find("#button-undo", Button.class).getTooltip().getText())
                    .startsWith("Undo Guess the Kinds");
            window.picture("mermaid-guessed");
            window.run(() -> window.find("#notice-answer", Button.class).fire());
            assertThat(topology(window).component("lb").kind()).isEqualTo(Kind.OTHER);
            assertThat(window.scene().lookup("#notice-answer")).isNull();
        }
    }
}
