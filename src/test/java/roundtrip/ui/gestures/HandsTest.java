package roundtrip.ui.gestures;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import roundtrip.editing.Editor;
import roundtrip.editing.Selection;
import roundtrip.editing.tools.Placing.Held;
import roundtrip.layout.Geometry;
import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class HandsTest {
    private Editor editor;
    private CanvasView canvas;
    private Hands hands;

    @Start
    void start(Stage stage) {
        editor = new Editor(Draw.a().client("user").balancer("lb").server("s1", "web", "app").server("s2", "web")
                .request("user", "lb").change("user", part -> part.placed(Placement.at(48, 48)))
                .change("lb", part -> part.called("HAProxy").placed(Placement.at(48, 240)))
                .change("s1", part -> part.placed(Placement.at(480, 48)))
                .change("s2", part -> part.placed(Placement.at(480, 320))).design());
        canvas = new CanvasView();
        show();
        editor.listen(this::show);
        hands = new Hands(editor, canvas, (id, _) -> new ContextMenu(new MenuItem("menu of " + id)));
        Scene scene = new Scene(canvas, 900, 700);
        new Look(Theme.LIGHT, 1).dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private void show() {
        canvas.show(editor.topology(), Geometry.of(editor.topology()));
        canvas.selection(editor.selection());
    }

    private Point2D screen(double x, double y) {
        return canvas.localToScreen(canvas.viewport().view(new Point(x, y)));
    }

    private Point2D middle(String id) {
        Point point = canvas.geometry().box(id).center();
        return screen(point.x(), point.y());
    }

    @Test
    void a_part_is_dragged_on_the_grid_and_undo_brings_it_back(FxRobot robot) {
        robot.drag(middle("lb"), MouseButton.PRIMARY).moveTo(screen(330, 500)).drop();

        Point at = editor.topology().component("lb").placement().at();
        assertThat(at).isNotEqualTo(new Point(48, 240));
        assertThat(at.x() % 8).isZero();
        robot.interact(editor::undo);
        assertThat(editor.topology().component("lb").placement().at()).isEqualTo(new Point(48, 240));
    }

    @Test
    void an_arrow_is_drawn_by_dragging_a_handle_that_appears_on_hover(FxRobot robot) {
        robot.moveTo(middle("lb"));
        Point right = canvas.geometry().box("lb").center().plus(canvas.geometry().box("lb").width() / 2 + 16, 0);
        robot.drag(screen(right.x(), right.y()), MouseButton.PRIMARY).moveTo(middle("s1/web")).drop();

        assertThat(editor.topology().links().list().getLast().to()).isEqualTo("s1/web");
        assertThat(editor.topology().links().list().getLast().from()).isEqualTo("lb");
    }

    @Test
    void an_arrow_dropped_on_the_free_ground_asks_what_to_add(FxRobot robot) {
        robot.moveTo(middle("lb"));
        Point right = canvas.geometry().box("lb").center().plus(canvas.geometry().box("lb").width() / 2 + 16, 0);
        robot.drag(screen(right.x(), right.y()), MouseButton.PRIMARY).moveTo(screen(360, 500)).drop();

        assertThat(Window.getWindows()).anyMatch(ContextMenu.class::isInstance);
        robot.clickOn("Firewall");
        assertThat(editor.topology().component("fw")).isNotNull();
        assertThat(editor.topology().links().list().getLast().to()).isEqualTo("fw");
    }

    @Test
    void a_double_click_renames_in_place(FxRobot robot) {
        robot.doubleClickOn(middle("lb"));
        TextField field = robot.lookup(".name-field").query();
        assertThat(field.getText()).isEqualTo("HAProxy");
        robot.interact(() -> field.setText("Balancer 1"));
        robot.type(KeyCode.ENTER);

        assertThat(editor.topology().component("lb").name()).isEqualTo("Balancer 1");
        assertThat(robot.lookup(".name-field").tryQuery()).isEmpty();
    }

    @Test
    void escape_drops_a_new_name(FxRobot robot) {
        robot.doubleClickOn(middle("lb"));
        TextField field = robot.lookup(".name-field").query();
        robot.interact(() -> field.setText("Balancer 1"));
        robot.type(KeyCode.ESCAPE);

        assertThat(editor.canUndo()).isFalse();
    }

    @Test
    void an_armed_piece_follows_the_pointer_and_a_click_puts_it_down(FxRobot robot) {
        robot.interact(() -> hands.arm(new Held.Part(Kind.LOAD_BALANCER), false));
        robot.moveTo(screen(300, 520)).clickOn(screen(304, 520));

        assertThat(editor.selection()).isEqualTo(Selection.of("lb2"));
        robot.clickOn(screen(300, 650));
        assertThat(editor.topology().of(Kind.LOAD_BALANCER)).hasSize(2);
    }

    @Test
    void a_piece_is_placed_in_the_middle_where_it_covers_nothing(FxRobot robot) {
        robot.interact(() -> hands.place(new Held.Part(Kind.SERVER)));

        var placed = canvas.geometry().box("s");
        assertThat(canvas.geometry().boxes().entrySet()).filteredOn(entry -> !entry.getKey().equals("s"))
                .noneMatch(entry -> entry.getValue().intersects(placed));
    }

    @Test
    void arrows_nudge_what_is_selected(FxRobot robot) {
        robot.clickOn(middle("user")).type(KeyCode.RIGHT, KeyCode.DOWN);

        assertThat(editor.topology().component("user").placement().at()).isEqualTo(new Point(56, 56));
    }

    @Test
    void two_parts_are_connected_with_the_keyboard_alone(FxRobot robot) {
        robot.interact(() -> canvas.view("lb").requestFocus());
        robot.type(KeyCode.C);
        robot.interact(() -> canvas.view("s2/web").requestFocus());
        robot.type(KeyCode.ENTER);

        assertThat(editor.topology().links().list().getLast().to()).isEqualTo("s2/web");
    }

    @Test
    void a_right_click_selects_and_opens_the_menu(FxRobot robot) {
        robot.rightClickOn(middle("user"));

        assertThat(editor.selection()).isEqualTo(Selection.of("user"));
        assertThat(robot.lookup("menu of user").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void a_drawing_that_is_played_cannot_be_changed(FxRobot robot) {
        robot.interact(() -> hands.editable(false));
        robot.drag(middle("lb"), MouseButton.PRIMARY).moveTo(screen(330, 500)).drop();

        assertThat(editor.canUndo()).isFalse();
        assertThat(editor.selection()).isEqualTo(Selection.of("lb"));
    }
}
