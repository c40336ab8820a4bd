package roundtrip.formats.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.formats.Format;
import roundtrip.formats.Note;
import roundtrip.formats.d2.D2Format;
import roundtrip.formats.dot.DotFormat;
import roundtrip.formats.plantuml.PlantUmlFormat;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Placement;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

class OutlineTest {
    private static final String UNDRAWABLE = "a\u0000b\u001b\u007f\u0085\ud800\uffffc\r\nd\re";
    private static final String VISIBLE = "a\u2400b\u241b\u2421\ufffd\ufffd\ufffdc\nd\ne";

    static Stream<Format> formats() {
        return Stream.of(DotFormat.format(), D2Format.format(), PlantUmlFormat.format());
    }

    private static Topology server() {
        return Topology.empty().with(Component.of("s", Kind.SERVER)).with(Component.of("s/app", Kind.APP).called("App"))
                .with(Component.of("s/db", Kind.DATABASE).called("DB"))
                .with(Link.of("l", LinkKind.WRITE, "s/app", "s/db"));
    }

    private static Design closed() {
        Topology open = server();
        return Design.of(open.with(open.component("s").placed(Placement.none().folded(true))));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_cannot_be_drawn_is_replaced_by_what_can(Format format) {
        assertThat(format.exporter().write(HardDesigns.named(List.of(UNDRAWABLE))))
                .isEqualTo(format.exporter().write(HardDesigns.named(List.of(VISIBLE))));
        assertThat(format.exporter().cautions(HardDesigns.named(List.of(UNDRAWABLE)))).extracting(Note::text)
                .containsExactly("6 texts hold characters that cannot be drawn; signs such as ␀ or � stand for them");
        assertThat(format.exporter().cautions(HardDesigns.named(List.of(VISIBLE)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_closed_server_lists_its_services_and_says_what_it_hides(Format format) {
        assertThat(format.exporter().write(closed())).contains("Server\\nApp + DB").doesNotContain("write");
        assertThat(format.exporter().cautions(closed())).extracting(Note::text)
                .containsExactly("one link stays inside a closed server and is not drawn; open the server to see it");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void frames_may_be_nested_deeper_than_the_stack_of_the_machine(Format format) {
        List<Group> groups = new ArrayList<>(List.of(Group.of("g0", GroupKind.ZONE)));
        for (int i = 1; i < 5000; i++) {
            groups.add(Group.of("g" + i, GroupKind.ZONE).inside("g" + (i - 1)));
        }
        Design deep = Design.of(new Topology(Table.empty(), Table.empty(), Table.of(groups.reversed())));
        assertThat(format.exporter().write(deep)).contains("g4999");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_kind_has_a_shape(Format format) {
        Shapes shapes = new Shapes(format.id());
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(shapes.word(kind)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void it_is_only_written(Format format) {
        assertThat(format.canRead()).isFalse();
        assertThat(format.canWrite()).isTrue();
    }

    @Test
    void ids_differ_in_more_than_case_and_are_no_words_of_a_language() {
        Ids ids = new Ids();
        assertThat(Stream.of("s1/db", "S1-DB", "s1_db_2", "node", "Node", "node_1", "1", "", "日本", "end")
                .map(ids::take)).containsExactly("s1_db", "S1_DB_2", "s1_db_2_2", "node_1", "Node_1_2", "node_1_3",
                        "n1", "n",
                        "n_2", "end");
    }

    @Test
    void copies_are_dashed_what_informs_is_dotted_what_is_encrypted_says_so() {
        assertThat(stroke(LinkKind.REPLICATE).dash()).isEqualTo(Stroke.Dash.DASHED);
        assertThat(stroke(LinkKind.MONITOR).dash()).isEqualTo(Stroke.Dash.DOTTED);
        assertThat(stroke(LinkKind.LOOKUP).dash()).isEqualTo(Stroke.Dash.DOTTED);
        assertThat(stroke(LinkKind.HEARTBEAT)).satisfies(beat -> {
            assertThat(beat.dash()).isEqualTo(Stroke.Dash.DOTTED);
            assertThat(beat.mutual()).isTrue();
        });
        assertThat(stroke(LinkKind.REQUEST)).isEqualTo(new Stroke("#637482", Stroke.Dash.SOLID, false, false));
    }

    private static Stroke stroke(LinkKind kind) {
        return Stroke.of(Link.of("l", kind, "a", "b"));
    }

    @Test
    void a_part_without_a_meaning_is_as_plain_as_paper() {
        assertThat(Paint.of(Kind.OTHER)).isEqualTo(new Paint("#FFFFFF", "#7B8B97", "#14212B"));
        assertThat(Paint.of(Kind.DATABASE)).isEqualTo(new Paint("#fdefe1", "#83380a", "#14212b"));
    }

    @Test
    void a_diagram_too_large_for_a_png_of_plantuml_gets_a_note() {
        List<String> many = IntStream.range(0, 61).mapToObj(i -> "n" + i).toList();
        assertThat(PlantUmlFormat.format().exporter().cautions(HardDesigns.called(many.subList(0, 60)))).isEmpty();
        assertThat(PlantUmlFormat.format().exporter().cautions(HardDesigns.called(many))).extracting(Note::text)
                .singleElement().asString().contains("61 parts", "4096", "SVG");
    }

    @Test
    void copies_are_dashed_and_what_is_encrypted_is_bold_in_every_language() {
        Design design = ReferenceDesigns.design("6-multi-az");
        assertThat(DotFormat.format().exporter().write(design))
                .contains(
                        "label=\"replication TLS\", color=\"#5F2596\", fontcolor=\"#5F2596\", style=dashed, penwidth=2.4")
                .contains("label=\"HTTPS 443\", color=\"#637482\", fontcolor=\"#637482\", penwidth=2.4");
        assertThat(PlantUmlFormat.format().exporter().write(design))
                .contains("-[#5F2596,dashed,thickness=3]->").contains("-[#637482,thickness=3]->");
    }
}
