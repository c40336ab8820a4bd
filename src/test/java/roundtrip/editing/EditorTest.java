package roundtrip.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Extras;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Nesting;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Property;

import static org.assertj.core.api.Assertions.assertThat;

class EditorTest {
    private final Editor editor = new Editor(distributed());

    private static Design distributed() {
        return Draw.a().client("user").balancer("lb").server("s1", "web", "app", "db:primary")
                .server("s2", "web", "app", "db:replica").request("user", "lb").request("lb", "s1/web")
                .change("lb", part -> part.called("HAProxy").placed(Placement.at(100, 80))).design();
    }

    @Test
    void undoing_back_to_the_saved_state_is_clean_again() {
        editor.apply(Edits.rename(editor.topology(), "lb", "Balancer"));
        assertThat(editor.isModified()).isTrue();
        assertThat(editor.undoName()).isEqualTo("Rename HAProxy");

        editor.undo();

        assertThat(editor.isModified()).isFalse();
        assertThat(editor.redoName()).isEqualTo("Rename HAProxy");
    }

    @Test
    void a_drag_previews_and_commits_once() {
        editor.preview(Edits.move(editor.topology(), List.of("lb"), 8, 0));
        editor.preview(Edits.move(editor.design().topology(), List.of("lb"), 16, 8));
        assertThat(editor.shown().topology().component("lb").placement().at()).isEqualTo(new Point(116, 88));
        assertThat(editor.design().topology().component("lb").placement().at()).isEqualTo(new Point(100, 80));

        editor.commit();
        assertThat(editor.design().topology().component("lb").placement().at()).isEqualTo(new Point(116, 88));

        editor.undo();
        assertThat(editor.design()).isEqualTo(distributed());
        assertThat(editor.canUndo()).isFalse();
    }

    @Test
    void a_cancelled_gesture_leaves_no_trace() {
        editor.preview(Edits.delete(editor.topology(), List.of("s1")));
        editor.cancel();

        assertThat(editor.shown()).isSameAs(editor.design());
        assertThat(editor.canUndo()).isFalse();
    }

    @Test
    void an_edit_that_changes_nothing_is_no_step() {
        editor.apply(Edits.rename(editor.topology(), "lb", "HAProxy"));

        assertThat(editor.canUndo()).isFalse();
    }

    @Test
    void what_is_deleted_is_no_longer_selected() {
        editor.select(Selection.of("lb", "user"));
        editor.apply(Edits.delete(editor.topology(), List.of("lb")));

        assertThat(editor.selection()).isEqualTo(Selection.of("user"));
    }

    @Test
    void deleting_a_server_takes_its_services_and_links_and_one_undo_brings_all_back() {
        editor.apply(Edits.delete(editor.topology(), List.of("s1")));
        assertThat(editor.topology().components().stream().map(Component::id)).containsExactly("user", "lb", "s2",
                "s2/web", "s2/app", "s2/db");
        assertThat(editor.topology().links().stream().map(Link::id)).containsExactly("l1");

        editor.undo();
        assertThat(editor.design()).isEqualTo(distributed());
    }

    @Test
    void a_service_on_empty_canvas_brings_its_server() {
        editor.apply(Edits.add(Kind.WEB, new Point(40, 40), null));

        assertThat(editor.topology().component("s")).isNotNull();
        assertThat(editor.topology().component("s/web").kind()).isEqualTo(Kind.WEB);
        assertThat(editor.undoName()).isEqualTo("Add Web server");
    }

    @Test
    void an_agent_needs_a_machine() {
        assertThat(Placements.refusal(editor.topology(), Kind.AGENT, null))
                .isEqualTo("Monitoring agent needs a machine to run on.");
        assertThat(Placements.refusal(editor.topology(), Kind.AGENT, "lb")).isNull();
        assertThat(Placements.refusal(editor.topology(), Kind.WEB, "lb"))
                .isEqualTo("Web server does not run inside HAProxy.");
    }

    @Test
    void a_second_balancer_is_connected_with_what_the_ends_suggest() {
        editor.apply(Edits.add(Kind.LOAD_BALANCER, new Point(400, 80), null));
        editor.apply(Edits.connect(editor.topology(), "user", "lb2"));
        editor.apply(Edits.connect(editor.topology(), "lb2", "s1"));
        editor.apply(Edits.connect(editor.topology(), "lb", "lb2"));
        editor.apply(Edits.connect(editor.topology(), "s2/app", "s1"));
        editor.apply(Edits.connect(editor.topology(), "s1/db", "s2"));

        assertThat(editor.topology().links().stream().skip(2)
                .map(link -> link.kind().word() + " " + link.from() + " " + link.to())).containsExactly(
                        "request user lb2", "request lb2 s1/web", "heartbeat lb lb2", "request s2/app s1/web",
                        "replicate s1/db s2/db");
    }

