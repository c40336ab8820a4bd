package roundtrip;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What only the source shows: lengths, names of tests, the first page of every package.
class SourceTest {
    private static final int CLASS_LINES = 400;
    private static final int METHOD_LINES = 50;
    private static final Pattern SOMEBODYS_MACHINE = Pattern.compile(
            "(?<![\\w.}*<-])/(?:work|root|home/[a-z]\\w*|Users/[A-Za-z]\\w*)(?![\\w-])");

    @Test
    void no_class_is_longer_than_400_lines() throws IOException {
        assertThat(SourceFile.all()).flatExtracting(SourceFile::types)
                .filteredOn(type -> type.lines() > CLASS_LINES)
                .as("classes of more than %d lines: split them by reason to exist", CLASS_LINES)
                .isEmpty();
    }

    @Test
    void no_method_is_longer_than_50_lines() throws IOException {
        assertThat(SourceFile.all()).flatExtracting(SourceFile::methods)
                .filteredOn(method -> method.lines() > METHOD_LINES)
                .as("methods of more than %d lines: name their parts", METHOD_LINES)
                .isEmpty();
    }

    @Test
    void accessors_are_named_without_get() throws IOException {
        assertThat(SourceFile.below("src/main/java")).flatExtracting(SourceFile::methods)
                .filteredOn(method -> method.name().matches("get[A-Z].*") && method.parameters() == 0
                        && !method.annotations().contains("Override"))
                .as("accessors with get: say name(), not getName()")
                .isEmpty();
    }

    @Test
    void tests_are_sentences() throws IOException {
        assertThat(SourceFile.below("src/test/java")).flatExtracting(SourceFile::methods)
                .filteredOn(method -> method.annotations().stream().anyMatch(SourceTest::marksATest)
                        && !method.name().contains("_"))
                .as("tests whose name is no sentence_with_underscores")
                .isEmpty();
    }

    @Test
    void every_package_has_a_first_page() throws IOException {
        var without = new ArrayList<Path>();
        for (var folder : packages()) {
            var page = folder.resolve("package-info.java");
            if (!Files.exists(page) || !Files.readString(page).startsWith("///")) {
                without.add(page);
            }
        }
        assertThat(without).as("packages without a package-info.java that begins with a /// comment").isEmpty();
    }

    @Test
    void no_file_names_a_place_on_somebodys_machine() throws IOException {
        var found = new ArrayList<String>();
        for (var file : textFiles()) {
            var lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (SOMEBODYS_MACHINE.matcher(lines.get(i)).find()) {
                    found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
                }
            }
        }
        assertThat(found).as("lines that name a folder of one machine").isEmpty();
    }

    @Test
    void a_place_on_somebodys_machine_is_recognised() {
        assertThat(Stream.of("see |work|x", "(|work)", "'|home|ann|x.png'", "at |Users|Bob|x", "|root|.m2"))
                .map(line -> line.replace('|', '/')) // so that this file does not find itself
                .allMatch(line -> SOMEBODYS_MACHINE.matcher(line).find());
        assertThat(List.of(".github/workflows", "frame/work", "a/root", "https://example.org/home/", "/workspace",
                "</root>")) // the end of an element in XML
                .noneMatch(line -> SOMEBODYS_MACHINE.matcher(line).find());
    }

    private static boolean marksATest(String annotation) {
        return List.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory").contains(annotation);
    }

    private static List<Path> packages() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct().sorted()
                    .toList();
        }
    }

    /// Everything a clone holds: the top-level files and the folders that are not built or installed.
    private static List<Path> textFiles() throws IOException {
        var files = new ArrayList<Path>();
        for (var name : List.of("src", "resources", ".ci", ".github", "pom.xml", "README.md", "LICENSE",
                ".gitignore", ".gitattributes")) {
            var start = Path.of(name);
            if (Files.exists(start)) {
                try (Stream<Path> below = Files.walk(start)) {
                    below.filter(Files::isRegularFile).filter(SourceTest::isOurs).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static boolean isOurs(Path file) {
        return !file.toString().contains("node_modules")
                && !file.toString().matches(".*\\.(png|jpg|gif|ico|ttf|otf|jar|pdf)");
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException _) {
            return List.of();
        }
    }
}
