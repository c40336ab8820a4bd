package roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DiffTest {
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");
    private static final String SECURED = Shell.design("2-secured-and-monitored");

    @TempDir Path folder;

    @Test
    void a_file_equals_itself_in_every_format() {
        assertThat(Shell.run("diff", DISTRIBUTED, DISTRIBUTED)).isEqualTo(
                new Shell(0, DISTRIBUTED + " \u2192 " + DISTRIBUTED + ": no differences\n", ""));
        String drawio = folder.resolve("a.drawio").toString();
        assertThat(Shell.run("convert", DISTRIBUTED, drawio).code()).isZero();
        assertThat(Shell.run("diff", DISTRIBUTED, drawio).code()).isZero();
    }

    @Test
    void one_finding_is_not_called_findings() throws IOException {
        String more = Files.readString(Path.of(DISTRIBUTED)).replace("\"nodes\": [",
                "\"nodes\": [{\"id\": \"cache\", \"kind\": \"cache\"},");
        Path file = Files.writeString(folder.resolve("more.topology.json"), more);

        assertThat(Shell.run("diff", DISTRIBUTED, file.toString()).out())
                .contains("1 came, 0 went, 0 changed; 1 finding came, 0 went");
    }

    @Test
    void differences_are_told_and_end_with_one() {
        Shell shell = Shell.run("diff", DISTRIBUTED, SECURED);

        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).contains("\nParts\n", "\n  + fw1 (", "\nLinks\n", "\nFindings\n",
                "\n  - high MON-001 *, No monitoring\n", "\nDesign\n  ~ Title: ");
    }

    @Test
    void a_changed_member_stands_below_its_part() throws IOException {
        String changed = Files.readString(Path.of(DISTRIBUTED)).replace("\"round-robin\"", "\"random\"");
        String file = Files.writeString(folder.resolve("b.json"), changed).toString();

        assertThat(Shell.run("diff", DISTRIBUTED, file).out())
                .contains("\n  ~ lb (HAProxy)\n      Algorithm: HAProxy round robin \u2192 HAProxy random\n");
        String page = Shell.run("diff", DISTRIBUTED, file, "--format", "markdown").out();
        assertThat(page).startsWith("# ")
                .contains(
                        "\n## Parts\n\n- `~` lb (HAProxy)\n  - Algorithm: HAProxy round robin \u2192 HAProxy random\n");
    }

    @Test
    void a_member_that_only_one_of_them_has_is_none_in_the_other() throws IOException {
        String bare = Files.readString(Path.of(DISTRIBUTED)).replaceFirst(",\\s*\"name\": \"DNS\"", "");
        String file = Files.writeString(folder.resolve("bare.json"), bare).toString();

        assertThat(Shell.run("diff", file, DISTRIBUTED).out()).contains("Name: (not given) \u2192 DNS\n");
    }

    private String moved() throws IOException {
        String database = """
                {
                 "id": "db",
                 "kind": "database",
                 "name": "MySQL primary",
                 "role": "primary"
                }""".replaceAll("\\s+", "\\\\s*");
        String plain = Files.readString(Path.of(DISTRIBUTED));
        String without = plain.replaceFirst(",\\s*" + database.replace("{", "\\{").replace("}", "\\}"), "");
        assertThat(without).isNotEqualTo(plain);
        String moved = without.replace("s1/db", "s3/db").replaceFirst("\"links\": \\[", """
                "more": 1, "links": [""").replaceFirst("\"nodes\": \\[", """
                "nodes": [{"id": "s3", "kind": "server", "name": "Server 3", "services": [
                  {"id": "db", "kind": "database", "name": "MySQL primary", "role": "primary"}]},""");
        return Files.writeString(folder.resolve("moved.json"), moved).toString();
    }

    @Test
    void a_database_on_another_server_keeps_its_findings() throws IOException {
        String told = Shell.run("diff", DISTRIBUTED, moved()).out();

        assertThat(told).contains("~ s1/db \u2192 s3/db (MySQL primary)\n      Server: Server 1 \u2192 Server 3\n")
                .doesNotContain("DAT-006", "REL-002");
        JsonNode parts = new JsonMapper().readTree(Shell.run("diff", DISTRIBUTED, moved(), "--format", "json").out())
                .get("components");
        assertThat(parts.toString()).contains("{\"member\":\"server\",\"before\":\"s1\",\"after\":\"s3\"}");
    }

    @Test
    void names_that_two_parts_have_come_with_their_ids() throws IOException {
        String moved = Files.readString(Path.of(moved())).replace("\"Server 3\"", "\"Server 1\"");
        Path file = Files.writeString(folder.resolve("alike.json"), moved);

        assertThat(Shell.run("diff", DISTRIBUTED, file.toString()).out())
                .contains("Server: Server 1 (s1) \u2192 Server 1 (s3)\n");
    }

    @Test
    void a_handout_says_whole_sentences() {
        String page = Shell.run("diff", Shell.design("0-simple-web-stack"), DISTRIBUTED, "--format", "markdown").out();
        String text = Shell.run("diff", Shell.design("0-simple-web-stack"), DISTRIBUTED).out();

        assertThat(page)
                .contains("\n- without s1: read down \u2192 ok, write down \u2192 down\n", "\n- `+` lb (HAProxy)\n")
                .doesNotContain("`w`", " ithout");
        assertThat(text).contains("\n  without s1: read down \u2192 ok, write down \u2192 down\n",
                "\n  + lb (HAProxy)\n");
    }

    @Test
    void json_has_every_chapter() {
        JsonNode answer = new JsonMapper().readTree(Shell.run("diff", DISTRIBUTED, SECURED, "--format", "json").out());

        assertThat(answer.propertyNames()).containsExactly("before", "after", "equal", "design", "components", "links",
                "groups", "findings", "whatIf");
        assertThat(answer.get("equal").asBoolean()).isFalse();
        assertThat(answer.get("findings").get("gone").valueStream().map(one -> one.get("rule").asString()))
                .contains("MON-001", "SEC-001", "SEC-005");
        assertThat(answer.get("whatIf").valueStream().map(one -> one.get("before").asString())).doesNotContain("user");
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        assertThat(Shell.run("diff", "-", "-").err()).hasLineCount(1).contains("standard input");
        assertThat(Shell.run("diff", DISTRIBUTED, "none.json").code()).isEqualTo(2);
    }
}
