package roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Recorded requests, played on our balancers.
class BalanceTest {
    private static final Path RECORDED = Path.of("src", "test", "resources", "loadbalancing");
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ANSWERS = List.of("picks", "pickIds", "results");

    @TestFactory
    Stream<DynamicTest> every_recorded_vector_is_played_pick_for_pick() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : recordings()) {
            JsonNode theirs = JSON.readTree(Files.readString(file)).path("vectors");
            JsonNode ours = JSON.readTree(Shell.run("balance", file.toString()).out()).path("vectors");
            for (int i = 0; i < theirs.size(); i++) {
                JsonNode their = theirs.get(i);
                JsonNode our = ours.get(i);
                tests.add(DynamicTest.dynamicTest(their.path("id").asString(), () -> assertThat(our).isEqualTo(their)));
            }
        }
        assertThat(tests).hasSize(166);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> the_picks_do_not_come_from_the_file() throws IOException {
        return recordings().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            JsonNode document = JSON.readTree(Files.readString(file));
            Shell shell = Shell.piped(JSON.writeValueAsString(stripped(document.deepCopy())), "balance", "-");
            assertThat(shell.err()).isEmpty();
            assertThat(picks(JSON.readTree(shell.out()))).isEqualTo(picks(document));
        }));
    }

    private static List<Path> recordings() throws IOException {
        try (Stream<Path> files = Files.list(RECORDED)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().matches(".*(measured|queueing)\\.json")).sorted().toList();
        }
    }

    private static JsonNode stripped(JsonNode document) {
        document.path("vectors").forEach(vector -> ((ObjectNode) vector).remove(ANSWERS));
        return document;
    }

    private static List<String> picks(JsonNode document) {
        return document.path("vectors").valueStream()
                .map(vector -> vector.path("picks").toString() + vector.path("pickIds") + vector.path("id")).toList();
    }

    @Test
    void other_picks_are_reported_and_end_with_1_when_they_are_checked() {
        String other = vector("haproxy", "roundrobin", servers(3, 1), "{\"op\":\"request\",\"count\":4}")
                .replace("\"events\"", "\"picks\":[\"s1\",\"s2\",\"s1\",\"s1\"],\"events\"");

        Shell told = Shell.piped(other, "balance", "-");
        assertThat(told.code()).isZero();
        assertThat(told.err()).isEqualTo(
                "standard input, line 1, vectors[0]: picks were recorded otherwise than ours.\n");
        assertThat(told.out()).contains("\"picks\": [\"s1\", \"s1\", \"s1\", \"s2\"]");
        assertThat(Shell.piped(other, "balance", "--check", "-").code()).isEqualTo(1);
        assertThat(Shell.piped(told.out(), "balance", "--check", "-")).isEqualTo(new Shell(0, told.out(), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            haproxy | roundrobin | npos lpos rem pos cw key
            haproxy | static-rr | index T slots
            haproxy | leastconn | key order served
            haproxy | source | hash slot T
            haproxy | random | seed points
            nginx | roundrobin | cw ew fails
            nginx | ip_hash | hash slot
            nginx | hash consistent | hash point
            """)
    void the_numbers_that_led_to_each_pick_are_explained(String software, String algorithm, String numbers) {
        Shell shell = Shell.piped(vector(software, algorithm, servers(3, 1), "{\"op\":\"request\",\"count\":4}"),
                "balance", "--explain", "-");

        JsonNode states = JSON.readTree(shell.out()).path("vectors").path(0).path("states");
        assertThat(states).hasSize(4);
        for (JsonNode state : states) {
            assertThat(state.path("servers")).hasSize(2);
            assertThat(numbers.split(" ")).allMatch(name -> state.toString().contains('"' + name + '"'));
        }
    }

    @Test
    void a_weight_that_the_algorithm_does_not_take_is_said() {
        Shell shell = Shell.piped(vector("haproxy", "static-rr", servers(3, 1),
                "{\"op\":\"weight\",\"server\":\"s1\",\"weight\":7},{\"op\":\"request\",\"count\":4}"), "balance", "-");

        assertThat(shell.code()).isZero();
        assertThat(shell.err()).startsWith("standard input, line 1, vectors[0].events[0]: ").contains("keeps the one");
        assertThat(shell.out()).contains("\"picks\": [\"s1\", \"s1\", \"s1\", \"s2\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            haproxy | round | {"op":"request"} | 1 | vectors[0].algorithm: 'round' is no algorithm of haproxy
            apache | roundrobin | {"op":"request"} | 1 | vectors[0].software: 'apache' is no software
            haproxy | roundrobin | {"op":"request"} | 257 | vectors[0].servers[0].weight: 257 cannot stand here
            haproxy | roundrobin | {"op":"request","count":-1} | 1 | vectors[0].events[0].count: -1 cannot stand here
            haproxy | roundrobin | {"op":"maint","server":"s9"} | 1 | vectors[0].events[0].server: there is no server s9
            haproxy | roundrobin | {"op":"weight","server":"s1","weight":300} | 1 | vectors[0].events[0].weight: 300
            haproxy | roundrobin | {"op":"finish","id":"r1"} | 1 | vectors[0].events[0].id: no request r1 is on its way
            haproxy | roundrobin | {"op":"dance"} | 1 | vectors[0].events[0].op: 'dance' cannot happen here
            haproxy | roundrobin | {"count":1} | 1 | vectors[0].events[0]: op is missing here
            haproxy | source | {"op":"request","source":"300.1.1.1"} | 1 | vectors[0].events[0].source: '300.1.1.1' is no
            nginx | roundrobin | {"op":"maint","server":"s1"} | 1 | vectors[0].events[0]: nginx cannot be told that
            nginx | roundrobin | {"op":"wait","seconds":-1} | 1 | vectors[0].events[0].seconds: -1 cannot stand here
            """)
    void what_cannot_be_played_is_refused_with_one_sentence_and_its_place(String software, String algorithm,
            String event, int weight, String sentence) {
        Shell shell = Shell.piped(vector(software, algorithm, servers(weight, 1), event), "balance", "-");

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).startsWith("standard input, line 1, " + sentence).hasLineCount(1);
    }

    @Test
    void a_vector_without_servers_is_refused() {
        assertThat(Shell.piped(vector("haproxy", "roundrobin", "", ""), "balance", "-").err())
                .startsWith("standard input, line 1, vectors[0].servers: nobody is there to balance");
        assertThat(Shell.piped("{}", "balance", "-").err())
                .isEqualTo("standard input, line 1: vectors is missing here; add it\n");
        assertThat(Shell.piped("{\"vectors\":[", "balance", "-").code()).isEqualTo(2);
        assertThat(Shell.run("balance", "nowhere.json").err()).startsWith("nowhere.json: ");
    }

    @Test
    void a_server_without_a_name_and_requests_without_end_are_refused() {
        assertThat(Shell.piped(vector("haproxy", "roundrobin", "{\"name\":\" \"}", ""), "balance", "-").err())
                .startsWith("standard input, line 1, vectors[0].servers[0].name: a server needs a name");
        String many = "{\"op\":\"request\",\"count\":100000},".repeat(101);
        assertThat(Shell.piped(vector("haproxy", "roundrobin", servers(1), many.substring(0, many.length() - 1)),
                "balance", "-").err())
                .startsWith("standard input, line 1, vectors[0].events[100]: with this there are more than");
    }

    @Test
    void a_request_that_waits_cannot_finish() {
        String full = vector("haproxy", "roundrobin", "{\"name\":\"s1\",\"maxconn\":1}",
                "{\"op\":\"arrive\",\"id\":\"a\"},{\"op\":\"arrive\",\"id\":\"b\"},{\"op\":\"finish\",\"id\":\"b\"}");

        assertThat(Shell.piped(full, "balance", "-")).isEqualTo(new Shell(2, "",
                "standard input, line 1, vectors[0].events[2]: this request has reached no server, so it cannot finish; "
                        + "let another one finish first\n"));
    }

    private static String servers(int... weights) {
        List<String> servers = new ArrayList<>();
        for (int weight : weights) {
            servers.add("{\"name\":\"s%d\",\"weight\":%d}".formatted(servers.size() + 1, weight));
        }
        return String.join(",", servers);
    }

    private static String vector(String software, String algorithm, String servers, String events) {
        return "{\"vectors\":[{\"id\":\"v\",\"software\":\"%s\",\"algorithm\":\"%s\",\"servers\":[%s],\"events\":[%s]}]}"
                .formatted(software, algorithm, servers, events);
    }
}
