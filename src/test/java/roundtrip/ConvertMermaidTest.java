package roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The switches that concern Mermaid.
class ConvertMermaidTest {
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");
    private static final String DRAWN = "flowchart LR\n    U[User] -->|HTTPS 443| W[Nginx] --> D[(MySQL)]\n";

    @TempDir Path folder;

    private static Shell mermaid(String... switches) {
        List<String> arguments = new java.util.ArrayList<>(List.of("convert", DISTRIBUTED, "-", "--to", "mermaid"));
        arguments.addAll(List.of(switches));
        return Shell.run(arguments.toArray(String[]::new));
    }

    @Test
    void every_switch_shows_in_the_text() {
        assertThat(mermaid("--direction", "lr").out()).startsWith("flowchart LR\n");
        assertThat(mermaid().out()).contains("subgraph s1 ", "classDef server", "%% {\"roundtrip\"");
        assertThat(mermaid("--collapsed").out()).doesNotContain("subgraph s1 ");
        assertThat(mermaid("--collapsed", "--detail").out()).contains("nginx + ");
        assertThat(mermaid("--no-link-labels").out()).doesNotContain("|\"HTTP 80\"|");
        assertThat(mermaid("--no-classes").out()).doesNotContain("classDef", ":::");
        assertThat(mermaid("--no-comments").out()).doesNotContain("%%");
        assertThat(mermaid("--findings").out()).contains("classDef finding-critical ", " finding-critical\n",
                "linkStyle ");
    }

    @Test
    void what_stands_out_is_what_check_finds() {
        Shell check = Shell.run("check", DISTRIBUTED, "--format", "json");
        assertThat(check.out()).contains("\"severity\":\"critical\",\"subject\":\"lb\"");
        assertThat(mermaid("--findings").out()).contains("class lb finding-critical\n");
    }

    @Test
    void a_portable_text_has_no_markdown() throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file,
                "{\"form\": 1, \"nodes\": [{\"id\": \"u\", \"kind\": \"client\", \"name\": \"1. *it*\"}]}");
        Shell usual = Shell.run("convert", file.toString(), "-", "--to", "mermaid", "--no-comments");
        Shell portable = Shell.run("convert", file.toString(), "-", "--to", "mermaid", "--no-comments", "--portable");
        assertThat(usual.out()).contains("1. *it*");
        assertThat(portable.out()).contains("1#46; #42;it#42;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--direction=LR", "--collapsed", "--detail", "--no-link-labels", "--no-classes",
            "--findings",
            "--portable", "--no-comments"})
    void they_are_refused_for_other_formats_in_one_sentence(String name) {
        Shell shell = Shell.run("convert", DISTRIBUTED, "-", "--to", "json", name);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).hasLineCount(1).contains(name.replace("=LR", ""), "Mermaid", "json");
    }

    @Test
    void a_direction_that_there_is_not_is_refused() {
        assertThat(mermaid("--direction", "up").err()).hasLineCount(1).contains("up", "TB, BT, LR, RL");
    }

    @Test
    void without_guesses_the_bare_structure_is_read() {
        Shell guessed = Shell.piped(DRAWN, "convert", "-", "-", "--to", "json");
        Shell bare = Shell.piped(DRAWN, "convert", "-", "-", "--to", "json", "--no-guess");
        assertThat(guessed.out()).contains("\"kind\": \"database\"", "\"protocol\": \"https\"");
        assertThat(guessed.err()).contains("note: line 2: ").endsWith(" guesses\n");
        assertThat(bare.out()).doesNotContain("database", "https\"").contains("\"label\": \"HTTPS 443\"");
        assertThat(bare.err()).isEmpty();
    }

    @Test
    void a_block_of_a_page_is_chosen_by_its_number() throws IOException {
        Path page = folder.resolve("README.md");
        Files.writeString(page,
                "# One\n```mermaid\nflowchart TB\n  a[First]\n```\n# Two\n```mermaid\nflowchart TB\n  b[Second]\n```\n");
        Shell second = Shell.run("convert", page.toString(), "-", "--to", "json", "--block", "2");
        assertThat(second.out()).contains("Second").doesNotContain("First");
        Shell third = Shell.run("convert", page.toString(), "-", "--to", "json", "--block", "3");
        assertThat(third.code()).isEqualTo(2);
        assertThat(third.err()).hasLineCount(1).contains("README.md", "3", "2");
        assertThat(Shell.run("convert", page.toString(), "-", "--to", "json", "--block", "1", "--from", "json").err())
                .hasLineCount(1).contains("--block", "--from");
    }

    @Test
    void quiet_is_without_notes() {
        assertThat(Shell.piped(DRAWN, "convert", "-", "-", "--to", "json", "--quiet").err()).isEmpty();
    }
}
