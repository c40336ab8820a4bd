package roundtrip.ui.mermaid;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.editing.Editor;
import roundtrip.editing.Edits;
import roundtrip.layout.Geometry;
import roundtrip.layout.Placing;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

/// What becomes of the document when somebody types, without any window.
class ManuscriptTest {
    private static final Design DESIGN = placed(ReferenceDesigns.design("1-distributed-web-infrastructure"));

    private final Editor editor = new Editor(DESIGN);
    private final Manuscript manuscript = new Manuscript(editor, Choices.standard().options());

    ManuscriptTest() {
        manuscript.write();
    }

    private static Design placed(Design design) {
        return design.with(Placing.complete(design.topology()));
    }

    private void replace(String what, String with) {
        String text = manuscript.text();
        assertThat(text).contains(what);
        manuscript.type(text.replace(what, with));
    }

    @Test
    void each_pause_is_one_step_of_undo() {
        replace("\"HAProxy\"", "\"A\"");
        replace("\"A\"", "\"B\"");
        assertThat(editor.topology().component("lb").name()).isEqualTo("B");
        editor.undo();
        assertThat(editor.topology().component("lb").name()).isEqualTo("A");
        editor.undo();
        assertThat(editor.design()).isEqualTo(DESIGN);
        assertThat(editor.canUndo()).isFalse();
    }

    @Test
    void typing_what_stands_there_already_is_no_step() {
        manuscript.type(manuscript.text() + "\n\n");
        assertThat(editor.canUndo()).isFalse();
    }

    @Test
    void a_part_that_comes_back_is_the_part_that_it_was() {
        String text = manuscript.text();
        manuscript.type(text.replaceAll("(?m)^.*\\b(lb|dns)\\b.*\n", ""));
        assertThat(editor.topology().component("lb")).isNull();
        manuscript.type(text);
        assertThat(editor.design()).isEqualTo(DESIGN);
    }

    @Test
    void a_label_that_is_typed_letter_by_letter_leaves_no_trace_of_its_beginnings() {
        String text = manuscript.text();
        for (String typed : List.of("\n  cac", "\n  cache[(\"Re\")]", "\n  cache[(\"Redis\")]")) {
            manuscript.type(text + typed);
        }
        Topology after = editor.topology();
        assertThat(after.component("cac")).isNull();
        assertThat(after.component("cache").name()).isEqualTo("Redis");
        assertThat(after.components().size()).isEqualTo(DESIGN.topology().components().size() + 1);
    }

    @Test
    void what_was_added_stays_where_it_was_put_when_more_is_added() {
        String text = manuscript.text();
        manuscript.type(text + "\n  one[\"One\"]");
        Component one = editor.topology().component("one");
        manuscript.type(text + "\n  two[\"Two\"]\n  one[\"One\"]");
        assertThat(editor.topology().component("one").placement()).isEqualTo(one.placement());
        assertThat(editor.topology().component("two").placement().at()).isNotNull();
    }

    @Test
    void a_frame_that_is_typed_round_parts_does_not_move_them() {
        var before = Geometry.of(editor.topology()).box("lb");
        replace("lb{{\"HAProxy\"}}:::load-balancer",
                "subgraph zone [\"Zone\"]\nlb{{\"HAProxy\"}}:::load-balancer\nend");
        assertThat(manuscript.faults()).isEmpty();
        assertThat(editor.topology().component("lb").parent()).isEqualTo("zone");
        assertThat(Geometry.of(editor.topology()).box("lb").corner()).isEqualTo(before.corner());
        editor.undo();
        assertThat(editor.design()).isEqualTo(DESIGN);
    }

    @Test
    void half_a_text_changes_nothing() {
        for (String unfinished : List.of("", "flowchart TB\n  subgraph x", "flow", manuscript.text() + "\nlb -->",
                manuscript.text().substring(0, manuscript.text().indexOf("HAProxy") + 3))) {
            manuscript.type(unfinished);
            assertThat(manuscript.isDrawn()).as(unfinished).isFalse();
            assertThat(editor.design()).as(unfinished).isEqualTo(DESIGN);
            assertThat(manuscript.faults()).allMatch(fault -> fault.line() != null);
        }
    }

    @Test
    void a_drag_in_progress_does_not_count() {
        editor.preview(Edits.move(editor.topology(), List.of("lb"), 80, 0));
        assertThat(manuscript.isCurrent()).isTrue();
        editor.commit();
        assertThat(manuscript.isCurrent()).isFalse();
    }

    @Test
    void a_copy_is_the_whole_text() {
        assertThat(manuscript.text()).doesNotContain("%%");
        assertThat(manuscript.copy(true)).startsWith(manuscript.text()).contains("%% {\"roundtrip\"");
        assertThat(manuscript.copy(false)).doesNotContain("%%");
    }
}
