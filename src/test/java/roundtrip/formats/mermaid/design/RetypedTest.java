package roundtrip.formats.mermaid.design;

import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.formats.Note;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Design;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody types in the text of a design that is still at hand.
class RetypedTest {
    private static final MermaidOptions BARE = MermaidOptions.standard().withComments(false);
    private static final Design DESIGN = ReferenceDesigns.design("1-distributed-web-infrastructure");
    private static final String TEXT = MermaidText.of(DESIGN, BARE).text();

    private static Retyped retyped(String text) {
        return Retyped.of(DESIGN, BARE, text);
    }

    private static int line(String text, String beginning) {
        return text.lines().map(String::strip).takeWhile(line -> !line.startsWith(beginning)).toList().size() + 1;
    }

    @Test
    void an_untouched_text_is_the_design_whether_or_not_it_has_comments() {
        for (String id : ReferenceDesigns.NAMES) {
            Design design = ReferenceDesigns.design(id);
            for (MermaidOptions options : List.of(BARE, MermaidOptions.standard(), BARE.withPortable(true),
                    BARE.withCollapsed(true), BARE.withClasses(false), BARE.withLinkLabels(false),
                    BARE.withDetail(true))) {
                Retyped read = Retyped.of(design, options, MermaidText.of(design, options).text());
                assertThat(read.design()).as(id + " " + options).isEqualTo(design);
                assertThat(read.faults()).as(id).isEmpty();
                assertThat(read.slips()).as(id).isEmpty();
            }
        }
    }

    @Test
    void an_untouched_text_of_any_drawing_is_the_drawing() {
        RandomTopologies.check(100, topology -> {
            Design design = Design.of(topology);
            assertThat(Retyped.of(design, BARE, MermaidText.of(design, BARE).text()).design()).isEqualTo(design);
        });
    }

    @Test
    void what_the_picture_does_not_say_stays_though_there_are_no_comments() {
        Topology after = retyped(TEXT.replace("{{\"HAProxy\"}}", "{{\"Balancer\"}}")).design().topology();
        assertThat(after).isEqualTo(
                DESIGN.topology().with(DESIGN.topology().component("lb").called("Balancer")));
    }

    @Test
    void a_text_with_comments_keeps_parts_whose_comment_is_gone() {
        String whole = MermaidText.of(DESIGN, MermaidOptions.standard()).text();
        String cut = whole.lines().filter(line -> !line.contains("%% {\"node\": {\"id\": \"lb\""))
                .reduce("", (one, two) -> one + two + "\n");
        assertThat(cut).isNotEqualTo(whole);
        Topology after = Retyped.of(DESIGN, MermaidOptions.standard(), cut).design().topology();
        assertThat(after.component("lb")).isEqualTo(DESIGN.topology().component("lb"));
        assertThat(after.links()).isEqualTo(DESIGN.topology().links());
    }

    @Test
    void a_whole_text_from_elsewhere_takes_the_place_of_the_drawing() {
        Design other = ReferenceDesigns.design("0-simple-web-stack");
        String text = MermaidText.of(other, MermaidOptions.standard()).text();
        assertThat(retyped(text).design().topology()).isEqualTo(other.topology());
    }

    @Test
    void every_line_knows_what_it_shows() {
        LineMap lines = retyped(TEXT).lines();
        assertThat(lines.at(line(TEXT, "lb{{"))).containsExactly("lb");
        assertThat(lines.at(line(TEXT, "subgraph s1"))).containsExactly("s1");
        assertThat(lines.at(line(TEXT, "s1_web["))).containsExactly("s1/web");
        assertThat(lines.at(line(TEXT, "classDef"))).isEmpty();
        assertThat(lines.at(1)).isEmpty();
        DESIGN.topology().links().forEach(link -> assertThat(lines.of(link.id())).as(link.id()).hasSize(1));
        assertThat(lines.of("lb")).containsExactly(line(TEXT, "lb{{"));
    }

    @Test
    void a_comment_line_belongs_to_its_part() {
        String whole = MermaidText.of(DESIGN, MermaidOptions.standard()).text();
        LineMap lines = Retyped.of(DESIGN, MermaidOptions.standard(), whole).lines();
        assertThat(lines.of("lb")).containsExactly(line(whole, "lb{{"), line(whole, "%% {\"node\": {\"id\": \"lb\""));
    }

    @Test
    void lines_follow_what_is_typed() {
        String text = TEXT.replace("flowchart TB\n", "flowchart TB\n\n\n    cache[(\"Redis\")] --> lb\n");
        Retyped read = retyped(text);
        assertThat(read.lines().at(4)).hasSize(3).contains("cache", "lb");
        assertThat(read.lines().at(line(text, "dns("))).containsExactly("dns");
        String link = read.lines().at(4).getLast();
        assertThat(read.design().topology().link(link).from()).isEqualTo("cache");
    }

    @Test
    void what_is_missing_is_a_fault_and_what_is_clear_a_slip() {
        assertThat(retyped(TEXT.replace("{{\"HAProxy\"}}", "{{\"HAProxy")).faults()).extracting(Note::line)
                .contains(line(TEXT, "lb{{"));
        assertThat(retyped(TEXT.replaceFirst("\n    end\n", "\n")).faults()).isNotEmpty();
        assertThat(retyped(TEXT + "lb -->").faults()).isNotEmpty();
        assertThat(retyped("").faults()).extracting(Note::line).containsExactly(1);
        assertThat(retyped("pie\n  \"a\": 1").faults()).isNotEmpty();
        Retyped slip = retyped(TEXT.replace("lb{{\"", "lb {{\""));
        assertThat(slip.faults()).isEmpty();
        assertThat(slip.slips()).extracting(Note::line).contains(line(TEXT, "lb{{"));
        assertThat(slip.design()).isEqualTo(DESIGN);
    }
}
