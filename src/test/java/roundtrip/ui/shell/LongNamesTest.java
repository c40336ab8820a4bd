package roundtrip.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// Names far longer than usual, everywhere in the real window.
class LongNamesTest {
    private static final String LONG = "ProductionLoadBalancerOfTheEuropeanCustomersInTheFrankfurtDataCentre";
    private static final String WORDS = "The second web server of the booking department, bought in spring by the new team";

    @TempDir Path folder;

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("long.topology.json"),
                """
                        {"form": 1, "id": "long", "exercise": 1, "title": "The whole infrastructure of the booking department after the move",
                         "nodes": [
                          {"id": "user", "kind": "client"},
                          {"id": "lb", "kind": "load-balancer", "name": "%s"},
                          {"id": "s1", "kind": "server", "name": "%s", "services": [
                            {"id": "web", "kind": "web"}, {"id": "app", "kind": "app"}, {"id": "db", "kind": "database"}]},
                          {"id": "s2", "kind": "server", "services": [{"id": "web", "kind": "web"}]}],
                         "links": [
                          {"id": "l1", "kind": "request", "from": "user", "to": "lb", "protocol": "http", "port": 80},
                          {"id": "l2", "kind": "request", "from": "lb", "to": "s1/web"},
                          {"id": "l3", "kind": "request", "from": "lb", "to": "s2/web"}]}
                        """
                        .formatted(LONG, WORDS));
    }

    /// What can be read of a label.
    private static String seen(Node label) {
        return ((Text) label.lookup(".text")).getText();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "DARK, 1.5"})
    void titles_subjects_and_names_wrap(Theme theme, double scale) throws IOException {
        try (OpenWindow window = new OpenWindow(folder, file())) {
            window.run(() -> {
                window.look.wear(theme);
                window.look.scale(scale);
            });
            window.picture("long-design-" + theme.word());
            Node heading = window.scene().lookup(".heading .part-name");
            assertThat(seen(heading)).isEqualTo(((Label) heading).getText());
            Scene page = window.rulePage("REL-001");
            window.until(() -> page.lookup("#show-me") != null && page.lookup("#fix-apply").isVisible());
            Node row = window.scene().lookup("#finding-REL-001");
            assertThat(row.lookupAll(".button")).hasSize(1);
            assertThat(seen(row.lookup(".strong"))).isEqualTo("Single point of failure");
            assertThat(((Text) row.lookup(".subject")).getText()).startsWith(LONG + ", The second web ")
                    .endsWith("…");
            window.picture("long-row-" + theme.word());
            Pictures.save("long-card-" + theme.word(), Pictures.inFx(() -> page.snapshot(null)));
            window.run(() -> ((ToggleButton) page.lookup("#fix-preview")).fire());
            window.picture("long-ghost-" + theme.word());
            window.run(() -> ((ToggleButton) page.lookup("#fix-preview")).fire());
            window.run(() -> ((Hyperlink) page.lookup("#rule-more")).fire());
            window.picture("long-sheet-" + theme.word());
        }
    }

    @Test
    void a_name_is_edited_where_it_stands() throws IOException {
        try (OpenWindow window = new OpenWindow(folder, file())) {
            TextField name = window.find("#inspector-name", TextField.class);
            assertThat(window.scene().lookup(".heading .part-name").isVisible()).isTrue();
            window.run(name::requestFocus);
            assertThat(window.scene().lookup(".heading .part-name").isVisible()).isFalse();
            window.picture("long-editing");
        }
    }
}
