package roundtrip.formats.mermaid.design;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.formats.UnreadableException;
import roundtrip.formats.mermaid.Mutations;
import roundtrip.topology.RandomTopologies;

import static org.assertj.core.api.Assertions.assertThat;

/// The whole import, from a text to a design, with guesses and without: whatever the text, it ends well.
class MutationTest {
    private static final int INPUTS = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Importer GUESSING = MermaidFormat.format().importer();
    private static final Importer BARE = MermaidFormat.bare();

    @Test
    void a_hundred_thousand_spoilt_texts_end_in_a_design_or_in_one_sentence() {
        List<String> exports = new ArrayList<>();
        for (long seed = 0; seed < 40; seed++) {
            exports.add(MermaidText.of(RandomTopologies.design(seed), MermaidOptions.standard()).text());
        }
        Mutations mutations = Mutations.of(exports);
        AtomicInteger designs = new AtomicInteger();
        Assertions.assertTimeout(PATIENCE, () -> IntStream.range(0, INPUTS).parallel()
                .forEach(seed -> designs.addAndGet(isDesign(seed, mutations.next(seed)) ? 1 : 0)));
        assertThat(designs.get()).isGreaterThan(INPUTS / 2);
    }

    private static boolean isDesign(int seed, String text) {
        try {
            Imported imported = (seed % 3 == 0 ? BARE : GUESSING).read("x.mmd", text);
            assertThat(imported.notes()).allMatch(note -> !note.text().isBlank() && note.text().indexOf('\n') < 0);
            return true;
        } catch (UnreadableException problem) {
            assertThat(problem.getMessage()).as("seed %d", seed).startsWith("x.mmd: ").doesNotContain("\n");
            return false;
        } catch (RuntimeException | StackOverflowError problem) {
            throw new AssertionError("seed " + seed + "\n" + text, problem);
        }
    }
}
