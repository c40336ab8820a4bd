package roundtrip.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.formats.Format;
import roundtrip.formats.Formats;
import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.formats.Note;
import roundtrip.formats.UnreadableException;
import roundtrip.formats.json.JsonFormat;
import roundtrip.topology.Design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OpenerTest {
    /// A second format, so that there is something to choose.
    private static final Format TITLES = new Format("title", List.of(".title"), new Importer() {
        @Override
        public Imported read(String name, String text) {
            return new Imported(Design.empty().titled(text.strip()), List.of(new Note(1, null, name)));
        }

        @Override
        public boolean recognises(String text) {
            return text.startsWith("title ");
        }
    }, null);
    private static final Format WRITTEN = new Format("picture", List.of(".picture"), null, _ -> "");
    private static final Opener OPENER = new Opener(new Formats(List.of(JsonFormat.format(), TITLES, WRITTEN)));

    @TempDir private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void refused(Path file, String sentence) {
        assertThatThrownBy(() -> OPENER.open(file)).isInstanceOf(UnreadableException.class)
                .hasMessage(file + ": " + sentence);
    }

    @Test
    void the_ending_tells_the_format_whatever_its_case() throws IOException {
        Path json = file("A.Topology.JSON", "{\"form\": 1, \"title\": \"x\", \"colour\": 1}");
        Opened opened = OPENER.open(json);

        assertThat(opened.design().title()).isEqualTo("x");
        assertThat(opened.format().id()).isEqualTo("json");
        assertThat(opened.path()).isEqualTo(json);
        assertThat(opened.notes()).extracting(Note::path).containsExactly("colour");
        assertThat(OPENER.open(file("x.title", "{\"title\": \"x\"}")).format()).isEqualTo(TITLES);
    }

    @Test
    void without_a_telling_name_the_content_tells() throws IOException {
        assertThat(OPENER.open(file("notes.txt", "\uFEFF\n{\"form\": 1}")).format().id()).isEqualTo("json");
        assertThat(OPENER.open(file("notes", "title of mine")).format().id()).isEqualTo("title");
        assertThat(OPENER.open(file("x.picture", "{\"form\": 1}")).format().id()).isEqualTo("json");
    }

    @Test
    void a_given_format_goes_before_the_name() throws IOException {
        assertThat(OPENER.open(file("x.json", "{}"), TITLES).design().title()).isEqualTo("{}");
    }

    @Test
    void standard_input_is_read_like_a_file() {
        InputStream content = new ByteArrayInputStream(
                "{\"form\": 1, \"exercise\": 1}".getBytes(StandardCharsets.UTF_8));
        Opened opened = OPENER.open("standard input", content, null);

        assertThat(opened.design().exercise()).isEqualTo(1);
        assertThat(opened.path()).isNull();
    }

    @Test
    void what_is_read_gets_no_places_until_it_is_to_be_drawn() throws IOException {
        Opened opened = OPENER.open(file("x.json", "{\"nodes\": [{\"id\": \"s\", \"kind\": \"server\"},"
                + " {\"id\": \"t\", \"kind\": \"server\", \"at\": [7, 9]}]}"));

        assertThat(opened.design().topology().component("s").placement().at()).isNull();
        assertThat(opened.placed().topology().component("s").placement().at()).isNotNull();
        assertThat(opened.placed().topology().component("t")).isEqualTo(opened.design().topology().component("t"));
    }

    @Test
    void a_missing_file() throws IOException {
        refused(folder.resolve("no.json"), "there is no such file; check its name and folder");
        refused(file("x.json", "{}").resolve("y.json"), "there is no such file; check its name and folder");
    }

    @Test
    void a_folder() {
        refused(folder, "this is a folder; choose a file in it");
    }

    @Test
    void a_file_without_permission() throws IOException {
        Path file = file("x.json", "{}");
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");

        refused(file, "you may not read this file; ask for the permission or copy it to a place of your own");
    }

    @Test
    void a_file_above_10_mb() throws IOException {
        Path file = folder.resolve("x.json");
        Files.writeString(file, "{\"form\": 1}" + " ".repeat(Opener.LARGEST - 11));
        assertThat(OPENER.open(file).design()).isNotNull();

        Files.writeString(file, "{\"form\": 1}" + " ".repeat(Opener.LARGEST - 10));
        refused(file, "the file is larger than 10 MB; a design is much smaller, so choose another file");
    }

    @Test
    void an_empty_file() throws IOException {
        refused(file("x.json", ""), "there is nothing in it; choose a file with a design");
        refused(file("y.json", " \n\t"), "there is nothing in it; choose a file with a design");
    }

    @Test
    void a_file_that_is_not_utf8() throws IOException {
        Path file = folder.resolve("x.json");
        Files.write(file, "{\"title\":\n\"Größe\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> OPENER.open(file)).isInstanceOf(UnreadableException.class).hasMessage(
                file + ", line 2: from byte 14 on this is not UTF-8; save the file as UTF-8 text");
        Files.write(file, new byte[]{'{', (byte) 0xC3});
        assertThatThrownBy(() -> OPENER.open(file)).isInstanceOf(UnreadableException.class).hasMessage(
                file + ", line 1: from byte 2 on this is not UTF-8; save the file as UTF-8 text");
    }

    @Test
    void a_file_that_nobody_knows() throws IOException {
        refused(file("x.txt", "Dear diary"), "neither its name nor its content tells what it is; "
                + "give it one of the endings .topology.json, .json, .title");
    }

    @Test
    void a_file_of_a_format_that_is_only_written() throws IOException {
        refused(file("x.picture", "P6"), "a file of format picture can be written but not read; "
                + "choose one with an ending of .topology.json, .json, .title");
    }

    @Test
    void a_refusal_of_the_reader_names_the_file() throws IOException {
        Path file = file("x.json", "[]");

        assertThatThrownBy(() -> OPENER.open(file))
                .hasMessage(file + ", line 1: […] cannot stand here; give an object in braces");
    }
}
