package roundtrip.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.simulation.LogLine;
import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// What is on the wire, and what can be done to a part of the run, in the real window.
class WireTest {
    @TempDir Path folder;

    @Test
    void a_click_on_a_packet_opens_what_it_says_and_esc_closes_it() {
        try (OpenWindow window = simulating(null)) {
            until(window, ".packet.dns");
            window.run(() -> click(packets(window).getFirst()));

            assertThat(texts()).contains("Request 1", "User → DNS", "www.foobar.com A?",
                    "reads all of it: it travels in clear text.");
            picture("wire-dns-light");
            window.run(() -> Event.fireEvent(popOver().getScene().getFocusOwner(), key(KeyCode.ESCAPE)));
            assertThat(popOvers()).isEmpty();
        }
    }

    @Test
    void a_packet_is_opened_by_the_keyboard_and_closed_by_its_button() {
        try (OpenWindow window = simulating(null)) {
            until(window, ".packet.dns");
            window.run(() -> packets(window).getFirst().requestFocus());
            window.press(KeyCode.ENTER, false, false);

            assertThat(texts()).contains("www.foobar.com A?");
            window.run(() -> ((Button) popOver().getScene().lookup("#wire-close")).fire());
            assertThat(popOvers()).isEmpty();
        }
    }

    @Test
    void a_line_of_the_events_opens_its_hop_with_click_or_enter() {
        try (OpenWindow window = simulating(null)) {
            until(window, ".packet.read");
            for (int i = 0; i < 20; i++) {
                window.press(KeyCode.RIGHT, false, false);
            }
            ListView<LogLine> events = events(window);
            LogLine turn = events.getItems().reversed().stream().filter(line -> line.key().equals("log.turn"))
                    .findFirst().orElseThrow();
            window.run(() -> {
                events.requestFocus();
                events.getSelectionModel().select(turn);
            });
            window.press(KeyCode.ENTER, false, false);

            assertThat(texts()).contains("HAProxy → nginx of Server 1", "POST / HTTP/1.1", "Host: www.foobar.com")
                    .anyMatch(text -> text.startsWith("X-Forwarded-For: "));
            picture("wire-line-light");
            window.picture("wire-window-light");
            window.run(() -> Event.fireEvent(popOver().getScene().getFocusOwner(), key(KeyCode.ESCAPE)));
            window.run(() -> window.look.wear(Theme.DARK));
            window.run(() -> click(row(events, turn)));
            picture("wire-line-dark");
            window.picture("wire-window-dark");
        }
    }

    @Test
    void sealed_packets_tell_a_listener_only_the_name() throws IOException {
        Path file = folder.resolve("long.topology.json");
        Files.writeString(file, Files.readString(Path.of("src/test/resources/reference-designs/3-scale-up.json"))
                .replace("HAProxy 1", "The balancer of the southern data centre that takes all requests")
                .replace("www.foobar.com", "www.the-shop-with-the-very-long-name-of-the-southern-region.example.com"));
        try (OpenWindow window = simulating(file)) {
            for (int i = 0; i < 30; i++) {
                window.press(KeyCode.RIGHT, false, false);
            }
            ListView<LogLine> events = events(window);
            LogLine hello = events.getItems().stream().filter(line -> line.sort() == LogLine.Sort.SEALED).findFirst()
                    .orElseThrow();
            window.run(() -> events.scrollTo(hello));
            window.run(() -> click(row(events, hello)));

            assertThat(texts()).contains("reads only the name of the server, "
                    + "www.the-shop-with-the-very-long-name-of-the-southern-region.example.com, and how much is sent: "
                    + "the rest is encrypted.", "Hello, certificate, key", "Version: TLS 1.3", "Round trips: 1");
            picture("wire-sealed-light");
            window.run(() -> Event.fireEvent(popOver().getScene().getFocusOwner(), key(KeyCode.ESCAPE)));
            window.run(() -> window.look.scale(1.5));
            window.run(() -> events.scrollTo(hello));
            window.run(() -> click(row(events, hello)));
            picture("wire-sealed-150");
            window.picture("wire-window-150");
        }
    }

    @Test
    void a_tool_in_the_hand_comes_before_the_packet() {
        try (OpenWindow window = simulating(null)) {
            until(window, ".packet.dns");
            window.run(() -> window.find("#deed-cut", ToggleButton.class).fire());
            window.run(() -> click(packets(window).getFirst()));

            assertThat(popOvers()).isEmpty();
            assertThat(window.find("#heal-all", Button.class).isDisabled()).as("the link is cut").isFalse();
        }
    }

    @Test
    void a_replica_is_promoted_by_hand_and_that_is_taken_back() {
        try (OpenWindow window = simulating(null)) {
            until(window, ".packet.read");
            assertThat(labels(menu(window, "MySQL primary"))).doesNotContain("Promote to primary");
            choose(window, "MySQL replica", "item-promote");

            assertThat(told(window)).contains("MySQL replica is told to be the primary");
            assertThat(labels(menu(window, "MySQL replica"))).as("it is one now").doesNotContain("Promote to primary");
            window.press(KeyCode.Z, true, false);
            assertThat(told(window)).doesNotContain("MySQL replica is told to be the primary");
            assertThat(labels(menu(window, "MySQL replica"))).contains("Promote to primary");
        }
    }

