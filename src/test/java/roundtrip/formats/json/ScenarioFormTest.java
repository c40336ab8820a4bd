package roundtrip.formats.json;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import roundtrip.formats.Imported;
import roundtrip.formats.UnreadableException;
import roundtrip.topology.Design;
import roundtrip.topology.Incident;
import roundtrip.topology.Property;
import roundtrip.topology.Scenario;
import roundtrip.topology.Terms.Arrivals;
import roundtrip.topology.Terms.Deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScenarioFormTest {
    private static final String PARTS = "\"nodes\": [{\"id\": \"user\", \"kind\": \"client\"}, {\"id\": \"s1\", \"kind\":"
            + " \"server\", \"services\": [{\"id\": \"web\", \"kind\": \"web\"}]}], \"links\": [{\"id\": \"l1\", \"kind\":"
            + " \"request\", \"from\": \"user\", \"to\": \"s1/web\"}]";

    private static Imported read(String scenarios) {
        return new JsonFormat().read("x.json", "{\"form\": 1, " + PARTS + ", \"scenarios\": " + scenarios + "}");
    }

    @Test
    void a_scenario_is_a_value_with_what_it_states() {
        Imported imported = read(
                "[{\"id\": \"peak\", \"name\": \"At noon\", \"seed\": 7, \"seconds\": 2.5, \"traffic\":"
                        + " [{\"client\": \"user\", \"qps\": 10, \"toQps\": 50, \"arrivals\": \"poisson\", \"fromMs\": 100}],"
                        + " \"events\": [{\"atMs\": 1000, \"op\": \"slow\", \"target\": \"s1/web\", \"factor\": 2},"
                        + " {\"atMs\": 2000, \"op\": \"cut\", \"target\": \"l1\"}]}]");

        assertThat(imported.notes()).isEmpty();
        Scenario peak = imported.design().scenarios().find("peak");
        assertThat(peak.seed()).isEqualTo(7);
        assertThat(peak.seconds()).isEqualTo(new BigDecimal("2.5"));
        assertThat(peak.traffic().getFirst().given().get(Property.ARRIVALS)).isEqualTo(Arrivals.POISSON);
        assertThat(peak.events()).extracting(Incident::op).containsExactly(Deed.SLOW, Deed.CUT);
    }

    @Test
    void what_is_absent_stays_absent_and_what_is_unknown_stays() {
        Imported imported = read("[{\"id\": \"a\"}, {\"id\": \"b\", \"mood\": \"grey\", \"traffic\": [], \"events\":"
                + " [{\"atMs\": 1.50, \"op\": \"stop\", \"target\": \"s1\", \"why\": \"power\"}]}]");
        String written = new JsonFormat().write(imported.design());

        assertThat(imported.notes()).hasSize(2);
        assertThat(written).contains("{\"id\": \"a\"},\n",
                "{\"id\": \"b\", \"traffic\": [], \"events\": [{\"atMs\": 1.50,"
                        + " \"op\": \"stop\", \"target\": \"s1\", \"why\": \"power\"}], \"mood\": \"grey\"}\n");
        assertThat(new JsonFormat().read("x.json", written).design()).isEqualTo(imported.design());
    }

    @Test
    void without_a_part_nothing_is_said_of_it() {
        Design design = read(
                "[{\"id\": \"a\", \"traffic\": [{\"client\": \"user\"}], \"events\": [{\"atMs\": 1, \"op\":"
                        + " \"stop\", \"target\": \"s1/web\"}, {\"atMs\": 2, \"op\": \"stop\", \"target\": \"s1\"}]}]")
                .design();
        Design without = design.with(design.topology().withComponents(
                design.topology().components().without(part -> part.id().equals("s1/web"))));

        assertThat(without.scenarios().find("a").events()).extracting(Incident::target).containsExactly("s1");
        assertThat(without.scenarios().find("a").traffic()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "a", "seconds": -1}                                       | scenarios[0].seconds
            {"id": ""}                                                       | scenarios[0].id
            {"seed": 3}                                                      | scenarios[0]
            {"id": "a", "seed": 1.5}                                         | scenarios[0].seed
            {"id": "a", "traffic": [{"client": "ghost"}]}                    | scenarios[0].traffic[0].client
            {"id": "a", "traffic": [{"client": "s1"}]}                       | scenarios[0].traffic[0].client
            {"id": "a", "traffic": [{"client": "user", "qps": -3}]}          | scenarios[0].traffic[0].qps
            {"id": "a", "traffic": [{"client": "user", "writeShare": 2}]}    | scenarios[0].traffic[0].writeShare
            {"id": "a", "traffic": [{"client": "user", "count": 0}]}         | scenarios[0].traffic[0].count
            {"id": "a", "traffic": [{"client": "user", "fromMs": 9, "toMs": 8}]} | scenarios[0].traffic[0].toMs
            {"id": "a", "events": [{"atMs": -1, "op": "stop", "target": "s1"}]} | scenarios[0].events[0].atMs
            {"id": "a", "events": [{"op": "stop", "target": "s1"}]}          | scenarios[0].events[0]
            {"id": "a", "events": [{"atMs": 1, "op": "explode", "target": "s1"}]} | scenarios[0].events[0].op
            {"id": "a", "events": [{"atMs": 1, "op": "stop", "target": "s9"}]} | scenarios[0].events[0].target
            {"id": "a", "events": [{"atMs": 1, "op": "cut", "target": "s1"}]} | scenarios[0].events[0].target
            {"id": "a", "events": [{"atMs": 1, "op": "maint", "target": "user"}]} | scenarios[0].events[0].target
            {"id": "a", "events": [{"atMs": 1, "op": "promote", "target": "s1/web"}]} | scenarios[0].events[0].target
            {"id": "a", "events": [{"atMs": 1, "op": "weight", "target": "s1"}]} | scenarios[0].events[0]
            {"id": "a", "events": [{"atMs": 1, "op": "weight", "target": "s1", "factor": 257}]} | scenarios[0].events[0].factor
            {"id": "a", "events": [{"atMs": 1, "op": "slow", "target": "s1", "factor": 0}]} | scenarios[0].events[0].factor
            """)
    void a_scenario_that_cannot_be_is_refused_with_its_place(String scenario, String path) {
        assertThatThrownBy(() -> read("[" + scenario + "]")).isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("x.json, line 1, " + path + ": ").hasMessageNotContaining("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ghost", "s1/ghost", "ghost/web", "l1", "s1"})
    void who_asks_in_a_scenario_must_be_a_user(String client) {
        assertThatThrownBy(() -> read("[{\"id\": \"a\", \"traffic\": [{\"client\": \"" + client + "\"}]}]"))
                .hasMessageStartingWith("x.json, line 1, scenarios[0].traffic[0].client: ")
                .hasMessageNotContaining("link");
    }

    @Test
    void two_scenarios_have_two_ids() {
        assertThatThrownBy(() -> read("[{\"id\": \"a\"}, {\"id\": \"a\"}]")).hasMessageContaining("scenarios[1].id");
    }
}
