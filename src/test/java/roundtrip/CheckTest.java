package roundtrip;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CheckTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");
    private static final String SCALED = Shell.design("3-scale-up");

    static Stream<String> designs() {
        return Stream.of("0-simple-web-stack", "1-distributed-web-infrastructure", "1b-distributed-as-drawn",
                "2-secured-and-monitored", "3-scale-up", "4-wordpress-single-vm", "5-blog-cdn-cache", "6-multi-az");
    }

    @ParameterizedTest
    @MethodSource("designs")
    void the_findings_of_a_reference_design_are_the_expected_ones(String name) {
        Shell shell = Shell.run("check", "--format", "json", Shell.design(name));
        assertThat(shell.code()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).hasLineCount(1);
        assertThat(pairs(JSON.readTree(shell.out()).get("findings")))
                .containsExactlyInAnyOrderElementsOf(
                        pairs(JSON.readTree(Path.of(Shell.design(name)).toFile()).get("expected")));
    }

    private static List<String> pairs(JsonNode findings) {
        return findings.valueStream().map(one -> one.get("rule").asString() + ' ' + one.get("subject").asString())
                .toList();
    }

    @Test
    void json_has_its_members_in_a_fixed_order() {
        JsonNode line = JSON.readTree(Shell.run("check", DISTRIBUTED, "--format=json").out());
        assertThat(line.propertyNames()).containsExactly("file", "findings", "notes");
        assertThat(line.get("file").asString()).isEqualTo(DISTRIBUTED);
        assertThat(line.get("notes").isEmpty()).isTrue();
        assertThat(line.get("findings").get(0).propertyNames())
                .containsExactly("rule", "severity", "subject", "line", "title", "what", "why", "fix");
        assertThat(line.get("findings").get(0).toString()).startsWith("{\"rule\":\"REL-001\",\"severity\":\"critical\","
                + "\"subject\":\"lb\",\"line\":15,\"title\":\"Single point of failure\","
                + "\"what\":\"HAProxy is a single point of failure: without it nobody can read anything, and nothing")
                .contains("\"why\":\"If this one part stops,", "\"fix\":\"Give HAProxy a twin");
    }

    @Test
    void notes_have_line_path_and_text() {
        Shell shell = Shell.piped("{\"form\": 1,\n\"nodes\": [{\"id\": \"u\", \"kind\": \"client\", \"hat\": 1}]}",
                "check", "-", "--format", "json");
        JsonNode note = JSON.readTree(shell.out()).get("notes").get(0);
        assertThat(note.propertyNames()).containsExactly("line", "path", "text");
        assertThat(note.get("line").asInt()).isEqualTo(2);
        assertThat(note.get("path").asString()).isEqualTo("nodes[0].hat");
    }

    @Test
    void text_tells_each_finding_with_its_reason() {
        Shell shell = Shell.run("check", DISTRIBUTED);
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).startsWith(DISTRIBUTED + ": 10 findings (1 critical, 4 high, 3 medium, 2 info)\n")
                .contains("\n" + DISTRIBUTED + ":15  critical  REL-001  lb  Single point of failure\n", "\n  Why: ",
                        "\n  To do: ", "\n" + DISTRIBUTED + ":  high  MON-001  *  No monitoring\n")
                .endsWith("\nMore about a rule: roundtrip explain REL-001\n");
        assertThat(shell.out().lines().skip(1)).filteredOn(line -> !line.startsWith(DISTRIBUTED))
                .allMatch(line -> line.length() <= 96)
                .noneMatch(line -> line.contains("**"));
    }

    @Test
    void an_exercise_can_be_set_from_outside() {
        assertThat(Shell.run("check", DISTRIBUTED, "--format", "json").out()).doesNotContain("HYG-007");
        assertThat(Shell.run("check", DISTRIBUTED, "--format", "json", "--exercise", "3").out())
                .contains("\"HYG-007\"", "*#lb-cluster");
        assertThat(Shell.run("check", DISTRIBUTED, "--exercise", "4").err()).hasLineCount(1).contains("from 0 to 3");
        assertThat(Shell.run("check", DISTRIBUTED, "--exercise", "two").code()).isEqualTo(2);
    }

    @Test
    void findings_fail_from_the_given_severity_on() {
        assertThat(Shell.run("check", DISTRIBUTED).code()).isZero();
        assertThat(Shell.run("check", DISTRIBUTED, "--fail-on", "critical").code()).isEqualTo(1);
        assertThat(Shell.run("check", Shell.design("6-multi-az"), "--fail-on", "info").code()).isZero();

        // nothing critical, something high
        String lonely = "{\"form\": 1, \"nodes\": [{\"id\": \"s1\", \"kind\": \"server\"}]}";
        assertThat(Shell.piped(lonely, "check", "-", "--fail-on", "critical").code()).isZero();
        assertThat(Shell.piped(lonely, "check", "-", "--fail-on", "high").code()).isEqualTo(1);
        assertThat(Shell.piped(lonely, "check", "-", "--fail-on", "info").code()).isEqualTo(1);
        assertThat(Shell.run("check", DISTRIBUTED, "--fail-on", "NEVER").code()).isZero();
        assertThat(Shell.run("check", DISTRIBUTED, "--fail-on", "hig")).isEqualTo(new Shell(2, "",
                "roundtrip check: Invalid value for option '--fail-on': 'hig' cannot stand here, choose one of"
                        + " critical, high, medium, low, info, never; see roundtrip check --help\n"));
    }

    @Test
    void of_several_files_each_is_tried_and_a_bad_one_decides() {
        Shell shell = Shell.run("check", DISTRIBUTED, "none.json", SCALED, "--format", "json", "--fail-on", "high");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.out().lines()).hasSize(3);
        assertThat(shell.err()).isEqualTo("none.json: there is no such file; check its name and folder\n");
    }
}
