package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import roundtrip.formats.mermaid.RealMermaid.Verdict;
import roundtrip.formats.mermaid.design.MermaidOptions;
import roundtrip.formats.mermaid.design.MermaidText;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Design;
import roundtrip.topology.RandomTopologies;

import static org.assertj.core.api.Assertions.assertThat;

/// The real Mermaid accepts what we write and sees the picture that we meant.
class RealMermaidExportTest {
    private static final List<MermaidOptions> WAYS = List.of(MermaidOptions.standard(),
            MermaidOptions.standard().withCollapsed(true).withDetail(true),
            MermaidOptions.standard().withPortable(true));

    @Test
    void reference_designs_and_random_ones_are_valid_and_show_what_we_meant() {
        RealMermaid.needed();
        List<Design> designs = new ArrayList<>(ReferenceDesigns.names().map(ReferenceDesigns::design).toList());
        for (long seed = 0; seed < 400; seed++) {
            designs.add(RandomTopologies.design(seed));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < designs.size(); i++) {
            texts.add(MermaidText.of(designs.get(i), WAYS.get(i % WAYS.size())).text());
        }
        List<Verdict> verdicts = RealMermaid.judge(texts);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            assertThat(verdicts.get(i).error()).as(text).isNull();
            assertThat(plain(VectorTest.theirs(verdicts.get(i).whole()))).as(text)
                    .isEqualTo(plain(VectorTest.ours(new FlowchartReader().read(text).flowchart())));
        }
    }

    /// Mermaid trims blanks that the reader keeps.
    private static String plain(Map<String, List<String>> picture) {
        return picture.toString().replaceAll("[\\s\u00a0]+", "");
    }
}
