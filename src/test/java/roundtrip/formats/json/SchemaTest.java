package roundtrip.formats.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import roundtrip.formats.UnreadableException;
import roundtrip.topology.RandomTopologies;

import static org.assertj.core.api.Assertions.assertThat;

/// The published schema says the same as the reader.
class SchemaTest {
    private static final JsonFormat JSON = new JsonFormat();
    private static final Path PUBLISHED = Path.of("resources", "schema", "topology.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaDraft.text(), InputFormat.JSON);

    private static List<Error> faults(String text) {
        return SCHEMA.validate(text, InputFormat.JSON);
    }

    @Test
    void the_published_schema_follows_from_the_model() throws IOException {
        Path draft = Files.writeString(Path.of("target", "topology.schema.json"), SchemaDraft.text());
        assertThat(Files.readString(PUBLISHED)).as("the model has changed: copy %s to %s", draft, PUBLISHED)
                .isEqualToNormalizingNewlines(SchemaDraft.text());
    }

    @Test
    void every_design_that_we_write_is_valid() throws IOException {
        for (Path file : ReferenceDesignsTest.designs()) {
            assertThat(faults(Files.readString(file))).as(file.toString()).isEmpty();
        }
        for (int seed = 1; seed <= 500; seed++) {
            String text = JSON.write(RandomTopologies.design(seed));
            assertThat(faults(text)).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"form\": 0}", "{\"name\": \"x\"}", "{\"exercise\": 4}", "{\"nodes\": {}}",
            "{\"nodes\": [{\"id\": \"a\"}]}", "{\"nodes\": [{\"id\": \"\", \"kind\": \"server\"}]}",
            "{\"nodes\": [{\"id\": \"a\", \"kind\": \"client\", \"role\": \"boss\"}]}",
            "{\"nodes\": [{\"id\": \"a\", \"kind\": \"client\", \"writeShare\": 1.01}]}",
            "{\"nodes\": [{\"id\": \"a\", \"kind\": \"server\", \"instances\": 1.5}]}",
            "{\"nodes\": [{\"id\": \"a\", \"kind\": \"server\", \"at\": [1]}]}",
            "{\"nodes\": [{\"id\": \"a\", \"kind\": \"server\", \"size\": [-1, 2]}]}",
            "{\"nodes\": [{\"id\": \"a\", \"kind\": \"server\", \"allow\": [{\"port\": 0, \"from\": \"any\"}]}]}",
            "{\"nodes\": [{\"id\": \"a\", \"kind\": \"load-balancer\", \"check\": {\"fall\": 0}}]}",
            "{\"nodes\": [{\"id\": \"s\", \"kind\": \"server\", \"services\": [{\"id\": \"w\", \"kind\": \"web\", \"tls\": 1}]}]}",
            "{\"nodes\": [{\"id\": \"a\", \"kind\": \"strange\", \"word\": 1}]}",
            "{\"nodes\": [{\"id\": \"a\", \"kind\": \"server\"}], \"links\": [{\"id\": \"l\", \"kind\": \"wire\", \"from\": \"a\", \"to\": \"a\"}]}",
            "{\"accepted\": [{\"rule\": \"SEC-001\", \"subject\": \"*\"}]}",
            "{\"accepted\": [{\"rule\": \"x\", \"subject\": \"*\", \"reason\": \"y\"}]}",
            "{\"accepted\": [{\"rule\": \"SEC-001\", \"subject\": \"*\", \"reason\": \" \"}]}",
            "{\"groups\": [{\"id\": \"g\", \"kind\": \"zone\", \"public\": \"yes\"}]}"})
    void what_the_reader_refuses_by_its_type_is_invalid(String text) {
        assertThat(opens(text)).isFalse();
        assertThat(faults(text)).isNotEmpty();
    }

    @Test
    void whatever_opens_is_valid() throws IOException {
        int opened = 0;
        for (Path file : ReferenceDesignsTest.designs()) {
            String[] tokens = Files.readString(file).split("(?<=[\\[\\]{},: ])|(?=[\\[\\]{},: ])");
            for (int seed = 0; seed < 400; seed++) {
                Random random = new Random(seed * 31L + 5);
                String[] changed = tokens.clone();
                changed[random.nextInt(changed.length)] = changed[random.nextInt(changed.length)];
                String text = String.join("", changed);
                if (opens(text)) {
                    opened++;
                    assertThat(faults(text)).as(text).isEmpty();
                }
            }
        }
        assertThat(opened).isGreaterThan(100);
    }

    private static boolean opens(String text) {
        try {
            JSON.read("x.json", text);
            return true;
        } catch (UnreadableException _) {
            return false;
        }
    }
}
