package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

import roundtrip.formats.mermaid.RealMermaid.Verdict;
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

    @ParameterizedTest
    @EnumSource
    void reference_designs_and_random_ones_are_valid_and_show_what_we_meant(RealMermaid version) {
        List<String> texts = new ArrayList<>();
        ReferenceDesigns.names().map(ReferenceDesigns::design).forEach(design -> {
            for (int i = 0; i < WAYS; i++) {
                texts.add(MermaidText.of(design, way(i, design)).text());
            }
        });
        for (int seed = 0; seed < RANDOM_DESIGNS; seed++) {
            Design design = RandomTopologies.design(seed);
            texts.add(MermaidText.of(design, way(seed, design)).text());
        }
        check(version, texts);
    }

    @ParameterizedTest
    @EnumSource
    void names_that_hurt_are_seen_letter_for_letter_wherever_they_stand(RealMermaid version) {
        List<String> names = NastyNames.all();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Design design = NastyNames.everywhere(names.get(i));
            texts.add(MermaidText.of(design, way(i + version.ordinal(), design)).text());
        }
        List<Verdict> verdicts = check(version, texts);
        for (int i = 0; i < names.size(); i++) {
            JsonNode whole = verdicts.get(i).whole();
            String name = plain(names.get(i));
            assertThat(labels(whole.path("nodes"), "label")).as(texts.get(i)).isNotEmpty()
                    .allMatch(label -> label.equals(name) || label.equals(name + name)); // with its service as detail
            assertThat(labels(whole.path("edges"), "label")).as(texts.get(i)).hasSize(2).allMatch(name::equals);
            assertThat(labels(whole.path("subgraphs"), "title")).as(texts.get(i)).isNotEmpty().allMatch(name::equals);
        }
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
