package roundtrip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/// What cannot be used gets one sentence and ends with 2.
class BadFilesTest {
    @TempDir Path folder;

    @Test
    void a_file_that_is_not_there_is_refused() {
        refused(folder.resolve("none.json"), "there is no such file");
    }

    @Test
    void a_folder_is_refused() {
        refused(folder, "this is a folder");
    }

    @Test
    void a_file_that_is_no_json_is_refused_with_its_line() throws IOException {
        refused(file("bad.json", "{\n\"form\": 1,,}"), "bad.json, line 2", "this is not JSON");
    }

    @Test
    void a_text_that_ends_in_the_middle_is_refused() throws IOException {
        refused(file("cut.json", "{\"form\": 1, \"nodes\": ["), "ends in the middle");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        refused(file("empty.json", ""), "there is nothing in it");
    }

    @Test
    void a_wrong_type_is_refused_with_its_path() throws IOException {
        refused(file("type.json", "{\"form\": 1,\n\"nodes\": [\n{\"id\": 7, \"kind\": \"client\"}], \"links\": []}"),
                "line 3", "nodes[0].id");
    }

    @Test
    void a_list_in_place_of_a_design_is_refused() throws IOException {
        refused(file("list.json", "[]"), "line 1");
    }

    @Test
    void an_object_that_is_no_design_is_refused() throws IOException {
        refused(file("name.json", "{\"name\": \"x\"}"), "line 1", "this is no design", "choose a file with a design");
        refused(Path.of("resources", "exercises", "school-portal.json"), "this is the checklist of an exercise");
    }

    @Test
    void a_link_to_nothing_is_refused() throws IOException {
        refused(file("link.json", "{\"form\": 1, \"nodes\": [{\"id\": \"u\", \"kind\": \"client\"}],"
                + "\"links\": [{\"id\": \"l\", \"kind\": \"request\", \"from\": \"u\", \"to\": \"ghost\"}]}"), "ghost");
    }

    @Test
    void groups_that_lie_in_each_other_are_refused() throws IOException {
        refused(file("circle.json", "{\"form\": 1, \"groups\": [{\"id\": \"a\", \"kind\": \"zone\", \"parent\": \"b\"},"
                + "{\"id\": \"b\", \"kind\": \"zone\", \"parent\": \"a\"}], \"nodes\": [], \"links\": []}"), "circle");
    }

    @Test
    void two_equal_ids_are_refused() throws IOException {
        refused(file("twice.json", "{\"form\": 1, \"nodes\": [{\"id\": \"a\", \"kind\": \"client\"},\n"
                + "{\"id\": \"a\", \"kind\": \"dns\"}], \"links\": []}"), "line 2", "already the id");
    }

    @Test
    void a_file_above_10_MB_is_refused() throws IOException {
        refused(file("large.json", " ".repeat(10 * 1024 * 1024 + 1)), "larger than 10 MB");
    }

    @Test
    void a_file_of_other_bytes_than_UTF_8_is_refused() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, "{\"form\": 1, \"title\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        refused(file, "latin.json", "not UTF-8");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_may_not_be_read_is_refused() throws IOException {
        Path file = file("secret.json", "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        refused(file, "may not read");
    }

    @Test
    void a_name_that_no_file_can_have_is_refused() {
        Shell shell = Shell.run("route", "a\0b.json");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).hasLineCount(1).contains("cannot be the name of a file");
    }

    @Test
    void an_empty_name_is_refused() {
        assertThat(Shell.run("check", "")).isEqualTo(new Shell(2, "", "the name of a file is empty; give one\n"));
    }

    @Test
    void a_name_with_line_breaks_is_still_told_in_one_line() {
        assertThat(Shell.run("route", "a\nb.json").err()).hasLineCount(1).contains("a b.json");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void refused(Path file, String... parts) {
        Shell shell = Shell.run("route", file.toString());
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).hasLineCount(1).endsWith("\n").contains(file.getFileName().toString()).contains(parts)
                .doesNotContain("Exception");
    }
}
