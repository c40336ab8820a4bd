package roundtrip.formats.d2;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import roundtrip.formats.Judge;
import roundtrip.formats.outline.HardDesigns;
import roundtrip.formats.outline.Sight;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Design;

import static org.assertj.core.api.Assertions.assertThat;

/// The real D2 sees the picture that we meant.
class RealD2Test {
    private static final Judge D2 = Judge.fromNpm("@terrastruct/d2", "d2.mjs");

    @Test
    void every_design_is_drawn_as_it_was_meant() {
        D2.needed();
        List<Design> designs = HardDesigns.all();
        List<String> texts = designs.stream().map(design -> D2Format.format().exporter().write(design)).toList();
        List<JsonNode> drawn = D2.judge(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(drawn.get(i).path("error").isNull()).as(texts.get(i) + drawn.get(i)).isTrue();
            assertThat(seen(drawn.get(i)).told()).as(texts.get(i))
                    .isEqualTo(Sight.of(designs.get(i), UnaryOperator.identity()).told());
        }
    }

    @Test
    void copies_are_dashed_and_what_is_encrypted_is_bold() {
        D2.needed();
        JsonNode drawn = D2.judge(List.of(D2Format.format().exporter().write(ReferenceDesigns.design("6-multi-az"))))
                .getFirst();
        Set<String> looks = new TreeSet<>();
        drawn.path("connections").forEach(arrow -> looks.add(arrow.path("label").asString() + " "
                + arrow.path("strokeDash").asInt() + " " + arrow.path("strokeWidth").asInt()));
        assertThat(looks).containsExactlyInAnyOrder(" 0 2", " 2 2", "HTTPS 443 0 4", "TLS 0 4", "read TLS 0 4",
                "replication TLS 5 4");
    }

    private static Sight seen(JsonNode picture) {
        Sight sight = new Sight(UnaryOperator.identity());
        for (JsonNode shape : picture.path("shapes")) {
            String id = shape.path("id").asString();
            if (id.equals("title")) {
                sight.title(shape.path("label").asString());
            } else {
                sight.place(id, shape.path("label").asString(),
                        id.contains(".") ? id.substring(0, id.lastIndexOf('.')) : null);
            }
        }
        for (JsonNode arrow : picture.path("connections")) {
            assertThat(arrow.path("dstArrow").asString()).isEqualTo("triangle");
            sight.arrow(arrow.path("src").asString(), arrow.path("dst").asString(), arrow.path("label").asString(),
                    arrow.path("srcArrow").asString().equals("triangle"));
        }
        return sight;
    }
}
