package roundtrip;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The arguments themselves.
class UsageTest {
    static List<List<String>> mistakes() {
        return List.of(List.of("route"), List.of("route", "a.json", "--nonsense"), List.of("convert", "a.json"),
                List.of("convert", "a.json", "b.json", "c.json"), List.of("route", "a.json", "--without"),
                List.of("--nonsense"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_in_the_arguments_is_told_in_one_line(List<String> arguments) {
        Shell shell = Shell.run(arguments.toArray(String[]::new));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).hasLineCount(1).contains("--help").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "check", "availability", "route", "simulate", "convert", "render", "explain",
            "diff"})
    void every_command_helps_and_describes_all_it_takes(String command) {
        Shell shell = Shell.run(command, "--help");
        assertThat(shell.code()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).startsWith("Usage: roundtrip " + command).contains("--version", "Shows this help");
        assertThat(shell.out().lines().filter(line -> line.startsWith("      ") && !line.startsWith("       ")))
                .allMatch(line -> line.strip().contains("  ") || line.contains("|"));
        assertThat(Shell.run("--help").out()).contains("\n  " + command + " ");
    }

    @Test
    void a_command_that_is_misspelt_is_recognised() {
        assertThat(Shell.run("chek", "a.json").err())
                .isEqualTo("roundtrip: there is no command chek, but there is check;"
                        + " see roundtrip --help\n");
    }

    @Test
    void the_version_comes_from_the_build() {
        Shell shell = Shell.run("--version");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).matches("Roundtrip \\d+\\.\\d+\\.\\d+\\S*\n");
        assertThat(Shell.run("route", "--version").out()).isEqualTo(shell.out());
    }
}
