package roundtrip.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import roundtrip.formats.Formats;
import roundtrip.formats.UnreadableException;
import roundtrip.formats.mermaid.Mutations;
import roundtrip.formats.mermaid.design.MermaidFormat;

import static org.assertj.core.api.Assertions.assertThat;

/// Bytes of any kind end in a design or in one sentence: letters cut in two, zeros, marks of other encodings.
class OpenerBytesTest {
    private static final int INPUTS = 10_000;
    private static final byte[] ODD = {0, (byte) 0xff, (byte) 0xfe, (byte) 0xc3, (byte) 0x80, (byte) 0xed, (byte) 0xa0,
            (byte) 0xf0, (byte) 0xef, (byte) 0xbb, (byte) 0xbf, '\r', '\n', '"', '[', 0x1b};

    @Test
    void ten_thousand_files_of_spoilt_bytes_end_in_a_design_or_in_one_sentence() {
        Opener opener = new Opener(new Formats(List.of(MermaidFormat.format())));
        Mutations mutations = Mutations.of(List.of());
        long opened = IntStream.range(0, INPUTS).parallel()
                .filter(seed -> opens(opener, seed, spoilt(mutations.next(seed), new Random(seed)))).count();
        assertThat(opened).isBetween(INPUTS / 10L, INPUTS * 9L / 10);
    }

    private static byte[] spoilt(String text, Random random) {
        byte[] bytes = text.getBytes(random.nextInt(20) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        for (int n = random.nextInt(3); n > 0 && bytes.length > 0; n--) {
            bytes[random.nextInt(bytes.length)] = ODD[random.nextInt(ODD.length)];
        }
        return bytes;
    }

    private static boolean opens(Opener opener, int seed, byte[] bytes) {
        try {
            return opener.read(seed % 2 == 0 ? "x.mmd" : "x", bytes, null).design() != null;
        } catch (UnreadableException problem) {
            assertThat(problem.getMessage()).as("seed %d", seed).startsWith("x").doesNotContain("\n");
            return false;
        } catch (RuntimeException | StackOverflowError problem) {
            throw new AssertionError("seed " + seed, problem);
        }
    }
}
