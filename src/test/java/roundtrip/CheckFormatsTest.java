package roundtrip;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import roundtrip.analysis.rules.Rules;
import roundtrip.formats.Judge;

import static org.assertj.core.api.Assertions.assertThat;

/// The findings as other programs and people take them.
class CheckFormatsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");
    private static final String SCALED = Shell.design("3-scale-up");
    private static final String ACCEPTED = "--accept=REL-001@lb=bought next month";
    /// Ships with a package of Microsoft's; there after `npm ci` in `src/test/judges`.
    private static final Path SARIF = Path.of("src", "test", "judges", "node_modules", "@microsoft", "jest-sarif",
            "lib", "schemas", "sarif-2.1.0-rtm.5.json");

    @TempDir Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    // Accepting

    @Test
    void an_accepted_finding_is_told_with_its_reason_and_does_not_count() {
        Shell shell = Shell.run("check", DISTRIBUTED, ACCEPTED, "--fail-on", "critical");

        assertThat(shell.code()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).startsWith(DISTRIBUTED + ": 9 findings (4 high, 3 medium, 2 info), 1 accepted\n")
                .contains(
                        ":15  accepted  critical  REL-001  lb  Single point of failure\n  HAProxy is a single point of",
                        "\n  Reason: bought next month\n");
        assertThat(Shell.run("check", DISTRIBUTED, "--accept", "rel-001@lb").out()).contains(", 1 accepted\n");
    }

    @Test
    void an_acceptance_that_fits_nothing_is_told_and_a_wrong_one_is_refused() {
        Shell unused = Shell.run("check", DISTRIBUTED, "--accept", "REL-001@ghost");
        assertThat(unused.code()).isZero();
        assertThat(unused.err()).isEqualTo(
                "--accept REL-001@ghost: there is no such finding in any of the files; leave it out\n");
        assertThat(Shell.run("check", DISTRIBUTED, "--accept", "lb").err()).hasLineCount(1)
                .contains("'lb' is not a rule");
        assertThat(Shell.run("check", DISTRIBUTED, "--accept", "REL-999@lb").err()).isEqualTo(
                "\"REL-999\" is no rule; did you mean one of REL-009, REL-001, REL-002?\n");
    }

    @Test
    void what_the_file_accepts_is_in_the_json() throws IOException {
        String accepting = Files.readString(Path.of(DISTRIBUTED)).replaceFirst("\"links\"", """
                "accepted": [{"rule": "REL-001", "subject": "lb", "reason": "later"},
                             {"rule": "SEC-001", "subject": "*", "reason": "home", "as": "x"},
                             {"rule": "SEC-004", "subject": "lb", "reason": "solved"}],
                  "links\"""");
        JsonNode told = JSON.readTree(Shell.run("check", file("a.json", accepting), "--format", "json").out());

        assertThat(told.propertyNames()).containsExactly("file", "findings", "accepted", "lapsed", "unneeded", "notes");
        assertThat(told.get("accepted").get(0).get("subject").asString()).isEqualTo("lb");
        assertThat(told.get("accepted").get(0).get("reason").asString()).isEqualTo("later");
        assertThat(told.get("lapsed").valueStream()).singleElement().satisfies(one -> {
            assertThat(one.get("rule").asString()).isEqualTo("SEC-001");
            assertThat(one.get("reason").asString()).isEqualTo("home");
            assertThat(one.get("changed").asString()).isNotBlank();
        });
        assertThat(told.get("unneeded").get(0).get("rule").asString()).isEqualTo("SEC-004");
        assertThat(told.get("findings").valueStream().map(one -> one.get("rule").asString())).contains("SEC-001");
        assertThat(Shell.run("check", file("a.json", accepting)).out()).contains(
                "SEC-001 of * was accepted (home), but",
                "SEC-004 of lb is accepted (solved), but there is no such weakness here");
    }

    @Test
    void a_file_that_cannot_be_used_has_its_line_of_json_too() throws IOException {
        List<String> lines = Shell.run("check", file("broken.json", "{"), DISTRIBUTED, "--format", "json").out().lines()
                .toList();

        assertThat(lines).hasSize(2);
        JsonNode broken = JSON.readTree(lines.getFirst());
        assertThat(broken.propertyNames()).containsExactly("file", "error");
        assertThat(broken.get("file").asString()).endsWith("broken.json");
        assertThat(broken.get("error").asString()).contains("the text ends in the middle");
        assertThat(JSON.readTree(lines.getLast()).has("findings")).isTrue();
    }

    // Exercises of a teacher

    @Test
    void a_checklist_of_a_teacher_is_asked_of_every_drawing() throws IOException {
        String portal = Path.of("resources", "exercises", "school-portal.json").toString();
        Shell shell = Shell.run("check", DISTRIBUTED, SCALED, "--exercise", portal, "--fail-on", "medium");

        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().replaceAll("\\s+", " ")).contains("medium HYG-007 *#least-busy Exercise item missing",
                "not in the drawing: A balancer that asks the least busy server.");
        assertThat(shell.out().replaceAll("\\s+", " ")).contains(
                "asks for something that the drawing does not keep to: No request of a user in clear text.",
                "To do: Change or take away what is against it, or add what it needs.", "To do: Add it.");
        assertThat(shell.out()).doesNotContain("*#no-way-to-data");
    }

    @Test
    void what_a_teacher_says_of_an_item_is_told_in_every_form() throws IOException {
        String own = file("own.json",
                "{\"form\": 1, \"title\": \"t\", \"items\": [{\"id\": \"a\", \"title\": \"A cache\","
                        + "\"text\": \"Pages are read often\", \"count\": {\"kind\": \"cache\"}}]}");
        for (String form : List.of("text", "json", "markdown")) {
            String told = Shell.run("check", DISTRIBUTED, "--exercise", own, "--format", form).out();
            assertThat(told.replace("\\", "").replaceAll("\\s+", " ")).as(form)
                    .contains("Add it. The checklist says: \"Pages are read often\"");
        }
    }

    @Test
    void a_checklist_that_cannot_be_used_is_refused() throws IOException {
        assertThat(Shell.run("check", DISTRIBUTED, "--exercise", "none.json"))
                .isEqualTo(new Shell(2, "", "none.json: there is no such file; check its name and folder\n"));
        String wrong = file("x.json",
                "{\"form\": 1, \"title\": \"t\",\n\"items\": [{\"id\": \"a\", \"title\": \"A\"}]}");
        assertThat(Shell.run("check", DISTRIBUTED, "--exercise", wrong).err())
                .startsWith(wrong + ", line 2, items[0]: this says nothing that a drawing can fulfil").hasLineCount(1);
        String rule = file("y.json", "{\"form\": 1, \"title\": \"t\", \"items\": [{\"id\": \"a\", \"title\": \"A\","
                + "\n\"noFinding\": \"REL-999\"}]}");
        assertThat(Shell.run("check", DISTRIBUTED, "--exercise", rule).err())
                .startsWith(rule + ", line 2, items[0].noFinding: \"REL-999\" is no rule; did you mean")
                .hasLineCount(1);
        String empty = file("z.json", " \n");
        assertThat(Shell.run("check", DISTRIBUTED, "--exercise", empty).err())
                .isEqualTo(empty + ": there is nothing in it; choose another file\n");
    }

    // Text

    @Test
    void colours_are_there_only_when_wanted() {
        assertThat(Shell.run("check", DISTRIBUTED).out()).doesNotContain("\u001b");
        assertThat(Shell.run("check", DISTRIBUTED, "--color", "never").out()).doesNotContain("\u001b");
        String coloured = Shell.run("check", DISTRIBUTED, "--color=always").out();
        assertThat(coloured).contains("\u001b[1;31mcritical\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(Shell.run("check", DISTRIBUTED).out());
    }

    @Test
    void every_format_that_is_read_knows_the_lines() throws IOException {
        String mermaid = file("a.mmd", "flowchart LR\n  user([User]) --> lb{{Load balancer}}\n  lb --> web[nginx]\n");
        String drawio = folder.resolve("a.drawio").toString();
        assertThat(Shell.run("convert", DISTRIBUTED, drawio).code()).isZero();

        assertThat(Shell.run("check", mermaid).out()).contains(mermaid + ":2  ");
        List<String> lines = Files.readAllLines(Path.of(drawio));
        JsonNode results = JSON.readTree(Shell.run("check", drawio, "--format", "sarif").out()).get("runs").get(0)
                .get("results");
        for (JsonNode result : results) {
            String subject = subject(result);
            JsonNode region = result.get("locations").get(0).get("physicalLocation").get("region");
            if (!subject.startsWith("*")) {
                assertThat(lines.get(region.get("startLine").asInt() - 1)).contains(subject.replaceAll("/.*", ""));
            }
        }
    }

    @Test
    void an_exported_mermaid_knows_the_line_of_each_link() throws IOException {
        String mermaid = folder.resolve("a.mmd").toString();
        assertThat(Shell.run("convert", DISTRIBUTED, mermaid).code()).isZero();
        Shell shell = Shell.run("check", mermaid);
        String place = shell.out().lines().filter(line -> line.contains("SEC-005")).findFirst().orElseThrow();
        int line = Integer.parseInt(place.substring(mermaid.length() + 1, place.indexOf(' ')));

        assertThat(Files.readAllLines(Path.of(mermaid)).get(line - 1)).contains("user").contains("lb").contains(">");
    }

    // Markdown

    @Test
    void a_handout_has_a_table_a_chapter_for_each_rule_and_what_is_accepted() {
        String page = Shell.run("check", SCALED, "--format", "markdown", "--accept",
                "PER-003@lb1=practice").out();

        assertThat(page).startsWith("# ").contains("| severity | rule | where | line | what |\n| --- |",
                "## REL-001 Single point of failure", "### Why\n\n", "### What to do\n\n", "## Accepted\n",
                "| low | PER-003 | lb1 | Nothing to balance: ", " | practice |");
        assertThat(page.lines().filter(line -> line.startsWith("## REL-001"))).hasSize(1);
    }

    @Test
    void names_cannot_break_a_handout() throws IOException {
        String name = "<b>x</b> | *y* `z` [a](b)";
        String file = file("x.json",
                "{\"nodes\": [{\"id\": \"s|1\", \"kind\": \"server\", \"name\": \"" + name + "\"}]}");
        String page = Shell.run("check", file, "--format", "markdown").out();

        assertThat(page).contains("| s\\|1 |").contains("\\<b\\>x\\</b\\> \\| \\*y\\* \\`z\\` \\[a\\](b)")
                .doesNotContain("<b>");
    }

    @Test
    void drawings_that_people_read_have_no_comments_for_programs() {
        assertThat(Shell.run("check", DISTRIBUTED, SCALED, "--format", "markdown").out()).contains("```mermaid")
                .doesNotContain("%%");
        assertThat(Shell.run("check", DISTRIBUTED, "--format", "sarif").out()).contains("```mermaid")
                .doesNotContain("%%");
    }

    // SARIF

    private static String subject(JsonNode result) {
        return result.get("locations").get(0).get("logicalLocations").get(0).get("fullyQualifiedName").asString();
    }

    private String odd() throws IOException {
        return file("odd name #1 ä.json", "{\"hat\": 1, \"nodes\": [{\"id\": \"s\", \"kind\": \"server\", \"name\":"
                + " \"a\\u0001\\ud800 <&>\"}]}");
    }

    @Test
    void a_sarif_log_has_rules_results_regions_and_suppressions() throws IOException {
        Shell shell = Shell.run("check", DISTRIBUTED, SCALED, "none.json", "--format", "sarif", ACCEPTED);
        JsonNode log = JSON.readTree(shell.out());
        JsonNode run = log.get("runs").get(0);

        assertThat(shell.code()).isEqualTo(2);
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        JsonNode rules = run.get("tool").get("driver").get("rules");
        assertThat(rules.size()).isEqualTo(Rules.all().size());
        assertThat(rules.get(0).get("help").get("markdown").asString()).contains("## Why");
        List<String> accepted = new ArrayList<>();
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            JsonNode physical = result.get("locations").get(0).get("physicalLocation");
            String uri = physical.get("artifactLocation").get("uri").asString();
            List<String> lines = Files.readAllLines(Path.of(uri));
            String subject = subject(result).replaceAll(".*/", "");
            int line = physical.get("region").get("startLine").asInt();
            if (subject.startsWith("*")) {
                assertThat(line).isEqualTo(1);
            } else {
                assertThat(lines.get(line - 1)).contains("\"id\": \"" + subject + "\"");
            }
            if (!result.get("suppressions").isEmpty()) {
                accepted.add(result.get("partialFingerprints").get("ruleAndSubject/v1").asString());
                assertThat(result.get("suppressions").get(0).get("kind").asString()).isEqualTo("external");
                assertThat(result.get("suppressions").get(0).get("justification").asString())
                        .isEqualTo("bought next month");
            }
        }
        assertThat(accepted).containsExactly("REL-001@lb");
        assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean()).isFalse();
        assertThat(run.get("invocations").get(0).get("toolExecutionNotifications").get(0).get("level").asString())
                .isEqualTo("error");
    }

    @Test
    void the_schema_of_sarif_accepts_every_log() throws IOException {
        new Judge(List.of(), Files.exists(SARIF), "The schema of SARIF is not there: run `npm ci` in src/test/judges.")
                .needed();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(SARIF), InputFormat.JSON);
        List<List<String>> calls = List.of(List.of(DISTRIBUTED, SCALED, ACCEPTED), List.of("none.json"),
                List.of(odd(), Shell.design("6-multi-az")));
        for (List<String> call : calls) {
            List<String> arguments = new ArrayList<>(List.of("check", "--format", "sarif"));
            arguments.addAll(call);
            String log = Shell.run(arguments.toArray(String[]::new)).out();
            assertThat(schema.validate(log, InputFormat.JSON)).as(log).isEmpty();
        }
        String broken = Shell.run("check", DISTRIBUTED, "--format", "sarif").out().replace("\"startLine\":",
                "\"line\":");
        assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    // JUnit

    private static Document xml(String text) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src", "test", "resources", "junit.xsd").toFile()).newValidator()
                .validate(new StreamSource(new StringReader(text)));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static int count(Document document, String element) {
        return document.getElementsByTagName(element).getLength();
    }

    @Test
    void junit_has_a_suite_for_each_file_and_a_test_for_each_rule_and_subject() throws Exception {
        Shell shell = Shell.run("check", DISTRIBUTED, odd(), "none.json", "--format", "junit", ACCEPTED);
        Document document = xml(shell.out());

        assertThat(count(document, "testsuite")).isEqualTo(3);
        assertThat(count(document, "error")).isEqualTo(1);
        assertThat(count(document, "skipped")).isEqualTo(1);
        NodeList suites = document.getElementsByTagName("testsuite");
        Element first = (Element) suites.item(0);
        assertThat(first.getAttribute("failures")).isEqualTo("9");
        assertThat(first.getElementsByTagName("failure").getLength()).isEqualTo(9);
        assertThat(first.getElementsByTagName("testcase").getLength())
                .isEqualTo(Integer.parseInt(first.getAttribute("tests")));
        assertThat(shell.out()).doesNotContain("\u0001");
    }

    @Test
    void in_junit_only_findings_that_count_for_fail_on_are_failures() throws Exception {
        Document document = xml(Shell.run("check", DISTRIBUTED, "--format", "junit", "--fail-on", "high").out());

        assertThat(count(document, "failure")).isEqualTo(5);
        assertThat(count(document, "system-out")).isEqualTo(5);
    }

    @Test
    void thousands_of_files_in_one_call_are_no_trouble() {
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "json", "--fail-on", "critical"));
        for (int i = 0; i < 2000; i++) {
            arguments.add(i == 7 ? "none.json" : Shell.design("0-simple-web-stack"));
        }
        Shell shell = Shell.run(arguments.toArray(String[]::new));

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.out()).hasLineCount(2000);
        assertThat(shell.err()).hasLineCount(1);
    }

    @Test
    void a_handout_says_what_to_do_of_each_finding_where_it_is_not_the_same(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.topology.json"),
                "{\"exercise\": 0, \"nodes\": [], \"links\": []}");

        assertThat(Shell.run("check", empty.toString(), "--format", "markdown").out())
                .contains("- **\\*\\#client, \\*\\#dns-www, \\*\\#web, \\*\\#app, \\*\\#database**: Add it.")
                .contains("- **\\*\\#server**: Change or take away what is against it, or add what it needs.");
        assertThat(Shell.run("check", SCALED, "--format", "markdown").out())
                .contains("- **web1**: Give Web server a twin that takes over.\n- **app1**: Give")
                .containsOnlyOnce("A single server without a balancer: first put a balancer in front");
    }

    @Test
    void a_list_may_name_a_file_that_begins_like_a_comment(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("designs.txt"), "\n#1 plan.json\n   \n");
        Shell shell = Shell.run("check", "--files-from", list.toString());

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("#1 plan.json").hasLineCount(1);
    }

    @Test
    void a_list_names_more_files_than_a_command_line_can_hold(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("designs.txt");
        Files.writeString(list, (Shell.design("0-simple-web-stack") + "\n\n").repeat(2000) + "none.json\n");
        Shell shell = Shell.run("check", "--format", "json", "--files-from", list.toString(),
                Shell.design("0-simple-web-stack"));

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.out()).hasLineCount(2002);
        assertThat(shell.err()).hasLineCount(1);
    }

    @Test
    void nothing_to_check_is_said() {
        Shell shell = Shell.run("check");

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("--files-from").hasLineCount(1);
    }
}
