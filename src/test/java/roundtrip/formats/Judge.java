package roundtrip.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that must read what we write, asked for its verdict. Those from npm live in `src/test/judges` and are
/// installed by `npm ci` there.
///
/// One process answers for a whole list of texts, so a test collects its texts and asks once.
///
/// @param command starts it; it reads a JSON array of texts and writes a JSON array of answers
/// @param absent the sentence for a machine that does not have it
public record Judge(List<String> command, boolean isThere, String absent) {
    private static final Path FOLDER = Path.of("src", "test", "judges");
    private static final JsonMapper JSON = new JsonMapper();

    /// A script of ours that asks an npm package.
    ///
    /// @param name the package, for example `mermaid-11`
    public static Judge fromNpm(String name, String script) {
        boolean isThere = Files.isDirectory(FOLDER.resolve("node_modules").resolve(name)) && runs("node", "--version");
        return new Judge(List.of("node", FOLDER.resolve(script).toString(), name), isThere,
                "The npm package " + name + " is not installed, so nothing here is compared with it: run `npm ci` in "
                        + FOLDER + " (needs Node.js 18 or newer).");
    }

    /// Skips the calling test with a sentence when the judge is absent; fails it where the environment variable
    /// `ROUNDTRIP_JUDGES` is `required`, as it is in continuous integration, so that nothing is skipped there unseen.
    public void needed() {
        if (isThere) {
            return;
        }
        if ("required".equals(System.getenv("ROUNDTRIP_JUDGES"))) {
            throw new AssertionError(absent);
        }
        System.out.println(absent); // Surefire shows the reason of a skipped test in its report only
        Assumptions.abort(absent);
    }

    /// The answers, one for each text, in the same order.
    public List<JsonNode> judge(List<String> texts) {
        List<JsonNode> answers = new ArrayList<>();
        JSON.readTree(output(command, JSON.writeValueAsString(texts))).forEach(answers::add);
        if (answers.size() != texts.size()) {
            throw new IllegalStateException(answers.size() + " answers for " + texts.size() + " texts");
        }
        return answers;
    }

    /// What a program writes for this input. Files instead of pipes: it and this process can then never wait for each
    /// other.
    ///
    /// @throws IllegalStateException if it ends with anything but 0
    public static String output(List<String> command, String question) {
        try {
            Path folder = Files.createTempDirectory("judge");
            Path input = Files.writeString(folder.resolve("input"), question);
            Path output = folder.resolve("output");
            Path errors = folder.resolve("errors");
            int exit = new ProcessBuilder(command).redirectInput(input.toFile()).redirectOutput(output.toFile())
                    .redirectError(errors.toFile()).start().waitFor();
            String answer = Files.readString(output);
            String complaint = Files.readString(errors);
            for (Path file : Stream.of(input, output, errors, folder).toList()) {
                Files.delete(file);
            }
            if (exit != 0) {
                throw new IllegalStateException(command + " failed: " + complaint);
            }
            return answer;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    /// Whether such a program can be started here and ends well.
    public static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }
}
