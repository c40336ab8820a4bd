package roundtrip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SimulateTest {
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");

    @Test
    void by_default_six_reads_go_round_the_servers_one_a_second() {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--format", "json");
        assertThat(shell.code()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).hasLineCount(1).startsWith("{\"seed\":1,\"requests\":[{\"id\":1,\"user\":\"user\","
                + "\"kind\":\"read\",\"status\":200,\"path\":[\"user\",\"lb\",\"s1/web\",\"s1/app\",\"s1/db\"],"
                + "\"startNs\":0,\"endNs\":")
                .endsWith(",\"picks\":{\"lb\":[\"s1/web\",\"s2/web\",\"s1/web\",\"s2/web\",\"s1/web\",\"s2/web\"]}}\n");
        assertThat(requests(shell)).extracting(request -> request.get("startNs").asLong())
                .containsExactly(0L, 1_000_000_000L, 2_000_000_000L, 3_000_000_000L, 4_000_000_000L, 5_000_000_000L);
    }

    @Test
    void number_and_seed_can_be_chosen() {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--format", "json", "--requests", "2", "--seed", "7");
        assertThat(shell.out()).startsWith("{\"seed\":7,");
        assertThat(requests(shell)).hasSize(2);
        assertThat(Shell.run("simulate", DISTRIBUTED, "--format", "json", "--requests", "2", "--seed", "7"))
                .isEqualTo(shell);
    }

    @Test
    void what_stops_before_the_start_is_gone_round() {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--format", "json", "--stop", "s1@0");
        assertThat(requests(shell)).extracting(request -> request.get("status").asInt()).containsOnly(200);
        assertThat(shell.out()).contains("\"picks\":{\"lb\":[\"s2/web\",").doesNotContain("s1/web");
    }

    @Test
    void only_balancers_pick() {
        Shell shell = Shell.run("simulate", Shell.design("5-blog-cdn-cache"), "--format", "json");
        assertThat(shell.out())
                .as("the CDN keeps the page").endsWith(",\"picks\":{\"lb\":[\"s1/web\"]}}\n");
    }

    @Test
    void what_stops_on_the_way_fails_requests() {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--format", "json", "--stop", "lb@1500");
        assertThat(requests(shell)).extracting(request -> request.get("status").asInt())
                .containsExactly(200, 200, 0, 0, 0, 0);
    }

    @Test
    void text_tells_who_was_chosen_how_often() {
        Shell shell = Shell.run("simulate", DISTRIBUTED);
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("user \u2192 lb \u2192 s1/web \u2192 s1/app \u2192 s1/db\n",
                "lb (HAProxy) chose s1/web 3 times, s2/web 3 times\n", "6 of 6 requests were served (seed 1).\n");
    }

    @Test
    void hops_tell_every_event_of_every_request_on_a_line_of_its_own() {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--hops", "--format", "json", "--requests", "2");
        assertThat(shell.code()).isZero();
        List<JsonNode> events = shell.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).get("id").asInt()).isEqualTo(i);
            assertThat(events.get(i).get("cause").asInt()).isLessThan(i);
            assertThat(events.get(i).has("place") && events.get(i).has("atNs")).isTrue();
        }
        assertThat(events).extracting(event -> event.get("event").asString()).contains("asked", "referred", "named",
                "connected", "picked", "read-at", "ended");
        assertThat(events).filteredOn(event -> event.get("event").asString().equals("leg")).isNotEmpty()
                .allMatch(leg -> leg.get("message").has("line") && leg.get("phase").asString().matches("[a-z-]+"));
        assertThat(shell.out()).contains("\"headers\":{\"Host\":\"www.foobar.com\",\"X-Forwarded-For\":\"");
    }

    @Test
    void hops_are_told_to_people_request_by_request() {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--hops", "--requests", "2", "--stop", "s2@5000");
        assertThat(shell.out()).contains("Request 1\n", "Request 2\n", "Besides\n", "asks a root server",
                "GET / HTTP/1.1 | Host: www.foobar.com | in clear text", "knows the address from before, 300 s left",
                "SELECT \u2026 | inside the machine");
    }

    @Test
    void every_event_of_the_reference_designs_can_be_told() {
        Map<String, String> stopped = Map.of("2-secured-and-monitored", "s1", "3-scale-up", "lb1", "5-blog-cdn-cache",
                "s1");
        stopped.forEach((name, part) -> {
            for (String format : List.of("text", "json")) {
                Shell shell = Shell.run("simulate", Shell.design(name), "--hops", "--format", format, "--requests", "5",
                        "--stop", part + "@1500", "--restart", part + "@9000");
                assertThat(shell.code()).as(name + shell.err()).isZero();
            }
        });
    }

    @Test
    void hops_and_numbers_exclude_each_other() {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--hops", "--statistics");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("--hops").contains("--statistics");
    }

    @Test
    void a_drawing_without_a_user_is_silent() {
        assertThat(Shell.piped("{\"form\": 1}", "simulate", "-").out())
                .isEqualTo("Nobody asked for anything: there is no user, or the run has no requests.\n");
        assertThat(Shell.piped("{\"form\": 1}", "simulate", "-", "--format", "json").out())
                .isEqualTo("{\"seed\":1,\"requests\":[],\"picks\":{}}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s1", "@5", "s1@", "s1@soon", "s1@-5", "s1@1.5", "ghost@5"})
    void what_cannot_be_stopped_is_refused(String stop) {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--stop", stop);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).hasLineCount(1).contains(stop.replaceAll("@5$", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100001", "many"})
    void a_number_of_requests_that_cannot_be_is_refused(String number) {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--requests", number);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).hasLineCount(1).contains(number);
    }

    private static final String PEAK = "{\"form\": 1, \"nodes\": [{\"id\": \"user\", \"kind\": \"client\"},"
            + " {\"id\": \"s1\", \"kind\": \"server\", \"services\": [{\"id\": \"web\", \"kind\": \"web\"}]}],"
            + " \"links\": [{\"id\": \"l1\", \"kind\": \"request\", \"from\": \"user\", \"to\": \"s1/web\"}],"
            + " \"scenarios\": [{\"id\": \"peak\", \"seed\": 5, \"seconds\": 10, \"traffic\": [{\"client\": \"user\","
            + " \"qps\": 20}], \"events\": [{\"atMs\": 5000, \"op\": \"stop\", \"target\": \"s1\"}]}]}";

    @Test
    void a_scenario_of_the_file_is_played() {
        Shell shell = Shell.piped(PEAK, "simulate", "-", "--scenario", "peak", "--format", "json");
        JsonNode all = new JsonMapper().readTree(shell.out()).get("statistics").get("all");

        assertThat(shell.out()).startsWith("{\"seed\":5,");
        assertThat(all.get("asked").asLong()).isEqualTo(200);
        assertThat(all.get("answered").asLong()).isBetween(98L, 100L);
        assertThat(all.get("failed").asLong()).isBetween(100L, 102L);
    }

    @Test
    void a_restart_heals_what_the_scenario_stopped() {
        Shell shell = Shell.piped(PEAK, "simulate", "-", "--scenario", "peak", "--seconds", "8", "--restart", "s1@6000",
                "--format", "json");
        JsonNode all = new JsonMapper().readTree(shell.out()).get("statistics").get("all");

        assertThat(all.get("asked").asLong()).isEqualTo(160);
        assertThat(all.get("failed").asLong()).isBetween(20L, 22L);
    }

    @Test
    void what_is_no_number_is_said_without_naming_a_class() {
        assertThat(Shell.run("simulate", DISTRIBUTED, "--seconds", "nan").err())
                .contains("'nan' is not a number").doesNotContain("Exception");
        assertThat(Shell.run("simulate", DISTRIBUTED, "--seed", "x").err()).contains("'x' is not a whole number");
        assertThat(Shell.run("simulate", DISTRIBUTED, "--requests", "1.5").err())
                .contains("'1.5' is not a whole number");
    }

    @Test
    void an_unknown_scenario_is_refused_with_those_there_are() {
        Shell shell = Shell.piped(PEAK, "simulate", "-", "--scenario", "low");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("-: it has no scenario low; choose one of peak\n");
    }

    private static String site(String more, String scenario) {
        return "{\"form\": 1, \"nodes\": [{\"id\": \"user\", \"kind\": \"client\"}, {\"id\": \"lb\", \"kind\":"
                + " \"load-balancer\"" + more
                + "}, {\"id\": \"s1\", \"kind\": \"server\", \"services\": [{\"id\": \"web\","
                + " \"kind\": \"web\", \"timeoutMs\": 0}]}, {\"id\": \"db\", \"kind\": \"database\"}], \"links\": [{\"id\":"
                + " \"l1\", \"kind\": \"request\", \"from\": \"user\", \"to\": \"lb\"}, {\"id\": \"l2\", \"kind\":"
                + " \"request\", \"from\": \"lb\", \"to\": \"s1\", \"weight\": 0}, {\"id\": \"l3\", \"kind\": \"readwrite\","
                + " \"from\": \"s1/web\", \"to\": \"db\"}], \"scenarios\": [{\"id\": \"x\", \"seconds\": 3" + scenario
                + "}]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            , "events": [{"atMs": 1, "op": "maint", "target": "db"}] | db: no balancer has it as a backend
            , "events": [{"atMs": 1, "op": "heal", "target": "db"}] | db is to start again at a time when it has not been
            , "events": [{"atMs": 1, "op": "promote", "target": "db"}] | db is no replica
            , "traffic": [{"client": "user", "qps": 0}] | Nobody asks for anything in this run: it lasts no time
            """)
    void what_a_scenario_asks_for_in_vain_is_noted_in_every_form(String scenario, String note) {
        String site = site("", scenario);
        assertThat(Shell.piped(site, "simulate", "-", "--scenario", "x").out()).contains("note: " + note,
                "note: s1/web: a timeoutMs of 0 means that it waits for ever");
        assertThat(Shell.piped(site, "simulate", "-", "--scenario", "x", "--statistics").out())
                .contains("note: " + note);
        assertThat(Shell.piped(site, "simulate", "-", "--scenario", "x", "--format", "json").out())
                .contains("\"notes\":[").contains(note);
        assertThat(Shell.piped(site, "simulate", "-", "--scenario", "x", "--format", "json", "--statistics").out())
                .contains("\"notes\":[").contains(note);
        assertThat(Shell.piped(site, "simulate", "-", "--scenario", "x", "--format", "csv").err())
                .contains("note: " + note);
        assertThat(Shell.piped(site, "simulate", "-", "--scenario", "x", "--hops").err()).contains("note: " + note);
    }

    @Test
    void a_weight_of_0_is_none_that_nginx_would_start_with() {
        assertThat(Shell.piped(site(", \"product\": \"nginx\"", ""), "simulate", "-").out())
                .contains("0 of 6 requests", "note: lb: nginx knows no weight of 0");
        assertThat(Shell.piped(site("", ""), "simulate", "-").out()).contains("0 of 6 requests")
                .doesNotContain("knows no weight");
    }

    @ParameterizedTest
    @CsvSource({"--restart s1@100", "--stop s1@200 --restart s1@100", "--stop s2@50 --restart s1@100"})
    void only_what_has_stopped_can_start_again(String options) {
        List<String> arguments = new ArrayList<>(List.of("simulate", DISTRIBUTED));
        arguments.addAll(List.of(options.split(" ")));
        Shell shell = Shell.run(arguments.toArray(String[]::new));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).hasLineCount(1).contains("s1 has not been stopped by this name until 100 ms");
    }

    @Test
    void a_seed_may_be_any_whole_number() {
        assertThat(Shell.run("simulate", DISTRIBUTED, "--seed", "-1", "--format", "json").out())
                .startsWith("{\"seed\":-1,");
    }

    @Test
    void too_many_requests_are_told_with_their_scenario_and_their_user() {
        String site = site("", ", \"traffic\": [{\"client\": \"user\", \"qps\": 1e9}]");
        Shell shell = Shell.piped(site, "simulate", "-", "--scenario", "x", "--statistics");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).hasLineCount(1).startsWith("-, scenario x: about 3000000000 requests")
                .contains("most by user");
        assertThat(Shell.piped(site.replace("1e9", "1e5"), "simulate", "-", "--scenario", "x").err())
                .startsWith("-, scenario x: about 300000 requests")
                .contains("(most by user) are too many to tell one by one");
    }

    @Test
    void long_numbers_are_told_shortly_and_no_number_with_an_exponent_that_can_do_without() {
        assertThat(Shell.run("simulate", DISTRIBUTED, "--seconds", "1e99").err()).startsWith("1E+99 seconds");
        assertThat(Shell.piped(site("", ", \"traffic\": [{\"client\": \"user\", \"qps\": 1e-6}], \"seconds\": 1e7")
                .replace(", \"seconds\": 3", ""), "simulate", "-", "--scenario", "x", "--statistics").out())
                .startsWith("10 requests in 10000000 s");
    }

    @Test
    void seconds_let_each_user_ask_as_it_says() {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--seconds", "30", "--format", "json");
        assertThat(requests(shell)).hasSize(30);
        assertThat(requests(shell)).extracting(request -> request.get("kind").asString()).contains("read", "write");
        assertThat(Shell.run("simulate", DISTRIBUTED, "--seconds", "30", "--requests", "4", "--format", "json").out())
                .satisfies(out -> assertThat(requests(shell)).hasSize(30)).contains("\"asked\":4");
    }

    @Test
    void numbers_alone_are_told_of_a_hundred_thousand_requests_and_more() {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--statistics", "--requests", "100001");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).startsWith("100001 requests in ").contains("p95", "lb (HAProxy) chose s1/web ")
                .doesNotContain("s1/web \u2192");
    }

    @Test
    void numbers_come_as_csv_for_a_spreadsheet() {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--format", "csv", "--seconds", "5");
        assertThat(shell.out().lines().map(line -> line.split(",", -1).length)).containsOnly(5);
        assertThat(shell.out()).startsWith("of,id,from_ns,measure,value\r\nrun,,,seed,1\r\n")
                .contains("run,,,asked,5\r\n", "part,s1/app,,served,", "pick,lb,,s1/web,3\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e9", "soon"})
    void seconds_that_cannot_be_are_refused(String seconds) {
        Shell shell = Shell.run("simulate", DISTRIBUTED, "--seconds", seconds);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).hasLineCount(1);
    }

    private static List<JsonNode> requests(Shell shell) {
        return new JsonMapper().readTree(shell.out()).get("requests").valueStream().toList();
    }
}
