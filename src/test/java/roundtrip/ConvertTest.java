package roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ConvertTest {
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");

    @TempDir Path folder;

    @Test
    void from_standard_input_to_standard_output() throws IOException {
        String text = Files.readString(Path.of(DISTRIBUTED));
        Shell once = Shell.piped(text, "convert", "-", "-", "--to", "json");
        assertThat(once.code()).isZero();
        assertThat(once.out()).startsWith("{");
        assertThat(Shell.piped(once.out(), "convert", "--from", "json", "-", "-", "--to", "json")).isEqualTo(once);
    }

    private static String found(String file) {
        return Shell.run("check", file, "--format", "json").out().replaceAll("\"line\":\\d+", "");
    }

    @Test
    void a_design_goes_out_as_mermaid_and_comes_back_whole() throws IOException {
        String mermaid = folder.resolve("a.mmd").toString();
        String back = folder.resolve("b.topology.json").toString();
        String copy = folder.resolve("c.topology.json").toString();
        assertThat(Shell.run("convert", DISTRIBUTED, mermaid)).isEqualTo(new Shell(0, "", ""));
        assertThat(Shell.run("convert", mermaid, back)).isEqualTo(new Shell(0, "", ""));
        assertThat(Shell.run("convert", DISTRIBUTED, copy)).isEqualTo(new Shell(0, "", ""));
        assertThat(Path.of(back)).hasSameTextualContentAs(Path.of(copy));
        assertThat(found(mermaid).replace(mermaid, DISTRIBUTED)).isEqualTo(found(DISTRIBUTED));
    }

    @Test
    void a_design_goes_to_draw_io_and_comes_back_whole() {
        String drawing = folder.resolve("a.drawio").toString();
        String back = folder.resolve("b.topology.json").toString();
        String copy = folder.resolve("c.topology.json").toString();
        assertThat(Shell.run("convert", DISTRIBUTED, drawing)).isEqualTo(new Shell(0, "", ""));
        assertThat(Shell.run("convert", drawing, back)).isEqualTo(new Shell(0, "", ""));
        assertThat(Shell.run("convert", DISTRIBUTED, copy)).isEqualTo(new Shell(0, "", ""));
        assertThat(Path.of(back)).hasSameTextualContentAs(Path.of(copy));
    }

    @Test
    void a_file_of_a_newer_version_is_not_written_over() throws IOException {
        Path json = Files.writeString(folder.resolve("new.topology.json"), "{\"form\": 99, \"rooms\": 3}");
        Path mermaid = Files.writeString(folder.resolve("new.mmd"), "flowchart TB\n  %% {\"roundtrip\": 99}\n");
        for (Path file : List.of(json, mermaid)) {
            String before = Files.readString(file);
            Shell shell = Shell.run("convert", DISTRIBUTED, file.toString());
            assertThat(shell.code()).isEqualTo(2);
            assertThat(shell.err()).hasLineCount(1).contains("save under another name");
            assertThat(file).hasContent(before);
        }
    }

    @Test
    void notes_come_on_standard_error_a_line_each() {
        Shell shell = Shell.piped("{\"form\": 1, \"nodes\": [{\"id\": \"u\", \"kind\": \"client\", \"hat\": 1}]}",
                "convert", "-", "-", "--to", "json");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("\"hat\": 1");
        assertThat(shell.err()).hasLineCount(1).startsWith("note: line 1, nodes[0].hat: ");
    }

    @Test
    void more_arrows_than_mermaid_draws_get_a_note() throws IOException {
        Path file = folder.resolve("many.mmd");
        Files.writeString(file, "flowchart LR\n" + "a --> b\n".repeat(501));
        assertThat(Shell.run("convert", file.toString(), folder.resolve("out.mmd").toString()).err())
                .contains("501 arrows");
    }

    @Test
    void the_file_that_is_read_is_not_overwritten() throws IOException {
        Path file = Files.copy(Path.of(DISTRIBUTED), folder.resolve("a.json"));
        Shell shell = Shell.run("convert", file.toString(), folder.resolve("./a.json").toString());
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).hasLineCount(1).contains("this is also a file that is read");
        assertThat(file).hasSameTextualContentAs(Path.of(DISTRIBUTED));
    }

    @Test
    void standard_output_needs_a_format() {
        Shell shell = Shell.run("convert", DISTRIBUTED, "-");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).hasLineCount(1).contains("add --to");
    }

    @Test
    void an_unknown_format_or_ending_is_refused() {
        assertThat(Shell.run("convert", DISTRIBUTED, "-", "--to", "word").err()).hasLineCount(1).contains("word",
                "json");
        assertThat(Shell.run("convert", DISTRIBUTED, "x.doc").err()).hasLineCount(1).contains("x.doc", ".json");
        assertThat(Shell.run("convert", DISTRIBUTED, "x.json", "--from", "word").code()).isEqualTo(2);
    }

    @Test
    void an_output_that_cannot_be_written_is_refused() {
        Shell shell = Shell.run("convert", DISTRIBUTED, folder.resolve("none/x.json").toString());
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).hasLineCount(1).contains("there is no folder");
    }

    @Test
    void a_design_goes_out_as_a_picture_in_words_that_does_not_come_back() {
        for (String ending : new String[]{"dot", "gv", "d2", "puml", "plantuml"}) {
            String picture = folder.resolve("x." + ending).toString();
            assertThat(Shell.run("convert", DISTRIBUTED, picture)).isEqualTo(new Shell(0, "", ""));
            Shell back = Shell.run("convert", picture, folder.resolve("back.json").toString());
            assertThat(back.code()).isEqualTo(2);
            assertThat(back.err()).hasLineCount(1).contains(picture, "can be written but not read");
        }
    }
}
