package roundtrip.formats.drawio;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.formats.Format;
import roundtrip.formats.Imported;
import roundtrip.layout.Geometry;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Design;
import roundtrip.topology.RandomTopologies;

import static org.assertj.core.api.Assertions.assertThat;

class DrawioRoundTripTest {
    private static final List<Format> READERS = List.of(DrawioFormat.format(Geometry::boxes),
            DrawioFormat.format(Geometry::boxes, false));

    private static void comesBack(Design design) {
        String text = READERS.getFirst().exporter().write(design);
        for (Format reader : READERS) {
            Imported again = reader.importer().read("again.drawio", text);

            assertThat(again.design()).as(text).isEqualTo(design);
            assertThat(again.notes()).as(text).isEmpty();
        }
    }

    @Test
    void whatever_is_drawn_comes_back_equal() {
        RandomTopologies.checkDesigns(2000, DrawioRoundTripTest::comesBack);
    }

    @ParameterizedTest
    @MethodSource("roundtrip.routing.ReferenceDesigns#names")
    void every_reference_design_comes_back_equal(String name) {
        comesBack(ReferenceDesigns.design(name));
    }

    @Test
    void saving_twice_gives_the_same_text() {
        RandomTopologies.checkDesigns(300, design -> {
            String text = READERS.getFirst().exporter().write(design);
            Design again = READERS.getFirst().importer().read("again.drawio", text).design();

            assertThat(READERS.getFirst().exporter().write(again)).isEqualTo(text);
        });
    }
}
