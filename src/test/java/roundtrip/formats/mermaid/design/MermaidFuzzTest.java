package roundtrip.formats.mermaid.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.formats.UnreadableException;
import roundtrip.topology.RandomTopologies;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever is done to a text, it becomes a design that can be written and read again, or one sentence.
class MermaidFuzzTest {
    private static final List<Importer> READERS = List.of(MermaidFormat.format().importer(), MermaidFormat.bare());

    @Test
    void edited_exports_and_cases_always_become_a_design_that_comes_back() throws IOException {
        List<String> texts = new ArrayList<>();
        for (long seed = 0; seed < 150; seed++) {
            texts.add(MermaidText.of(RandomTopologies.design(seed), MermaidOptions.standard()).text());
        }
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "mermaid", "cases"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".mmd")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        Random random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            String text = changed(texts.get(random.nextInt(texts.size())), texts.get(random.nextInt(texts.size())),
                    random);
            READERS.forEach(reader -> comesBack(reader, text));
        }
    }

    private static void comesBack(Importer reader, String text) {
        Imported first;
        try {
            first = reader.read("x.mmd", text);
        } catch (UnreadableException _) {
            return;
        } catch (RuntimeException problem) {
            throw new AssertionError(text, problem);
        }
        String written = MermaidText.of(first.design(), MermaidOptions.standard()).text();
        assertThat(reader.read("x.mmd", written).design()).as(text + "\n-----\n" + written).isEqualTo(first.design());
    }

    /// Lines go, come twice, move, swap letters, or come from another text.
    private static String changed(String text, String other, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<String> others = other.lines().toList();
        for (int i = 1 + random.nextInt(5); i > 0 && lines.size() > 1; i--) {
            int at = 1 + random.nextInt(lines.size() - 1);
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(1 + random.nextInt(lines.size()), lines.get(at));
                case 2 -> lines.add(1 + random.nextInt(lines.size() - 1), lines.remove(at));
                case 3 -> lines.add(at, others.get(random.nextInt(others.size())));
                default -> lines.set(at, garbled(lines.get(at), random));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String garbled(String line, Random random) {
        if (line.isEmpty()) {
            return "x";
        }
        int at = random.nextInt(line.length());
        String letter = String.valueOf("\"[](){}|-<>%:&;,.ax0 ".charAt(random.nextInt(21)));
        return line.substring(0, at) + (random.nextBoolean() ? letter : "") + line.substring(at + random.nextInt(2));
    }

    @Test
    void five_thousand_servers_in_a_row_are_read_and_written() {
        String text = "graph TD\n" + IntStream.range(0, 5_000)
                .mapToObj(i -> "s" + i + "[Server " + i + " - Nginx + App + DB] --> s" + (i + 1) + "\n")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append);
        comesBack(READERS.getFirst(), text);
        assertThat(MermaidText.of(READERS.getFirst().read("x", text).design(), MermaidOptions.standard()).notes())
                .hasSize(2);
    }
}
