package roundtrip.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import roundtrip.formats.Format;
import roundtrip.formats.Formats;
import roundtrip.formats.json.JsonFormat;
import roundtrip.topology.Design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SaverTest {
    private static final Formats FORMATS = new Formats(List.of(JsonFormat.format()));
    private static final Saver SAVER = new Saver(FORMATS);

    @TempDir private Path folder;

    private static Design titled(String title) {
        return Design.empty().titled(title);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_is_saved_opens_again_and_nothing_else_is_left() throws IOException {
        Path file = folder.resolve("x.topology.json");
        SAVER.save(file, titled("Größe 🙂"));

        assertThat(new Opener(FORMATS).open(file).design()).isEqualTo(titled("Größe 🙂"));
        assertThat(files()).containsExactly("x.topology.json");
    }

    @Test
    void the_version_before_is_kept() throws IOException {
        Path file = folder.resolve("x.json");
        SAVER.save(file, titled("first"));
        SAVER.save(file, titled("second"));
        SAVER.save(file, titled("second"));

        assertThat(Files.readString(file)).contains("second");
        assertThat(Files.readString(folder.resolve("x.json~"))).contains("first");
        assertThat(files()).containsExactly("x.json", "x.json~");
    }

    @Test
    void an_export_has_no_backup() throws IOException {
        Path file = folder.resolve("x.png");
        Saver.write(file, new byte[]{1});
        Saver.write(file, new byte[]{2});

        assertThat(Files.readAllBytes(file)).containsExactly(2);
        assertThat(files()).containsExactly("x.png");
    }

    @Test
    void what_a_crash_left_is_no_obstacle() throws IOException {
        Files.writeString(folder.resolve(".x.json~"), "half a fi");
        SAVER.save(folder.resolve("x.json"), titled("whole"));

        assertThat(files()).containsExactly("x.json");
    }

    @Test
    void a_link_stays_a_link_and_permissions_stay() throws IOException {
        Path file = Files.writeString(folder.resolve("real.json"), "{}");
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        SAVER.save(link, titled("x"));

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).contains("\"x\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    void the_ending_must_be_known() {
        Path file = folder.resolve("x.doc");

        assertThat(SAVER.canSave(file)).isFalse();
        refused(file, "no format has this ending; use one of .topology.json, .json");
    }

    @Test
    void what_could_not_be_opened_again_is_no_ending_to_save_under() {
        Format written = new Format("picture", List.of(".picture"), null, _ -> "");

        assertThat(new Saver(new Formats(List.of(written))).canSave(folder.resolve("x.picture"))).isFalse();
    }

    @Test
    void a_folder_that_is_missing() {
        refused(folder.resolve("no").resolve("x.json"),
                "there is no folder " + folder.resolve("no") + "; create it or choose another");
    }

    @Test
    void a_folder_in_the_place_of_the_file() throws IOException {
        refused(Files.createDirectory(folder.resolve("x.json")), "this is a folder; add a file name");
    }

    @Test
    void a_folder_without_permission() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Assumptions.assumeTrue(Files.getFileStore(closed).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(closed), "this user may write everywhere");

        refused(closed.resolve("x.json"), "you may not write in the folder " + closed + "; choose another");
    }

    @Test
    void a_write_protected_file_stays_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{}");
        Assumptions.assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file),
                "this user may write everything");

        refused(file, "the file is write-protected; save under another name");
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("{}");
        assertThat(files()).containsExactly("x.json");
    }

    private static void refused(Path file, String sentence) {
        assertThatThrownBy(() -> SAVER.save(file, titled("x"))).isInstanceOf(UnwritableException.class)
                .hasMessage(file + ": " + sentence);
    }

    @Test
    void a_file_of_a_newer_version_is_never_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("new.topology.json"), "{\"form\": 99, \"rooms\": 3}");
        Format json = JsonFormat.format();

        assertThatThrownBy(() -> SAVER.save(file, titled("less"))).isInstanceOf(UnwritableException.class)
                .hasMessageContaining("new.topology.json: this file has form 99").hasMessageContaining("another name");
        assertThatThrownBy(() -> Saver.export(file, "less", json.exporter())).isInstanceOf(UnwritableException.class);
        assertThat(SAVER.mayReplace(file)).isFalse();
        assertThat(SAVER.mayReplace(folder.resolve("not-there.json"))).isTrue();
        assertThat(Files.readString(file)).contains("rooms");
        assertThat(files()).containsExactly("new.topology.json");
    }
}
