package roundtrip.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.ui.Pictures;
import roundtrip.ui.availability.AvailabilityPanel;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// The availability calculator beside the findings, on the real window.
class AvailabilityTest {
    @TempDir Path folder;

    private static String text(OpenWindow window, String id) {
        return window.scene().lookup(id) instanceof Label label ? label.getText() : "";
    }

    @Test
    void a_better_part_makes_the_whole_better_as_one_step_of_undo() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.find("#leaf-availability", ToggleButton.class).fire());
            window.until(() -> text(window, "#availability-read").equals("99.890 %"));
            assertThat(text(window, "#availability-write")).isEqualTo("98.901 %");
            assertThat(text(window, "#minutes-write")).isEqualTo("fails 5,776 min a year");
            TextField balancer = window.find("#availability-lb", TextField.class);
            assertThat(balancer.getText()).isEqualTo("0.999");
            for (Theme theme : Theme.values()) {
                window.run(() -> window.look.wear(theme));
                window.picture("availability-" + theme.word());
            }
            window.run(() -> {
                balancer.setText("0.99999");
                balancer.fireEvent(new ActionEvent());
            });
            window.until(() -> text(window, "#availability-read").equals("99.989 %"));
            assertThat(window.stage.getTitle()).startsWith("*");
            window.run(() -> window.scene().lookup("#lb").requestFocus());
            window.press(KeyCode.Z, true, false);
            window.until(() -> text(window, "#availability-read").equals("99.890 %"));
            assertThat(balancer.getText()).isEqualTo("0.999");
            assertThat(window.stage.getTitle()).doesNotStartWith("*");
        }
    }

    private static void type(OpenWindow window, String part, String text) {
        TextField field = window.find("#availability-" + part, TextField.class);
        window.run(() -> {
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    private static void open(OpenWindow window, String part) {
        window.run(() -> window.find("#leaf-availability", ToggleButton.class).fire());
        window.until(() -> window.scene().lookup("#availability-" + part) != null);
    }

    @Test
    void what_is_no_probability_changes_nothing_and_is_told_in_one_sentence_below() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            open(window, "s1");
            TextField server = window.find("#availability-s1", TextField.class);
            for (String wrong : new String[]{"1.5", "-1", "often", "99,9", "120 %", "1e3", "1e", "-1e-3",
                    "1e-999999999"}) {
                type(window, "s1", wrong);
                assertThat(server.getPseudoClassStates()).anyMatch(state -> state.getPseudoClassName().equals("wrong"));
                assertThat(text(window, "#fault-s1")).isEqualTo('"' + wrong + "\" is no availability: write a number "
                        + "from 0 to 1, such as 0.999, or a percentage, such as 99.9 %.");
                assertThat(window.scene().lookup("#fault-s1").isVisible()).isTrue();
                assertThat(window.stage.getTitle()).doesNotStartWith("*");
            }
            for (Theme theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
                window.run(() -> window.look.wear(theme));
                window.picture("availability-wrong-" + theme.word());
            }
            type(window, "s1", "0.98");
            assertThat(window.scene().lookup("#fault-s1").isVisible()).isFalse();
        }
    }

    @Test
    void an_availability_is_written_as_a_number_or_in_percent() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            open(window, "lb");
            TextField balancer = window.find("#availability-lb", TextField.class);
            for (String same : new String[]{"99.95 %", "99,95 %", "99.95%", "0,9995", ".9995", "9995e-4",
                    "9.995E-1", "0.9995e+2 %"}) {
                type(window, "lb", "0.9");
                window.until(() -> text(window, "#availability-read").equals("89.991 %"));
                type(window, "lb", same);
                window.until(() -> text(window, "#availability-read").equals("99.940 %"));
                assertThat(balancer.getText()).isEqualTo("0.9995");
            }
            type(window, "lb", "");
            window.until(() -> text(window, "#availability-read").equals("99.890 %"));
            assertThat(balancer.getText()).isEqualTo("0.999");
        }
    }

    @Test
    void a_part_that_is_made_to_never_fail_stays_where_it_is_until_nobody_looks_any_more() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            open(window, "s1");
            Node row = window.scene().lookup("#unit-lb");
            double top = row.localToScene(0, 0).getY();
            window.run(() -> window.scene().lookup("#availability-lb").requestFocus());
            type(window, "lb", "1");
            window.until(() -> text(window, "#availability-read").equals("99.990 %"));
            assertThat(window.scene().lookup("#unit-lb")).isSameAs(row);
            assertThat(row.localToScene(0, 0).getY()).isEqualTo(top);
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("availability-lb");
            window.picture("availability-one");
            type(window, "lb", "0.999");
            window.until(() -> text(window, "#availability-read").equals("99.890 %"));
            type(window, "lb", "100 %");
            window.run(() -> window.find("#leaf-findings", ToggleButton.class).fire());
            window.run(() -> window.find("#leaf-availability", ToggleButton.class).fire());
            window.run(() -> window.find("#availability-always", ToggleButton.class).fire());
            window.until(() -> window.scene().lookup(".always").lookup("#unit-lb") != null);
        }
    }

    @Test
    void what_counts_as_always_available_can_be_made_to_fail() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            open(window, "s1");
            assertThat(window.scene().lookup("#unit-dns").localToScene(0, 0)).isNotNull();
            window.run(() -> window.find("#availability-always", ToggleButton.class).fire());
            window.run(() -> ((ScrollPane) window.scene().lookup(".availability > .scroll-pane")).setVvalue(1));
            for (Theme theme : new Theme[]{Theme.DARK, Theme.LIGHT}) {
                window.run(() -> window.look.wear(theme));
                window.picture("availability-always-" + theme.word());
            }
            assertThat(window.find("#availability-dns", TextField.class).getText()).isEqualTo("1");
            assertThat(window.scene().lookup("#unit-user")).isNull();
            type(window, "dns", "90 %");
            window.until(() -> window.scene().lookup(".always").lookup("#unit-dns") == null);
            assertThat(window.scene().lookup("#unit-dns")).isNotNull();
            assertThat(window.find("#availability-dns", TextField.class).getText()).isEqualTo("0.9");
            assertThat(window.stage.getTitle()).startsWith("*");
        }
    }

    /// So many servers that not every state is asked.
    private Path many() throws IOException {
        StringBuilder nodes = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int i = 1; i <= 25; i++) {
            nodes.append(", {\"id\": \"s%1$d\", \"kind\": \"server\", \"availability\": 0.5, \"services\": ["
                    .formatted(i))
                    .append("{\"id\": \"web\", \"kind\": \"web\"}, {\"id\": \"app\", \"kind\": \"app\"}]}");
            links.append(", {\"id\": \"l%1$d\", \"kind\": \"request\", \"from\": \"lb\", \"to\": \"s%1$d/web\"}"
                    .formatted(i))
                    .append(", {\"id\": \"d%1$d\", \"kind\": \"readwrite\", \"from\": \"s%1$d/app\", \"to\": \"db\"}"
                            .formatted(i));
        }
        return Files.writeString(folder.resolve("many.topology.json"), """
                {"form": 1, "id": "many", "nodes": [{"id": "user", "kind": "client"},
                  {"id": "lb", "kind": "load-balancer"}, {"id": "db", "kind": "database"}%s],
                 "links": [{"id": "l0", "kind": "request", "from": "user", "to": "lb"}%s]}
                """.formatted(nodes, links));
    }

    @Test
    void while_it_is_worked_out_no_part_counts_as_always_available_yet() {
        assertThat(Pictures.inFx(() -> {
            AvailabilityPanel panel = new AvailabilityPanel(_ -> {});
            Pictures.of(new Look(), 320, 500, panel);
            return panel.lookup(".always").isVisible();
        })).isFalse();
    }

    @Test
    void a_result_that_is_not_exact_says_how_sure_it_is_and_the_minutes() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, many())) {
            open(window, "s1");
            for (Theme theme : new Theme[]{Theme.DARK, Theme.LIGHT}) {
                window.run(() -> window.look.wear(theme));
                window.picture("availability-sampled-" + theme.word());
            }
            window.run(() -> {
                window.stage.setWidth(1024);
                window.stage.setHeight(700);
            });
            window.picture("availability-sampled-1024");
            for (String what : new String[]{"read", "write"}) {
                assertThat(text(window, "#minutes-" + what)).matches("fails [\\d,]+ min a year");
                assertThat(text(window, "#between-" + what)).matches("95 % sure: 9\\d\\.\\d+ to 9\\d\\.\\d+ %");
                assertThat(List.of(window.scene().lookup("#minutes-" + what),
                        window.scene().lookup("#between-" + what))).allSatisfy(
                                node -> assertThat(((Text) node.lookup(".text")).getText())
                                        .isEqualTo(((Label) node).getText()));
            }
        }
    }

    @Test
    void the_calculator_is_readable_at_every_size() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            window.run(() -> window.look.scale(1.5));
            window.run(() -> window.find("#leaf-availability", ToggleButton.class).fire());
            window.until(() -> window.scene().lookup("#availability-s1") != null);
            window.picture("availability-150");
            assertThat(window.find("#availability-s1", TextField.class).getWidth()).isGreaterThan(100);
        }
    }
}
