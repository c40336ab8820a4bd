package roundtrip.formats.mermaid.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import roundtrip.formats.Imported;
import roundtrip.formats.Note;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Link;
import roundtrip.topology.Property;

import static org.assertj.core.api.Assertions.assertThat;

/// Infrastructures as teachers, students, language models and READMEs draw them, and what a person says each is. A text `x.mmd`
/// has its answer in `x.txt`, one line for each group, part and link.
class ForeignDrawingsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "mermaid-foreign");

    @TestFactory
    Stream<DynamicTest> every_drawing_is_read_as_a_person_reads_it() throws IOException {
        return texts().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Imported read = MermaidFormat.format().importer().read("x.mmd", Files.readString(file));
            String answer = Files.readString(Path.of(file.toString().replace(".mmd", ".txt")));
            assertThat(String.join("\n", lines(read.design())) + "\n").isEqualTo(answer);
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_guess_is_a_note_with_its_line_and_the_export_comes_back() throws IOException {
        return texts().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Imported read = MermaidFormat.format().importer().read("x.mmd", Files.readString(file));
            List<Note> guesses = read.notes().stream().filter(note -> note.sort() == Note.Sort.GUESS).toList();
            long drawn = read.design().topology().nodes().count() + read.design().topology().links().size();
            assertThat(guesses).allMatch(note -> note.line() != null).hasSizeGreaterThanOrEqualTo((int) drawn);
            String text = MermaidText.of(read.design(), MermaidOptions.standard()).text();
            assertThat(MermaidFormat.format().importer().read("x.mmd", text).design()).as(text)
                    .isEqualTo(read.design());
        }));
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".mmd")).sorted().toList();
            assertThat(texts).hasSizeGreaterThan(50);
            return texts;
        }
    }

    static List<String> lines(Design design) {
        List<String> lines = new ArrayList<>();
        design.topology().groups().forEach(group -> lines.add("group " + group.id() + " " + group.kind().word() + " \""
                + group.name() + "\"" + in(group.parent())));
        design.topology().components().forEach(part -> lines.add(part(part)));
        design.topology().links().forEach(link -> lines.add(link(link)));
        return lines.stream().map(line -> line.replace("\n", "\\n")).toList();
    }

    private static String part(Component part) {
        String name = part.name() == null ? "" : " \"" + part.name() + "\"";
        return part.kind().word() + " " + part.id() + name + (part.isService() ? "" : in(part.parent()))
                + told(Particulars.told(part));
    }

    private static String link(Link link) {
        String label = link.label() == null ? "" : " \"" + link.label() + "\"";
        List<String> given = new ArrayList<>();
        for (Property<?> property : link.given().properties()) {
            given.add(Particulars.told(property, link.given()));
        }
        return link.kind().word() + " " + link.from() + " > " + link.to() + label + told(given);
    }

    private static String in(String parent) {
        return parent == null ? "" : " in " + parent;
    }

    private static String told(List<String> given) {
        return given.isEmpty() ? "" : " (" + String.join(", ", given) + ")";
    }
}
