package roundtrip.formats.mermaid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// How long the real Mermaid parser takes for a text, warm, in Node.
final class RealPace {
    private static final Path JUDGE = Path.of("src", "test", "judges");
    private static final String ABSENT = "the real parser is not there to be compared with: run `npm ci` in " + JUDGE;
    private static final int LONG = 1_000_000;
    private static final long PATIENCE = 300;

    private RealPace() {}

    static String of(String text) {
        if (!Files.isDirectory(JUDGE.resolve("node_modules"))) {
            return ABSENT;
        }
        try {
            Path input = Files.writeString(Files.createTempFile("pace", ".mmd"), text);
            Process node = new ProcessBuilder("node", JUDGE.resolve("pace.mjs").toString(),
                    text.length() > LONG ? "2" : "20")
                    .redirectInput(input.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String answer = new String(node.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            boolean ended = node.waitFor(PATIENCE, TimeUnit.SECONDS);
            Files.delete(input);
            return ended && node.exitValue() == 0
                    ? "the real parser takes " + answer + " ms for one"
                    : "the real parser gave up";
        } catch (IOException _) {
            return ABSENT;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return ABSENT;
        }
    }
}
