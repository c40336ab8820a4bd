package roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AvailabilityTest {
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");

    @Test
    void the_minutes_of_a_year_and_the_part_that_matters_most_are_told() {
        Shell shell = Shell.run("availability", DISTRIBUTED);

        assertThat(shell.code()).isZero();
        assertThat(shell.out()).startsWith("How often " + DISTRIBUTED + " answers")
                .containsPattern("reading +99\\.890 % +578\\.1 minutes a year down\n")
                .containsPattern("writing +98\\.901 % +5776 minutes a year down\n")
                .contains("Exact: ", "states were counted");
        assertThat(shell.out().lines().filter(line -> line.startsWith("  s1 ") || line.startsWith("  lb ")))
                .first().asString().startsWith("  lb (").containsPattern("99\\.900 % +1\\.000 +0\\.990 ");
        assertThat(shell.out()).contains("(Birnbaum importance)", "Both together give the order.",
                "what helps reading most: lb (HAProxy).\n", "what helps writing most: s1 (Server 1).\n");
    }

    @Test
    void json_has_the_numbers_as_they_are() {
        JsonNode answer = new JsonMapper().readTree(Shell.run("availability", DISTRIBUTED, "--format", "json").out());

        assertThat(answer.propertyNames()).containsExactly("read", "write", "exact", "states", "units");
        assertThat(answer.get("read").get("availability").asDouble()).isCloseTo(0.9989001, within(1e-12));
        assertThat(answer.get("read").get("minutesPerYear").asDouble()).isCloseTo(525_600 * 0.0010999, within(1e-6));
        assertThat(answer.get("units").get(0).get("parts").get(0).asString()).isEqualTo("lb");
        assertThat(answer.get("units").get(0).get("readImportance").asDouble()).isCloseTo(0.9999, within(1e-12));
        assertThat(answer.get("units").get(1).get("writeImportance").asDouble()).isCloseTo(0.999, within(1e-12));
    }

    @Test
    void of_an_empty_design_nothing_is_claimed(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "{\"form\": 1, \"nodes\": [], \"links\": []}");
        Path alone = Files.writeString(folder.resolve("alone.json"),
                "{\"form\": 1, \"nodes\": [{\"id\": \"user\", \"kind\": \"client\"}], \"links\": []}");

        assertThat(Shell.run("availability", empty.toString()).out())
                .contains("Nothing is drawn yet, so there is nothing to reach.\n").doesNotContain("can fail", "%");
        assertThat(Shell.run("availability", alone.toString()).out())
                .contains("no request of a user gets through").doesNotContain("can fail");
    }

    @Test
    void a_common_cause_makes_copies_worth_less() {
        String read = Shell.run("availability", DISTRIBUTED, "--common-cause", "0.1").out();

        assertThat(read).contains("together: s1 (").containsPattern("reading +99\\.79")
                .startsWith("How often " + DISTRIBUTED + " answers, when 10 % of the failures of copies take all")
                .doesNotContain("independently").contains("Exact: 4 states were counted.");
        assertThat(Shell.run("availability", Shell.design("0-simple-web-stack")).out())
                .contains("when parts fail independently", "Exact: 1 state was counted.");
        assertThat(Shell.run("availability", DISTRIBUTED, "--common-cause", "2").err())
                .isEqualTo("2 is no share; choose a number from 0 to 1\n");
        assertThat(Shell.run("availability", DISTRIBUTED, "--common-cause", "nan"))
                .isEqualTo(new Shell(2, "", "nan is no share; choose a number from 0 to 1\n"));
    }
}
