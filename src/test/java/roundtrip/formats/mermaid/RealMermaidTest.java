package roundtrip.formats.mermaid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import roundtrip.formats.mermaid.RealMermaid.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/// The judge must itself be right: it gives every vector the answer that was recorded for it.
class RealMermaidTest {
    private static final Path VECTORS = Path.of("src", "test", "resources", "mermaid");

    @BeforeAll
    static void the_judge_is_there() {
        RealMermaid.needed();
    }

    @TestFactory
    Stream<DynamicTest> every_vector_gets_its_recorded_verdict() throws IOException {
        var files = texts();
        var texts = new ArrayList<String>();
        for (var file : files) {
            texts.add(Files.readString(file));
        }
        var verdicts = RealMermaid.judge(texts);
        return Stream.iterate(0, i -> i < files.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(name(files.get(i)),
                        () -> sameAs(recorded(files.get(i)), verdicts.get(i))));
    }

    @Test
    void the_vectors_are_all_there() throws IOException {
        assertThat(texts()).hasSize(42 + 121);
    }

    private static void sameAs(JsonNode expected, Verdict verdict) {
        assertThat(verdict.valid()).isEqualTo(expected.get("valid").asBoolean());
        assertThat(verdict.error()).isEqualTo(expected.get("error").stringValue(null));
        for (var word : List.of("direction", "title", "accTitle", "accDescr")) {
            assertThat(verdict.whole().path(word)).as(word).isEqualTo(expected.path(word));
        }
        assertThat(verdict.nodes()).containsExactlyInAnyOrderElementsOf(expected.path("nodes"));
        assertThat(verdict.edges()).containsExactlyInAnyOrderElementsOf(expected.path("edges"));
        assertThat(verdict.subgraphs()).containsExactlyInAnyOrderElementsOf(expected.path("subgraphs"));
    }

    private static List<Path> texts() throws IOException {
        try (var cases = Files.list(VECTORS.resolve("cases"));
                var seeds = Files.list(VECTORS.resolve("seed"));
                var more = Files.list(VECTORS.resolve("more"))) {
            return Stream.of(cases, seeds, more).flatMap(each -> each)
                    .filter(file -> file.toString().endsWith(".mmd"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode recorded(Path text) throws IOException {
        return new JsonMapper().readTree(Files.readString(text.resolveSibling(name(text) + ".json")));
    }

    private static String name(Path text) {
        return text.getFileName().toString().replace(".mmd", "");
    }
}
