package roundtrip.formats.mermaid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

import roundtrip.formats.mermaid.RealMermaid.Verdict;
import roundtrip.formats.mermaid.design.MermaidFormat;
import roundtrip.formats.mermaid.design.MermaidOptions;
import roundtrip.formats.mermaid.design.MermaidText;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Design;
import roundtrip.topology.RandomTopologies;

import static org.assertj.core.api.Assertions.assertThat;

/// Mermaid 12, 11 and 10 accept what we write and see the picture that we meant.
class RealMermaidExportTest {
    private static final int WAYS = 6;
    private static final int RANDOM_DESIGNS = 300;

    @BeforeEach
    void the_judges_are_there() {
        RealMermaid.needed();
    }

    /// One of a spread of options.
    private static MermaidOptions way(int number, Design design) {
        MermaidOptions standard = MermaidOptions.standard();
        return switch (number % WAYS) {
            case 0 -> standard;
            case 1 -> standard.withCollapsed(true).withDetail(true).running(Direction.LR);
            case 2 -> standard.withPortable(true).highlighting(NastyNames.findings(design));
            case 3 -> standard.withComments(false).highlighting(NastyNames.findings(design));
            case 4 -> standard.withLinkLabels(false).withClasses(false).withDetail(true).running(Direction.BT);
            default -> standard.withCollapsed(true).withPortable(true).withComments(false).running(Direction.RL)
                    .highlighting(NastyNames.findings(design));
        };
    }

    /// One process for each version answers for all.
    @ParameterizedTest
    @EnumSource
    void every_text_is_valid_and_shows_what_we_meant_letter_for_letter(RealMermaid version) throws IOException {
        List<String> names = NastyNames.all();
        List<String> texts = new ArrayList<>();
        names.forEach(name -> add(texts, NastyNames.everywhere(name), version.ordinal()));
        ReferenceDesigns.names().map(ReferenceDesigns::design).forEach(design -> {
            for (int i = 0; i < WAYS; i++) {
                add(texts, design, 0);
            }
        });
        for (int seed = 0; seed < RANDOM_DESIGNS; seed++) {
            add(texts, RandomTopologies.design(seed), 0);
        }
        addForeign(texts);
        List<Verdict> verdicts = check(version, texts);
        for (int i = 0; i < names.size(); i++) {
            checkLabels(plain(names.get(i)), texts.get(i), verdicts.get(i).whole());
        }
    }

    private static void add(List<String> texts, Design design, int shift) {
        texts.add(MermaidText.of(design, way(texts.size() + shift, design)).text());
    }

    /// What others drew, read with guesses and without.
    private static void addForeign(List<String> texts) throws IOException {
        for (String folder : List.of("mermaid-foreign", "mermaid/cases")) {
            try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", folder))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".mmd")).sorted().toList()) {
                    add(texts, MermaidFormat.format().importer().read("x", Files.readString(file)).design(), 0);
                    add(texts, MermaidFormat.bare().read("x", Files.readString(file)).design(), 0);
                }
            }
        }
    }

    private static void checkLabels(String name, String text, JsonNode whole) {
        assertThat(labels(whole.path("nodes"), "label")).as(text).isNotEmpty()
                .allMatch(label -> label.equals(name) || label.equals(name + name)); // with its service as detail
        assertThat(labels(whole.path("edges"), "label")).as(text).hasSize(2).allMatch(name::equals);
        assertThat(labels(whole.path("subgraphs"), "title")).as(text).isNotEmpty().allMatch(name::equals);
    }

    private static List<String> labels(JsonNode list, String member) {
        return list.valueStream().map(each -> plain(each.path(member).asString())).toList();
    }

    private static List<Verdict> check(RealMermaid version, List<String> texts) {
        List<Verdict> verdicts = version.verdicts(texts);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            assertThat(verdicts.get(i).error()).as(text).isNull();
            assertThat(plain(VectorTest.theirs(verdicts.get(i).whole()))).as(text)
                    .isEqualTo(plain(VectorTest.ours(new FlowchartReader().read(text).flowchart())));
        }
        return verdicts;
    }

    private static String plain(Map<String, List<String>> picture) {
        return plain(picture.toString());
    }

    /// Mermaid trims blanks that the reader keeps, and no page can show what is no character.
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2028\\ufeff]+", "").replaceAll("[\\x00\\p{Cs}]", "\uFFFD");
    }
}
