package roundtrip.formats.mermaid.design;

import java.util.List;

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

    @ParameterizedTest
    @MethodSource("roundtrip.routing.ReferenceDesigns#names")
    void every_reference_design_comes_back_equal(String name) {
        WAYS.forEach(way -> comesBack(ReferenceDesigns.design(name), way));
    }
}
