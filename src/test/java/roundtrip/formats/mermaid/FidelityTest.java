package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import roundtrip.formats.mermaid.RealMermaid.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/// Texts of all kinds, out of seeds: what the real Mermaid accepts we read as it does.
class FidelityTest {
    private static final int TEXTS = 500;

    @Test
    void what_the_real_mermaid_accepts_is_read_as_mermaid_reads_it() {
        RealMermaid.needed();
        List<String> texts = new ArrayList<>();
        for (long seed = 1; seed <= TEXTS; seed++) {
            texts.add(new RandomTexts(seed).next());
        }
        List<Verdict> verdicts = RealMermaid.judge(texts);
        int compared = 0;
        for (int i = 0; i < TEXTS; i++) {
            Verdict verdict = verdicts.get(i);
            if (verdict.valid() && !isQuirk(verdict)) {
                Flowchart read = new FlowchartReader().read(texts.get(i)).flowchart();
                assertThat(plain(VectorTest.ours(read))).as("seed %d\n%s", i + 1, texts.get(i))
                        .isEqualTo(plain(VectorTest.theirs(verdict.whole())));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(TEXTS / 2);
    }

    /// Arrows whose ends do not fit have no meaning in Mermaid; we give them one.
    private static boolean isQuirk(Verdict verdict) {
        return verdict.whole().toString().contains("INVALID");
    }

    /// Without the classes of groups: Mermaid keeps those that came before the group on a node of the same id.
    private static Map<String, List<String>> plain(Map<String, List<String>> all) {
        all.computeIfPresent("groups",
                (_, groups) -> groups.stream().map(line -> line.substring(0, line.lastIndexOf('|'))).toList());
        return all;
    }
}
