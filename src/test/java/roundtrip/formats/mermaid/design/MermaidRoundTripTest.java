package roundtrip.formats.mermaid.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.formats.Imported;
import roundtrip.formats.mermaid.Direction;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Design;
import roundtrip.topology.RandomTopologies;

import static org.assertj.core.api.Assertions.assertThat;

class MermaidRoundTripTest {
    private static final List<MermaidOptions> WAYS = List.of(MermaidOptions.standard(),
            MermaidOptions.standard().withCollapsed(true).withDetail(true).running(Direction.LR),
            MermaidOptions.standard().withLinkLabels(false).withClasses(false).withPortable(true));

    private static void comesBack(Design design, MermaidOptions options) {
        String text = MermaidText.of(design, options).text();
        Imported again = MermaidFormat.format().importer().read("again.mmd", text);

        assertThat(again.design()).as(text).isEqualTo(design);
        assertThat(again.notes()).as(text).isEmpty();
    }

    @Test
    void whatever_is_drawn_comes_back_equal() {
        RandomTopologies.checkDesigns(3000, design -> comesBack(design, WAYS.getFirst()));
    }

    @Test
    void it_comes_back_whatever_the_options() {
        RandomTopologies.checkDesigns(600, design -> WAYS.forEach(way -> comesBack(design, way)));
    }

    @Test
    void what_stands_out_is_seen_and_does_not_count_as_an_edit() {
        RandomTopologies.checkDesigns(600, design -> comesBack(design, highlighted(design)));
        Design design = ReferenceDesigns.design("1b-distributed-as-drawn");
        String text = MermaidText.of(design, highlighted(design)).text();
        assertThat(text).contains("finding-critical\n", "classDef finding-critical stroke:#", "linkStyle 0")
                .isNotEqualTo(MermaidText.of(design, MermaidOptions.standard()).text());
    }

    @Test
    void a_class_of_the_author_with_our_name_is_kept() {
        String text = "flowchart TB\n    a[\"x\"]:::finding-high\n    classDef finding-high fill:#ff0000\n";
        Design read = MermaidFormat.bare().read("x.mmd", text).design();
        assertThat(MermaidText.of(read, MermaidOptions.standard()).text()).contains(":::finding-high\n",
                "classDef finding-high fill:#ff0000\n");
    }

    private static MermaidOptions highlighted(Design design) {
        List<String> words = List.of("critical", "high", "medium", "low", "info", "unheard of");
        SequencedMap<String, String> found = new LinkedHashMap<>();
        design.topology().components().forEach(part -> found.put(part.id(), words.get(found.size() % words.size())));
        design.topology().groups().forEach(group -> found.put(group.id(), words.get(found.size() % words.size())));
        design.topology().links().forEach(link -> found.put(link.id(), words.get(found.size() % words.size())));
        return WAYS.get(found.size() % WAYS.size()).highlighting(found);
    }

    @ParameterizedTest
    @MethodSource("roundtrip.routing.ReferenceDesigns#names")
    void every_reference_design_comes_back_equal(String name) {
        WAYS.forEach(way -> comesBack(ReferenceDesigns.design(name), way));
    }
}
