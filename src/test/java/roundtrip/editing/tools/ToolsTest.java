package roundtrip.editing.tools;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.editing.Selection;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Size;

import static org.assertj.core.api.Assertions.assertThat;

class ToolsTest {
    private final TestBench bench = new TestBench(drawing());

    private static Design drawing() {
        var topology = Draw.a().client("user").balancer("lb").server("s1", "web", "app").server("s2", "web")
                .request("user", "lb").change("user", at(80, 40)).change("lb", at(80, 200))
                .change("s1", at(400, 40)).change("s2", at(720, 40)).topology();
        Group zone = Group.of("zone", GroupKind.ZONE).placed(Placement.at(40, 600).sized(new Size(320, 208)));
        return Design.of(topology.with(zone));
    }

    private static java.util.function.UnaryOperator<Component> at(double x, double y) {
        return part -> part.placed(Placement.at(x, y));
    }

    private Point place(String id) {
        return bench.editor.topology().component(id).placement().at();
    }

    @Test
    void a_click_selects_and_a_click_on_nothing_selects_nothing() {
        bench.press(100, 50).release(100, 50);
        assertThat(bench.editor.selection()).isEqualTo(Selection.of("user"));

        bench.press(10, 10).release(10, 10);
        assertThat(bench.editor.selection()).isEqualTo(Selection.none());
    }

    @Test
    void shift_and_click_adds_and_takes_away() {
        bench.press(100, 50).release(100, 50);
        Gesture onBalancer = new Gesture(new Point(100, 210), new Target.OnPart("lb"), true, false, false);
        bench.press(onBalancer).release(100, 210);
        assertThat(bench.editor.selection()).isEqualTo(Selection.of("user", "lb"));

        bench.press(onBalancer).release(100, 210);
        assertThat(bench.editor.selection()).isEqualTo(Selection.of("user"));
    }

    @Test
    void a_press_that_hardly_moves_is_a_click() {
        bench.press(100, 50).drag(102, 51).release(102, 51);

        assertThat(bench.editor.canUndo()).isFalse();
    }

    @Test
    void a_drag_moves_on_the_grid_and_is_one_step_of_undo() {
        bench.press(100, 50).drag(120, 60).drag(333, 87).release(333, 87);

        assertThat(place("user")).isEqualTo(new Point(312, 80));
        assertThat(bench.editor.undoName()).isEqualTo("Move User");
        bench.editor.undo();
        assertThat(place("user")).isEqualTo(new Point(80, 40));
        assertThat(bench.editor.canUndo()).isFalse();
    }

    @Test
    void a_part_near_the_line_of_another_is_aligned_and_a_guide_shows_it() {
        bench.press(100, 50).drag(105, 300);

        assertThat(place("user").x()).isEqualTo(80);
        assertThat(bench.tool.feedback().guides()).isNotEmpty();
    }

    @Test
    void escape_brings_a_dragged_part_back() {
        bench.press(100, 50).drag(400, 400);
        bench.tool = bench.tool.cancel();

        assertThat(place("user")).isEqualTo(new Point(80, 40));
        assertThat(bench.editor.canUndo()).isFalse();
    }

    @Test
    void a_part_dropped_in_a_group_joins_it_where_it_lies() {
        bench.press(100, 210).drag(200, 700);
        assertThat(bench.tool.feedback().drop()).isEqualTo("zone");
        bench.release(200, 700);

        assertThat(bench.editor.topology().component("lb").parent()).isEqualTo("zone");
        assertThat(bench.box("lb").corner()).isEqualTo(new Point(184, 688));
    }

    @Test
    void a_marquee_selects_what_lies_wholly_in_it() {
        bench.press(10, 10).drag(300, 280);
        assertThat(bench.tool.feedback().marquee()).isNotNull();
        bench.release(300, 280);

        assertThat(bench.editor.selection()).isEqualTo(Selection.of("user", "lb"));
    }

    @Test
    void an_arrow_is_drawn_from_a_handle_to_a_part() {
        bench.press(Gesture.at(160, 280, new Target.OnHandle("lb"))).drag(500, 60);
        assertThat(bench.tool.feedback().wire().target()).isEqualTo("s1");
        bench.release(500, 60);

        assertThat(bench.editor.topology().links().list().getLast().to()).isEqualTo("s1/web");
        assertThat(bench.editor.undoName()).isEqualTo("Connect Load balancer to Server");
    }

