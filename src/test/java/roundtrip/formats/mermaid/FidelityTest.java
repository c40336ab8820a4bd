package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import roundtrip.formats.Note;
import roundtrip.formats.mermaid.RealMermaid.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/// Texts of all kinds, out of seeds: what the real Mermaid accepts we read as it does; what it rejects we read with a note or
/// refuse with a sentence.
class FidelityTest {
    private static final int RANDOM = 400;
    private static final int GRAMMAR = 1100;

    @Test
    void what_the_real_mermaid_accepts_is_read_as_mermaid_reads_it() {
        RealMermaid.needed();
        List<String> texts = new ArrayList<>();
        LongStream.rangeClosed(1, RANDOM).forEach(seed -> texts.add(new RandomTexts(seed).next()));
        LongStream.rangeClosed(1, GRAMMAR).forEach(seed -> texts.add(new GrammarTexts(seed).next()));
        List<Verdict> verdicts = RealMermaid.judge(texts);
        int compared = 0;
        for (int i = 0; i < texts.size(); i++) {
            compared += same(texts.get(i), verdicts.get(i)) ? 1 : 0;
        }
        assertThat(compared).isGreaterThan(texts.size() / 3);
    }

    private static boolean same(String text, Verdict verdict) {
        Reading reading = new FlowchartReader().read(text);
        if (!verdict.valid() || isQuirk(verdict, reading)) {
            return false;
        }
        JsonNode whole = verdict.whole();
        Flowchart read = reading.flowchart();
        assertThat(plain(VectorTest.ours(read))).as(text).isEqualTo(plain(VectorTest.theirs(whole)));
        assertThat(read.direction()).as(text)
                .hasToString(whole.path("direction").asString().replace("BR", "TB"));
        assertThat(read.title()).as(text).isEqualTo(whole.path("title").stringValue(null));
        assertThat(read.description().title()).as(text).isEqualTo(whole.path("accTitle").stringValue(null));
        assertThat(read.description().text()).as(text).isEqualTo(whole.path("accDescr").stringValue(null));
        return true;
    }

    /// What has no meaning in Mermaid, or gets lost in it, has one with us: arrows whose ends do not fit, groups inside each
    /// other, lines with the words of a direction.
    private static boolean isQuirk(Verdict verdict, Reading reading) {
        return verdict.whole().toString().contains("INVALID") || reading.notes().stream().map(Note::text)
                .anyMatch(note -> note.contains("contain each other") || note.contains("would swallow"));
    }

    /// Without the classes of groups: Mermaid keeps those that came before the group on a node of the same id. Without the
    /// marks of Markdown, which the judge's answer leaves in part, and the inner marks of codes, which it leaves in ids.
    private static Map<String, List<String>> plain(Map<String, List<String>> all) {
        all.computeIfPresent("groups",
                (_, groups) -> groups.stream().map(line -> line.substring(0, line.lastIndexOf('|'))).toList());
        all.replaceAll((_, lines) -> lines.stream()
                .map(line -> line.replaceAll("[*_#&]", "").replaceAll("ﬂ°+", "").replace("¶ß", ";")).sorted().toList());
        return all;
    }
}