    @Test
    void balancers_are_told_about_a_backend_and_a_part_is_made_slow_and_healed() {
        try (OpenWindow window = simulating(null)) {
            until(window, ".packet.read");
            assertThat(labels(menu(window, "DNS"))).doesNotContain("Tell the balancers");
            choose(window, "Server 2", "item-maint");
            assertThat(told(window)).contains("Server 2 is taken out for maintenance");
            choose(window, "Server 2", "item-ready");
            assertThat(told(window)).contains("Server 2 is given requests again");
            choose(window, "Server 1", "item-slow");
            assertThat(told(window)).contains("Server 1 is 4 times slower");
            window.run(() -> window.find("#heal-all", Button.class).fire());
            assertThat(told(window)).contains("Server 1 is as quick as before");
            assertThat(labels(menu(window, "Server 1"))).contains("Four times slower");
        }
    }

    private OpenWindow simulating(@Nullable Path file) {
        OpenWindow window = new OpenWindow(folder, file);
        window.run(() -> window.find("#mode-simulate", ToggleButton.class).fire());
        return window;
    }

    private static void until(OpenWindow window, String packet) {
        for (int i = 0; i < 40 && window.scene().getRoot().lookupAll(packet).isEmpty(); i++) {
            window.press(KeyCode.RIGHT, false, false);
        }
        window.run(() -> {});
        assertThat(packets(window)).isNotEmpty();
    }

    private static List<Node> packets(OpenWindow window) {
        return window.scene().getRoot().lookupAll(".packet").stream().toList();
    }

    @SuppressWarnings("unchecked")
    private static ListView<LogLine> events(OpenWindow window) {
        return (ListView<LogLine>) window.find("#events", ListView.class);
    }

    private static Node row(ListView<LogLine> events, LogLine line) {
        return events.lookupAll(".event").stream()
                .filter(node -> node instanceof javafx.scene.control.ListCell<?> cell && line.equals(cell.getItem()))
                .findFirst().orElseThrow();
    }

    private static List<String> told(OpenWindow window) {
        return window.scene().getRoot().lookupAll(".event-row .label").stream().map(Label.class::cast)
                .map(Label::getText).toList();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static void click(Node node) {
        Bounds box = node.localToScene(node.getBoundsInLocal());
        Point2D screen = node.localToScreen(node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY());
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            Event.fireEvent(node, new MouseEvent(type, box.getCenterX(), box.getCenterY(), screen.getX(), screen.getY(),
                    MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, true, null));
        }
    }

    private static List<PopOver> popOvers() {
        return Pictures.inFx(() -> Window.getWindows().stream().filter(PopOver.class::isInstance)
                .map(PopOver.class::cast).filter(PopOver::isShowing).toList());
    }

    private static PopOver popOver() {
        return popOvers().getFirst();
    }

    private static List<String> texts() {
        return Pictures.inFx(() -> popOver().getScene().getRoot().lookupAll(".label").stream()
                .map(Label.class::cast).map(Label::getText).toList());
    }

    private static void picture(String name) {
        Pictures.save(name, Pictures.inFx(() -> popOver().getScene().snapshot(null)));
    }

    private static ContextMenu menu(OpenWindow window, String name) {
        window.run(() -> {
            Node part = window.scene().getRoot().lookupAll(".name").stream()
                    .filter(node -> node instanceof Label label && label.getText().equals(name)).findFirst()
                    .orElseThrow();
            Bounds box = part.localToScene(part.getBoundsInLocal());
            Point2D screen = part.localToScreen(part.getBoundsInLocal().getCenterX(),
                    part.getBoundsInLocal().getCenterY());
            Event.fireEvent(part, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, box.getCenterX(),
                    box.getCenterY(), screen.getX(), screen.getY(), false, null));
        });
        return Objects.requireNonNull(Pictures.inFx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).filter(ContextMenu::isShowing)
                .reduce((_, last) -> last).orElseThrow()));
    }

    private static Stream<MenuItem> items(List<MenuItem> items) {
        return items.stream().flatMap(item -> item instanceof Menu sub
                ? Stream.concat(Stream.of(item), items(sub.getItems()))
                : Stream.of(item));
    }

    private static List<String> labels(ContextMenu menu) {
        return items(menu.getItems()).map(MenuItem::getText).filter(Objects::nonNull).toList();
    }

    private static void choose(OpenWindow window, String name, String item) {
        ContextMenu menu = menu(window, name);
        window.run(() -> {
            MenuItem chosen = items(menu.getItems()).filter(one -> item.equals(one.getId())).findFirst().orElseThrow();
            menu.hide();
            chosen.fire();
        });
    }
}
