package roundtrip.ui.shell;

import java.nio.file.Path;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.CanvasView;

import static org.assertj.core.api.Assertions.assertThat;

/// What somebody does who opens the program for the first time: in the real window, with mouse and keyboard.
class FirstLightTest {
    private final FxRobot robot = new FxRobot();

    @TempDir Path folder;

    @Test
    void a_second_balancer_is_dragged_in_connected_and_taken_back() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            CanvasView canvas = window.find(".canvas", CanvasView.class);
            int links = canvas.topology().links().size();
            Point2D free = canvas.localToScreen(140, 250);

            robot.drag(middle(window.find("#tile-load-balancer", Node.class)), MouseButton.PRIMARY).moveTo(free).drop();
            window.until(() -> canvas.topology().of(Kind.LOAD_BALANCER).count() == 2);
            window.picture("first-light-dropped");

            connect(canvas, "lb2", "s1/web");
            window.until(() -> canvas.topology().links().size() == links + 1);
            assertThat(canvas.topology().links().list().getLast().kind()).isEqualTo(LinkKind.REQUEST);
            connect(canvas, "lb2", "lb");
            window.until(() -> canvas.topology().links().size() == links + 2);
            assertThat(canvas.topology().links().list().getLast().kind()).isEqualTo(LinkKind.HEARTBEAT);
            window.picture("first-light-connected");

            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.Z, true, false);
            }
            window.until(() -> canvas.topology().of(Kind.LOAD_BALANCER).count() == 1);
            assertThat(window.find("#state", Label.class).getText()).doesNotContain("hanged");
        }
    }

    @Test
    void a_server_stopped_while_requests_travel_makes_some_fail_and_then_they_go_round_it() {
        try (OpenWindow window = new OpenWindow(folder, null)) {
            CanvasView canvas = window.find(".canvas", CanvasView.class);
            Topology before = canvas.topology();
            window.run(() -> window.find("#mode-simulate", ToggleButton.class).fire());
            window.run(() -> window.find("#deed-stop", ToggleButton.class).fire());
            robot.clickOn(middle(canvas.view("s2")));
            window.picture("first-light-stopped");

            for (int i = 0; i < 60 && number(window, "#answered") < 4; i++) {
                window.run(() -> {
                    for (int step = 0; step < 6; step++) {
                        window.find("#timeline-step", Button.class).fire();
                    }
                });
            }
            assertThat(number(window, "#answered")).isGreaterThanOrEqualTo(4);
            window.picture("first-light-goes-round");
            assertThat(canvas.topology()).isEqualTo(before);
            assertThat(window.stage.getTitle()).doesNotStartWith("*");
        }
    }

    private static int number(OpenWindow window, String label) {
        return Integer.parseInt(window.find(label, Label.class).getText());
    }

    /// Drags from the handle at the left of a part, which appears when the part is hovered, to the middle of another.
    private void connect(CanvasView canvas, String from, String to) {
        robot.moveTo(middle(canvas.view(from)));
        var box = canvas.geometry().box(from);
        Point2D handle = canvas.localToScreen(canvas.viewport().view(box.center().plus(-box.width() / 2 - 16, 0)));
        robot.drag(handle, MouseButton.PRIMARY).moveTo(middle(canvas.view(to))).drop();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
