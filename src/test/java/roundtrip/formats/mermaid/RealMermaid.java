package roundtrip.formats.mermaid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real Mermaid parser, asked through Node: what `src/test/mermaid-judge` makes of a text.
///
/// One Node process answers for a whole list, so a test class collects its texts and asks once.
/// The judge is installed by `npm ci` in that folder.
final class RealMermaid {
    private static final Path FOLDER = Path.of("src", "test", "mermaid-judge");
    private static final String ABSENT = "The real Mermaid is not installed, so nothing here is compared with it:"
            + " run `npm ci` in " + FOLDER + " (needs Node.js 18 or newer).";
    private static final JsonMapper JSON = new JsonMapper();

    private RealMermaid() {}

    /// What Mermaid says of one text. `nodes`, `edges` and `subgraphs` are JSON arrays in the form that
    /// `src/test/resources/mermaid/README.md` describes, empty when the text is rejected; `whole` is the full answer.
    record Verdict(boolean valid, @Nullable String error, JsonNode nodes, JsonNode edges, JsonNode subgraphs,
            JsonNode whole) {

        private static Verdict of(JsonNode answer) {
            return new Verdict(answer.path("valid").asBoolean(), answer.path("error").stringValue(null),
                    list(answer, "nodes"), list(answer, "edges"), list(answer, "subgraphs"), answer);
        }

        private static JsonNode list(JsonNode answer, String name) {
            var found = answer.get(name);
            return found == null ? JSON.createArrayNode() : found;
        }
    }

    static boolean available() {
        return Files.isDirectory(FOLDER.resolve("node_modules").resolve("mermaid")) && nodeAnswers();
    }

    /// Skips the calling test with a sentence when the judge is absent; fails it where the environment variable
    /// `ROUNDTRIP_JUDGES` is `required`, as it is in continuous integration, so that nothing is skipped there unseen.
    static void needed() {
        if (available()) {
            return;
        }
        if ("required".equals(System.getenv("ROUNDTRIP_JUDGES"))) {
            throw new AssertionError(ABSENT);
        }
        System.out.println(ABSENT); // Surefire shows the reason of a skipped test in its report only
        Assumptions.abort(ABSENT);
    }

    /// The verdicts, one for each text, in the same order.
    static List<Verdict> judge(List<String> texts) {
        var answers = JSON.readTree(asked(JSON.writeValueAsString(texts)));
        var verdicts = new ArrayList<Verdict>();
        answers.forEach(answer -> verdicts.add(Verdict.of(answer)));
        if (verdicts.size() != texts.size()) {
            throw new IllegalStateException(verdicts.size() + " verdicts for " + texts.size() + " texts");
        }
        return verdicts;
    }

    /// Files instead of pipes: Node and this process can then never wait for each other.
    private static String asked(String question) {
        try {
            var folder = Files.createTempDirectory("mermaid-judge");
            var input = Files.writeString(folder.resolve("texts.json"), question);
            var output = folder.resolve("answers.json");
            var errors = folder.resolve("errors.txt");
            var exit = new ProcessBuilder("node", FOLDER.resolve("judge.mjs").toString())
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("The Mermaid judge failed: " + Files.readString(errors));
            }
            var answer = Files.readString(output);
            for (var file : Stream.of(input, output, errors, folder).toList()) {
                Files.delete(file);
            }
            return answer;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    private static boolean nodeAnswers() {
        try {
            return new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }
}
