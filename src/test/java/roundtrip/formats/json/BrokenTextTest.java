package roundtrip.formats.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import roundtrip.formats.UnreadableException;
import roundtrip.topology.Design;
import roundtrip.topology.RandomTopologies;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever somebody did to a file: it opens, or one sentence says why not.
class BrokenTextTest {
    private static final JsonFormat JSON = new JsonFormat();
    private static final List<String> PIECES = List.of("{", "}", "[", "]", ",", ":", "\"", "null", "true", "-", "1e400",
            "-1", "0.5", "\"id\"", "\"kind\": \"router\"", "\\", "\\u", "\u0000", "é", "\"s1\"", "\"s1/web\"", "[[[[",
            "1e-2147483647", "1e2147483647", "\"services\": [", "\"group\": ", "\"parent\": ", "\"at\": [1e308, 0]",
            "//");

    @Test
    void changed_reference_designs_open_or_are_refused() throws IOException {
        for (Path file : ReferenceDesignsTest.designs()) {
            String text = Files.readString(file);
            for (int seed = 0; seed < 400; seed++) {
                openOrRefuse(mutated(text, new Random(seed * 7919L + 1)));
            }
        }
    }

    @Test
    void changed_random_designs_open_or_are_refused() {
        for (int seed = 1; seed <= 2000; seed++) {
            openOrRefuse(mutated(JSON.write(RandomTopologies.design(seed)), new Random(seed * 104_729L)));
        }
    }

    private static void openOrRefuse(String text) {
        Design design;
        try {
            design = JSON.read("x.json", text).design();
        } catch (UnreadableException refusal) {
            assertThat(refusal.getMessage()).startsWith("x.json, line ").contains(": ", "; ");
            return;
        }
        String saved = JSON.write(design);
        assertThat(JSON.write(JSON.read("again.json", saved).design())).isEqualTo(saved);
    }

    private static String mutated(String text, Random random) {
        StringBuilder broken = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(broken.length() + 1);
            int length = Math.min(random.nextInt(1 + random.nextInt(30)), broken.length() - at);
            switch (random.nextInt(4)) {
                case 0 -> broken.delete(at, at + length);
                case 1 -> broken.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> broken.replace(at, at + Math.min(length, 1), PIECES.get(random.nextInt(PIECES.size())));
                default -> broken.insert(random.nextInt(broken.length() + 1), broken.substring(at, at + length));
            }
        }
        return broken.toString();
    }

    @Test
    void changed_words_open_or_are_refused() throws IOException {
        for (Path file : ReferenceDesignsTest.designs()) {
            String[] tokens = Files.readString(file).split("(?<=[\\[\\]{},: ])|(?=[\\[\\]{},: ])");
            for (int seed = 0; seed < 300; seed++) {
                Random random = new Random(seed * 31L + 5);
                String[] changed = tokens.clone();
                for (int i = 0; i < 2; i++) {
                    changed[random.nextInt(changed.length)] = changed[random.nextInt(changed.length)];
                }
                openOrRefuse(String.join("", changed));
            }
        }
    }

    @Test
    void bytes_without_any_sense_are_refused() {
        Random random = new Random(42);
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            openOrRefuse(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }
}
