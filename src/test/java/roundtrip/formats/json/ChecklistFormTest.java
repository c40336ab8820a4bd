package roundtrip.formats.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.formats.UnreadableException;
import roundtrip.topology.exercise.Checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChecklistFormTest {
    private static final Path PUBLISHED = Path.of("resources", "schema", "exercise.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ChecklistSchemaDraft.text(), InputFormat.JSON);

    private static String with(String condition) {
        return "{\"form\": 1, \"title\": \"t\", \"items\": [{\"id\": \"a\", \"title\": \"A\"" + condition + "}]}";
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources", "exercises"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_exercise_that_comes_with_the_program_is_read_and_valid(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(ChecklistForm.read(file.toString(), text).items()).isNotEmpty();
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_rules_that_it_names_are_known() throws IOException {
        Checklist portal = ChecklistForm.read("x",
                Files.readString(Path.of("resources", "exercises", "school-portal.json")));

        assertThat(portal.rules()).containsExactly("SEC-005", "DAT-006");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            []                                                    | x.json, line 1:
            {"form": 1, "title": "t"}                             | x.json, line 1: "items" is missing
            {"form": 2, "title": "t", "items": []}                | x.json, line 1, form: 2 is no form that this version of Roundtrip reads; write a checklist of form 1
            {"form": 1, "title": "t", "items": []}                | x.json, line 1, items: there is nothing in this list
            {"form": 1, "title": "t", "items": [], "level": 3}    | x.json, line 1, level: "level" is not known here
            """)
    void what_is_no_checklist_is_refused_with_its_place(String text, String message) {
        assertThatThrownBy(() -> ChecklistForm.read("x.json", text)).isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(message);
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                                                          | items[0]: this says nothing that a drawing can fulfil
            , "guards": {}, "count": {}                                 | items[0]: this says several things at once
            , "guard": {}                                               | items[0].guard: "guard" is not known here
            , "count": {"kind": "sever"}                                | items[0].count.kind: "sever" cannot stand here; give one of client,
            , "count": {"kind": "server", "atleast": 2}                 | items[0].count.atleast: "atleast" is not known here
            , "count": {"atLeast": -1}                                  | items[0].count.atLeast:
            , "count": {"trait": "big"}                                 | items[0].count.trait: "big" cannot stand here; give one of node, service,
            , "count": {"only": "dns"}                                  | items[0].count.only:
            , "count": {"kind": "server", "with": {"algorithm": "x"}}   | items[0].count.with.algorithm: "algorithm" is not known here; give only ip,
            , "count": {"kind": "database", "with": {"role": "boss"}}   | items[0].count.with.role:
            , "link": {"kind": "wire"}                                  | items[0].link.kind:
            , "link": {"encrypted": "yes"}                              | items[0].link.encrypted:
            , "record": {}                                              | items[0].record: "name" is missing
            , "noFinding": "SEC"                                        | items[0].noFinding: "SEC" is no rule
            , "any": []                                                 | items[0].any: there is nothing in this list
            , "not": {"any": [{"x": 1}]}                                | items[0].not.any[0].x: "x" is not known here
            , "guards": 3                                               | items[0].guards: 3 cannot stand here; give an object in braces
            """)
    void a_slip_of_the_pen_is_refused_with_its_place(String condition, String message) {
        assertThatThrownBy(() -> ChecklistForm.read("x.json", with(condition))).isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("x.json, line 1, " + message);
        assertThat(SCHEMA.validate(with(condition), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void amounts_and_ids_make_sense() {
        assertThatThrownBy(() -> ChecklistForm.read("x.json", with(", \"guards\": {\"atLeast\": 3, \"atMost\": 2}")))
                .hasMessageEndingWith("at most 2 cannot be at least 3; give a greater number");
        String twice = "{\"form\": 1, \"title\": \"t\", \"items\": [{\"id\": \"a\", \"title\": \"A\", \"guards\": {}},\n"
                + "{\"id\": \"a\", \"title\": \"A\", \"guards\": {}}]}";
        assertThatThrownBy(() -> ChecklistForm.read("x.json", twice))
                .hasMessageStartingWith("x.json, line 2, items[1].id");
        assertThatThrownBy(() -> ChecklistForm.read("x.json", with(", \"guards\": {}").replace("\"a\"", "\"A b\"")))
                .hasMessageContaining("is no id of an item");
    }

    @Test
    void the_published_schema_follows_from_the_model() throws IOException {
        Path draft = Files.writeString(Path.of("target", "exercise.schema.json"), ChecklistSchemaDraft.text());

        assertThat(Files.readString(PUBLISHED)).as("the model has changed: copy %s to %s", draft, PUBLISHED)
                .isEqualToNormalizingNewlines(ChecklistSchemaDraft.text());
    }
}
