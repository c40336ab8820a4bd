package roundtrip.formats.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import roundtrip.formats.Imported;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceDesignsTest {
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    static List<Path> designs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "reference-designs"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void a_reference_design_opens_without_a_note_and_saves_to_the_same_value(Path file) throws IOException {
        String text = Files.readString(file);
        Imported opened = new JsonFormat().read(file.getFileName().toString(), text);
        String saved = new JsonFormat().write(opened.design());

        assertThat(opened.notes()).isEmpty();
        assertThat(value(saved)).isEqualTo(value(text));
        assertThat(new JsonFormat().write(new JsonFormat().read("again", saved).design())).isEqualTo(saved);
    }

    private static JsonNode value(String text) {
        return JACKSON.readTree(text);
    }

    @Test
    void all_eight_are_here() throws IOException {
        assertThat(designs()).hasSize(8);
    }
}
