package roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Several files into a folder.
class ConvertManyTest {
    private static final String SIMPLE = Shell.design("0-simple-web-stack");
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");

    @TempDir Path folder;

    private String out() {
        return folder.resolve("out").toString();
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void a_list_names_more_files_than_a_command_line_holds() throws IOException {
        Path list = Files.writeString(folder.resolve("list"),
                Shell.design("0-simple-web-stack") + "\n\n" + Shell.design("3-scale-up") + "\n");
        Path out = folder.resolve("listed");

        Shell shell = Shell.run("convert", Shell.design("2-secured-and-monitored"), "--files-from", list.toString(),
                out.toString(), "--to", "mermaid", "--quiet");

        assertThat(shell.code()).isZero();
        assertThat(out).isDirectoryContaining("glob:**/0-simple-web-stack.*")
                .isDirectoryContaining("glob:**/2-secured-and-monitored.*")
                .isDirectoryContaining("glob:**/3-scale-up.*");
        assertThat(Shell.piped(list.toString(), "convert", "--files-from", "-", "nowhere", "--to", "dot").code())
                .isEqualTo(2);
    }

    @Test
    void a_file_to_write_alone_is_refused() {
        Shell shell = Shell.run("convert", "alone.mmd");

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("alone.mmd", "--files-from").hasLineCount(1);
    }

    @Test
    void each_goes_under_its_own_name_into_a_new_folder() {
        Shell shell = Shell.run("convert", SIMPLE, DISTRIBUTED, out(), "--to", "mermaid");
        assertThat(shell).isEqualTo(new Shell(0, "", "2 files converted, 0 refused, 0 notes\n"));
        assertThat(folder.resolve("out/0-simple-web-stack.mmd")).content().startsWith("flowchart");
        assertThat(folder.resolve("out/1-distributed-web-infrastructure.mmd")).content().startsWith("flowchart");
    }

    @Test
    void one_file_goes_into_a_folder_that_is_there_or_ends_like_one() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        assertThat(Shell.run("convert", SIMPLE, out(), "--to", "mermaid").code()).isZero();
        assertThat(Shell.run("convert", SIMPLE, folder.resolve("new") + "/", "--to", "json").code()).isZero();
        assertThat(folder.resolve("out/0-simple-web-stack.mmd")).exists();
        assertThat(folder.resolve("new/0-simple-web-stack.topology.json")).exists();
    }

    @Test
    void one_bad_input_does_not_stop_the_others() throws IOException {
        Path bad = file("bad.json", "{");
        Shell shell = Shell.run("convert", folder.toString(), bad.toString(), "none.json", "-", DISTRIBUTED, out(),
                "--to",
                "mermaid");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err().lines()).hasSize(5).anyMatch(line -> line.contains("this is a folder"))
                .anyMatch(line -> line.contains("bad.json, line 1")).anyMatch(line -> line.contains("no such file"))
                .anyMatch(line -> line.contains("standard input"))
                .last().isEqualTo("1 file converted, 4 refused, 0 notes");
        assertThat(folder.resolve("out/1-distributed-web-infrastructure.mmd")).exists();
    }

    @Test
    void inputs_of_one_name_are_numbered_and_told() throws IOException {
        Path one = file("one/a.mmd", "flowchart TB\n  x[One]\n");
        Path two = file("two/A.mmd", "flowchart TB\n  x[Two]\n");
        Shell shell = Shell.run("convert", one.toString(), two.toString(), out(), "--to", "json", "--no-guess");
        assertThat(shell.err().lines()).hasSize(2).first().asString().contains("A.mmd", "A-2.topology.json");
        assertThat(folder.resolve("out/a.topology.json")).content().contains("One");
        assertThat(folder.resolve("out/A-2.topology.json")).content().contains("Two");
    }

    @Test
    void no_input_is_written_over_not_even_by_another() throws IOException {
        Path text = file("a.mmd", "flowchart TB\n  x[One]\n");
        Path design = Files.copy(Path.of(SIMPLE), folder.resolve("a.topology.json"));
        Shell shell = Shell.run("convert", design.toString(), text.toString(), folder.toString(), "--to", "mermaid");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("this is also a file that is read");
        assertThat(text).hasContent("flowchart TB\n  x[One]\n");
    }

    @Test
    void notes_are_counted_by_their_sort() throws IOException {
        Path text = file("a.mmd", "graph TB\n  u[User] --> w[Web (1)]\n");
        Shell shell = Shell.run("convert", text.toString(), SIMPLE, out(), "--to", "json");
        assertThat(shell.err().lines())
                .allMatch(line -> line.startsWith(text + ": note: ") || line.startsWith("2 files"))
                .last().asString().matches("2 files converted, 0 refused, \\d notes: \\d guesses, 1 mercy");
        assertThat(Shell.run("convert", text.toString(), SIMPLE, out(), "--to", "json", "--quiet").err()).isEmpty();
    }

    @Test
    void notes_of_many_files_stay_readable() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("convert"));
        for (int i = 0; i < 2000; i++) {
            arguments.add(file("in/f" + i + ".mmd", "graph TB\n  u[User] --> w[Nginx] --> d[(MySQL)]\n").toString());
        }
        arguments.addAll(List.of(out(), "--to", "json"));
        Shell shell = Shell.run(arguments.toArray(String[]::new));
        assertThat(shell.code()).isZero();
        assertThat(shell.err().lines().filter(line -> line.contains(": note: "))).hasSizeBetween(50, 100);
        assertThat(shell.err().lines()).hasSizeLessThan(110).anyMatch(line -> line.contains("only counted")).last()
                .asString()
                .matches("2000 files converted, 0 refused, \\d+ notes: \\d+ guesses");
        try (var written = Files.list(folder.resolve("out"))) {
            assertThat(written).hasSize(2000);
        }
    }

    @Test
    void what_is_no_folder_is_refused_before_anything_is_read() throws IOException {
        Path file = file("x.mmd", "flowchart TB\n");
        assertThat(Shell.run("convert", SIMPLE, DISTRIBUTED, file.toString(), "--to", "mermaid").err()).hasLineCount(1)
                .contains("need a folder");
        assertThat(
                Shell.run("convert", SIMPLE, DISTRIBUTED, folder.resolve("y.mmd").toString(), "--to", "mermaid").err())
                .hasLineCount(1).contains("need a folder");
        assertThat(Shell.run("convert", SIMPLE, DISTRIBUTED, "-", "--to", "mermaid").err()).hasLineCount(1)
                .contains("name a folder");
        assertThat(Shell.run("convert", SIMPLE, DISTRIBUTED, out()).err()).hasLineCount(1).contains("add --to");
        assertThat(Shell.run("convert", SIMPLE).err()).hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
