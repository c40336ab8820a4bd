package roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Names that mean something to Markdown, to terminals or to nobody: people read the very name.
class OddNamesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");
    private static final String MARKED = "lb `a` *b* **c** [x](y) {need}";
    private static final String STEERING = "a\u001b[31m\u202eb\u009bc\r\nd";

    @TempDir Path folder;

    private String called(String name) throws IOException {
        String quoted = JSON.writeValueAsString(name);
        return Files.writeString(folder.resolve("x.json"),
                Files.readString(Path.of(DISTRIBUTED)).replace("\"HAProxy\"", quoted)).toString();
    }

    private static JsonNode first(String file) {
        return JSON.readTree(Shell.run("check", file, "--format", "json").out()).get("findings").get(0);
    }

    @Test
    void marks_of_markdown_stay_in_every_format() throws IOException {
        String file = called(MARKED);

        assertThat(Shell.run("check", file).out().replaceAll("\\s+", " ")).contains(
                " " + MARKED + " is a single point of failure", "Give " + MARKED + " a twin");
        assertThat(first(file).get("what").asString()).startsWith(MARKED + " is a single");
        assertThat(first(file).get("fix").asString()).startsWith("Give " + MARKED + " a twin");
        assertThat(JSON.readTree(Shell.run("check", file, "--format", "sarif").out()).get("runs").get(0).get("results")
                .get(0).get("message").get("text").asString()).startsWith(MARKED + " is a single");
        assertThat(Shell.run("check", file, "--format", "junit").out()).contains(MARKED + " is a single");
        assertThat(Shell.run("check", file, "--format", "markdown").out())
                .contains("lb \\`a\\` \\*b\\* \\*\\*c\\*\\* \\[x\\](y) \\{need\\} is a single");
    }

    static Stream<List<String>> commands() {
        return Stream.of(List.of("check"), List.of("check", "--format", "json"), List.of("check", "--format", "sarif"),
                List.of("check", "--format", "junit"), List.of("check", "--format", "markdown"), List.of("route"),
                List.of("availability"), List.of("simulate"), List.of("simulate", "--statistics"),
                List.of("simulate", "--hops"), List.of("simulate", "--hops", "--format", "json"), List.of("demo"),
                List.of("diff", DISTRIBUTED), List.of("diff", "--format", "json", DISTRIBUTED),
                List.of("diff", "--format", "markdown", DISTRIBUTED));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_name_steers_the_terminal(List<String> command) throws IOException {
        String file = called(STEERING);
        String path = Files.move(Path.of(file), folder.resolve("f\u001b[1m\u202e.json")).toString();
        Shell shell = Shell.run(Stream.concat(command.stream(), Stream.of(path)).toArray(String[]::new));

        assertThat(shell.code()).isLessThan(2);
        assertThat(shell.out() + shell.err()).isNotEmpty().doesNotContain("\u001b", "\u202e", "\u009b", "\r");
    }

    @Test
    void a_name_that_steers_loses_nothing_else_and_colours_stay_ours() throws IOException {
        String file = called(STEERING);
        String sentence = "a\uFFFD[31m\uFFFDb\uFFFDc d is a single point of failure: without it";

        assertThat(Shell.run("check", file).out().replaceAll("\\s+", " ")).contains(sentence);
        assertThat(first(file).get("what").asString()).startsWith(sentence);
        String coloured = Shell.run("check", file, "--color", "always").out();
        assertThat(coloured).contains("\u001b[1;31mcritical\u001b[0m").doesNotContain("\u001b[31m\u202e", "\u202e");
    }

    @Test
    void what_is_refused_does_not_steer_either() {
        assertThat(Shell.run("check", "none\u001b[31m\u202e.json").err()).hasLineCount(1)
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void a_blank_name_is_no_name_and_stays_in_the_file() throws IOException {
        for (String blank : List.of("", "  ")) {
            String file = called(blank);

            assertThat(first(file).get("what").asString()).startsWith("Load balancer is a single point of failure");
            assertThat(JSON.readTree(Shell.run("convert", file, "-", "--to", "json").out()))
                    .isEqualTo(JSON.readTree(Files.readString(Path.of(file))));
        }
    }
}