    @Test
    void an_arrow_that_cannot_be_says_why_and_is_not_drawn() {
        bench.press(Gesture.at(500, 60, new Target.OnHandle("s1"))).drag(100, 50);
        assertThat(bench.tool.feedback().refusal()).isEqualTo("Server sends nothing to User.");
        bench.release(100, 50);

        assertThat(bench.editor.topology().links().size()).isEqualTo(1);
    }

    @Test
    void an_arrow_dropped_on_nothing_offers_what_to_add_there() {
        bench.press(Gesture.at(160, 280, new Target.OnHandle("lb"))).drag(300, 400).release(300, 400);

        assertThat(bench.offers).containsExactly("lb 300.0 400.0");
        assertThat(bench.editor.canUndo()).isFalse();
    }

    @Test
    void a_click_on_a_handle_draws_nothing() {
        bench.press(Gesture.at(160, 280, new Target.OnHandle("lb"))).release(300, 400);

        assertThat(bench.offers).isEmpty();
    }

    @Test
    void an_end_of_a_link_is_dragged_to_another_part() {
        bench.press(Gesture.at(100, 200, new Target.OnLinkEnd("l1", false))).drag(500, 60).release(500, 60);

        assertThat(bench.editor.topology().link("l1").to()).isEqualTo("s1/web");
    }

    @Test
    void a_service_is_moved_to_another_server() {
        bench.press(Gesture.at(450, 160, new Target.OnPart("s1/app"))).drag(800, 60);
        assertThat(bench.tool.feedback().drop()).isEqualTo("s2");
        bench.release(800, 60);

        assertThat(bench.editor.topology().services("s2").stream().map(Component::id)).containsExactly("s2/app",
                "s2/web");
    }

    @Test
    void a_placed_part_is_snapped_selected_and_the_tool_put_away() {
        List<Boolean> placed = new ArrayList<>();
        bench.tool = new Placing(bench.desk(), new Placing.Held.Part(Kind.FIREWALL), false, placed::add);
        bench.tool = bench.tool.hover(Gesture.at(399, 501, new Target.OnNothing()));
        assertThat(bench.tool.feedback().ghost()).isNotNull();
        bench.press(399, 501).release(399, 501);

        assertThat(bench.editor.selection()).isEqualTo(Selection.of("fw"));
        assertThat(place("fw").x() % 8).isZero();
        assertThat(placed).containsExactly(true);
        assertThat(bench.tool).isInstanceOf(Idle.class);
    }

    @Test
    void an_agent_cannot_be_put_on_the_empty_canvas() {
        bench.tool = new Placing(bench.desk(), new Placing.Held.Part(Kind.AGENT), false, _ -> {});
        bench.press(500, 500).release(500, 500);

        assertThat(bench.tool.feedback().refusal()).isEqualTo("Monitoring agent needs a machine to run on.");
        assertThat(bench.editor.canUndo()).isFalse();

        bench.release(410, 50);
        assertThat(bench.editor.selection()).isEqualTo(Selection.of("s1/agent"));
    }

    @Test
    void a_firewall_dropped_on_an_arrow_goes_into_it() {
        bench.tool = new Placing(bench.desk(), new Placing.Held.Part(Kind.FIREWALL), false, _ -> {});
        bench.tool = bench.tool.release(Gesture.at(160, 150, new Target.OnLink("l1")));

        assertThat(bench.editor.topology().link("l1").to()).isEqualTo("fw");
        assertThat(bench.editor.topology().link("l12").from()).isEqualTo("fw");
        assertThat(bench.editor.topology().link("l12").to()).isEqualTo("lb");
        bench.editor.undo();
        assertThat(bench.editor.design()).isEqualTo(drawing());
    }

    @Test
    void the_corner_of_a_group_is_dragged_on_the_grid() {
        bench.press(Gesture.at(360, 808, new Target.OnCorner("zone"))).drag(403, 850).release(403, 850);

        assertThat(bench.editor.topology().group("zone").placement().size()).isEqualTo(new Size(360, 248));
    }

    @Test
    void a_drag_with_alt_leaves_the_original_and_moves_a_copy() {
        bench.press(new Gesture(new Point(100, 50), new Target.OnPart("user"), false, false, true));
        bench.drag(400, 402).release(400, 402);

        assertThat(place("user")).isEqualTo(new Point(80, 40));
        assertThat(bench.editor.topology().component("user2")).isNotNull();
    }
}