    @Test
    void what_cannot_be_connected_says_why() {
        assertThat(Connections.refusal(editor.topology(), "s1/web", "s1/db"))
                .isEqualTo("Both are in Server, where they reach each other without an arrow.");
        assertThat(Connections.refusal(editor.topology(), "s1/db", "user"))
                .isEqualTo("Database sends nothing to User.");
        assertThat(Connections.refusal(editor.topology(), "lb", "lb")).isEqualTo("An arrow needs two different parts.");
    }

    @Test
    void a_service_moved_to_another_server_takes_all_references_along() {
        Datum lesson = new Datum.Items(
                List.of(new Datum.Members(new LinkedHashMap<>(java.util.Map.of("focus", new Datum.Text("s1/web"))))));
        editor.open(distributed().carrying(Extras.none().with("lesson", lesson)));
        editor.apply(Edits.moveService(editor.topology(), "s1/web", "s2", 0));

        assertThat(editor.topology().services("s2").stream().map(Component::id)).containsExactly("s2/web2", "s2/web",
                "s2/app", "s2/db");
        assertThat(editor.topology().link("l2").to()).isEqualTo("s2/web2");
        assertThat(editor.design().extras().toString()).contains("s2/web2").doesNotContain("s1/web");
    }

    @Test
    void copies_keep_the_links_between_them() {
        Clip clip = Clip.of(editor.topology(), List.of("lb", "s1"));
        List<String> roots = new ArrayList<>();
        editor.apply(Edits.paste(clip, 16, 16, roots));

        assertThat(roots).containsExactly("lb2", "s12");
        assertThat(editor.topology().links().stream().filter(link -> link.from().equals("lb2")).map(Link::to))
                .containsExactly("s12/web");
        assertThat(editor.topology().component("lb2").placement().at()).isEqualTo(new Point(116, 96));
    }

    @Test
    void a_frame_round_parts_leaves_them_where_they_are() {
        editor.apply(Edits.group(editor.topology(), GroupKind.NETWORK, List.of("lb"), new Box(100, 80, 200, 64)));

        Group network = editor.topology().group("network");
        assertThat(network.placement().at()).isEqualTo(new Point(76, 40));
        assertThat(editor.topology().component("lb").parent()).isEqualTo("network");
        assertThat(editor.topology().component("lb").placement().at()).isEqualTo(new Point(24, 40));

        editor.apply(Edits.ungroup(editor.topology(), List.of("network")));
        assertThat(editor.topology().groups().isEmpty()).isTrue();
        assertThat(editor.topology().component("lb").placement().at()).isEqualTo(new Point(100, 80));
    }

    @Test
    void moving_a_group_moves_what_is_in_it_once() {
        editor.apply(Edits.group(editor.topology(), GroupKind.NETWORK, List.of("lb"), new Box(100, 80, 200, 64)));
        editor.apply(Edits.move(editor.topology(), List.of("network", "lb"), 8, 8));

        assertThat(editor.topology().group("network").placement().at()).isEqualTo(new Point(84, 48));
        assertThat(editor.topology().component("lb").placement().at()).isEqualTo(new Point(24, 40));
        assertThat(new Nesting(editor.topology()).origin("network")).isEqualTo(new Point(84, 48));
    }

    @Test
    void a_stated_value_is_cleared_to_be_absent_again() {
        editor.apply(Edits.state(editor.topology(), "lb", Property.STICKY, true));
        assertThat(editor.topology().component("lb").stated(Property.STICKY)).isTrue();

        editor.apply(Edits.clear(editor.topology(), "lb", Property.STICKY));
        assertThat(editor.topology().component("lb").stated(Property.STICKY)).isNull();
    }

    @Test
    void a_link_of_another_kind_keeps_what_it_can_state() {
        editor.apply(Edits.state(editor.topology(), "l1", Property.PORT, 8080));
        editor.apply(Edits.kind(editor.topology(), "l1", LinkKind.ADMIN));

        assertThat(editor.topology().link("l1").port()).contains(8080);
    }

    @Test
    void listeners_hear_of_every_change_until_they_stop() {
        List<String> heard = new ArrayList<>();
        Runnable stop = editor.listen(() -> heard.add("change"));
        editor.select(Selection.of("lb"));
        stop.run();
        editor.select(Selection.none());

        assertThat(heard).hasSize(1);
    }
}
