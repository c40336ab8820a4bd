package roundtrip.formats.mermaid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Spoils texts: signs go, come or change, lines move, pieces of other texts break in, brackets pile up.
public final class Mutations {
    private static final Path VECTORS = Path.of("src", "test", "resources", "mermaid");
    private static final int LONGEST = 3_000;
    private static final String[] PIECES = {"[", "]", "(", ")", "{", "}", "|", "\"", "`", "\"`", "`\"", "-", "--",
            "-->", "->",
            "==>", "-.", ".->", "<--", "~~~", "@{", "@", ":::", ":", ";", "&", " & ", "%%", "%%{", "}%%", "#", "#quot;",
            "&lt;",
            "<", "<br/>", "<!--", "\n", "\r\n", "\r", "\t", " ", "\u0000", "\ud800", "\udc00", "\uFEFF", "\u200b",
            "\u00a0", "🚀",
            "→", "subgraph ", "subgraph", "end", "\nend\n", "direction LR", "class ", "style ", "click ",
            "linkStyle 0 ",
            "classDef ", "accDescr {", "---\n", "```mermaid\n", "```\n", "flowchart TB\n", "graph", "x", "o",
            "%% {\"id\":",
            "%%roundtrip", "\\n", "\\", "/", "1", "99999999999", "'", "=", ".", ","};

    private final List<String> texts;

    private Mutations(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    /// Of all recorded texts, of random ones, and of these.
    public static Mutations of(List<String> others) {
        List<String> texts = new ArrayList<>(others);
        for (String folder : List.of("cases", "seed", "more")) {
            try (Stream<Path> files = Files.list(VECTORS.resolve(folder))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".mmd")).sorted().toList()) {
                    texts.add(Files.readString(file));
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        for (long seed = 1; seed <= 100; seed++) {
            texts.add(new GrammarTexts(seed).next());
            texts.add(new RandomTexts(seed).next());
        }
        return new Mutations(texts);
    }

    /// The same text for the same seed.
    public String next(long seed) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder(any(random));
        for (int n = 1 + random.nextInt(5); n > 0; n--) {
            change(out, random);
        }
        return out.substring(0, Math.min(out.length(), LONGEST));
    }

    private String any(Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private void change(StringBuilder out, Random random) {
        int at = random.nextInt(out.length() + 1);
        int end = Math.min(out.length(), at + 1 + random.nextInt(12));
        String piece = PIECES[random.nextInt(PIECES.length)];
        switch (random.nextInt(8)) {
            case 0 -> out.delete(at, end);
            case 1, 2 -> out.insert(at, piece);
            case 3 -> out.replace(at, end, piece);
            case 4 -> out.insert(at, out.substring(at, end).repeat(1 + random.nextInt(3)));
            case 5 -> out.insert(at, piece.repeat(1 + random.nextInt(40)));
            case 6 -> {
                String other = any(random);
                int from = random.nextInt(other.length() + 1);
                out.insert(at, other, from, Math.min(other.length(), from + random.nextInt(200)));
            }
            default -> {
                String line = out.substring(at, end);
                out.delete(at, end);
                out.insert(random.nextInt(out.length() + 1), line);
            }
        }
    }
}
