package roundtrip.lesson;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.rules.Rules;
import roundtrip.analysis.rules.Variety;
import roundtrip.simulation.Runs;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

/// Requests are brought to what they do not come to by themselves, so that what is wrong there can be seen.
class ApproachTest {
    private static final Simulation SIMULATION = Runs.simulation();
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());
    /// How many findings of a hundred may stay without anything to see, by rule; of the others none. Three rules never have anything
    /// to see (the bundle says why). The rest is about what no request comes to, whatever stops: data that nobody can change (DAT),
    /// machines to which no request leads (PER, HYG, SEC), standbys that somebody would have to switch on by hand or that take over
    /// at once (REL-009), a DNS that no arrow asks (REL-010).
    private static final Map<String, Integer> UNSEEN = Map.ofEntries(
            Map.entry("DAT-001", 65),
            Map.entry("DAT-002", 60),
            Map.entry("DAT-005", 60),
            Map.entry("DAT-006", 25),
            Map.entry("DAT-007", 20),
            Map.entry("DAT-009", 10),
            Map.entry("HYG-003", 100),
            Map.entry("HYG-005", 100),
            Map.entry("HYG-006", 25),
            Map.entry("HYG-007", 100),
            Map.entry("MON-001", 5),
            Map.entry("MON-005", 10),
            Map.entry("PER-001", 5),
            Map.entry("PER-002", 15),
            Map.entry("PER-003", 15),
            Map.entry("REL-009", 50),
            Map.entry("REL-010", 20),
            Map.entry("REL-012", 30),
            Map.entry("SEC-001", 5),
            Map.entry("SEC-005", 5),
            Map.entry("SEC-006", 5),
            Map.entry("SEC-008", 100));

    private static String shown(Draw drawing, String rule, String subject) {
        return shown(drawing.design(), rule, subject);
    }

    private static String shown(Design design, String rule, String subject) {
        Finding finding = ANALYZER.findings(design).stream()
                .filter(one -> one.rule().equals(rule) && one.subject().equals(subject)).findFirst().orElseThrow();
        return Demonstration.shown(SIMULATION, new Inspection(design), finding).orElseThrow().sentence();
    }

    private static Draw primaryAndReplica() {
        return Draw.a().client("user").database("db1", DatabaseRole.PRIMARY).database("db2", DatabaseRole.REPLICA)
                .replicate("db1", "db2");
    }

    @Test
    void a_balancer_behind_another_one_has_nothing_to_choose() {
        Draw drawing = Draw.a().client("user").balancer("lb").balancer("inner").server("s1", "web", "app")
                .server("s2", "web", "app").database("db", DatabaseRole.PRIMARY).request("user", "lb")
                .request("lb", "s1").standby("lb", "inner").request("inner", "s2").readwrite("s1/app", "db")
                .readwrite("s2/app", "db");

        assertThat(shown(drawing, "PER-003", "inner")).contains("6 of 6 requests took the same way")
                .contains("Stopped before that:");
    }

    @Test
    void a_balancer_before_a_database_that_only_writes_pass_has_nothing_to_choose() {
        Draw drawing = primaryAndReplica().balancer("proxy").server("s1", "web", "app").request("user", "s1")
                .link(LinkKind.READ, "s1/app", "db2").readwrite("s1/app", "proxy").readwrite("proxy", "db1");

        assertThat(shown(drawing, "PER-003", "proxy")).contains("6 of 6 requests took the same way")
                .doesNotContain("Stopped");
    }

    private static Draw twoSorts(Kind entry) {
        return Draw.a().client("user").part(entry, "entry").request("user", "entry").server("s1", "web", "app")
                .server("s2", "web", "app").request("entry", "s1").standby("entry", "s2")
                .database("main", DatabaseRole.PRIMARY).database("orders", DatabaseRole.PRIMARY)
                .last(part -> part.with(Property.DATASET, "orders")).readwrite("s1/app", "main")
                .readwrite("s2/app", "main").readwrite("s1/app", "orders");
    }

    @Test
    void who_loses_one_of_two_sorts_of_data_is_seen_behind_a_content_network_too() {
        assertThat(shown(twoSorts(Kind.CDN), "REL-001", "orders")).startsWith("6 of 12 requests failed");
        assertThat(shown(twoSorts(Kind.LOAD_BALANCER), "REL-001", "orders")).startsWith("6 of 12 requests failed");
    }

    @Test
    void what_a_standby_cannot_serve_is_missed_while_the_server_is_restarted() {
        for (Kind entry : new Kind[]{Kind.LOAD_BALANCER, Kind.CDN}) {
            assertThat(shown(twoSorts(entry), "REL-007", "s1")).contains("of 24 requests failed while")
                    .contains("was restarted");
        }
    }

    @Test
    void a_standby_that_cannot_save_is_met_after_the_others_have_stopped() {
        Draw drawing = primaryAndReplica().balancer("lb").request("user", "lb").server("s1", "web", "app")
                .server("s2", "web", "app").request("lb", "s1").standby("lb", "s2").readwrite("s1/app", "db1")
                .link(LinkKind.READ, "s2/app", "db2");

        assertThat(shown(drawing, "DAT-004", "s2/app")).startsWith("6 of 6 writes failed")
                .contains("Stopped before that:");
    }

    @Test
    void one_service_stops_where_the_loss_of_all_together_would_be_made_up_for() {
        Draw drawing = Draw.a().client("user").balancer("lb").server("s1", "web", "app", "database")
                .server("s2", "web", "app", "database").request("user", "lb").request("lb", "s1").standby("lb", "s2")
                .replicate("s1/database", "s2/database");
        Topology placed = drawing.topology();
        placed = placed.with(placed.component("s1/database").with(Property.DATABASE_ROLE, DatabaseRole.PRIMARY));
        placed = placed.with(placed.component("s2/database").with(Property.DATABASE_ROLE, DatabaseRole.REPLICA)
                .with(Property.PROMOTE, Switching.AUTOMATIC));
        assertThat(shown(Design.of(placed), "REL-002", "s1"))
                .contains("writes failed while Web server on Server (s1) was stopped");
    }

    @Test
    void a_stranger_makes_for_what_an_arrow_leads_to() {
        Draw drawing = Draw.a().client("user").balancer("lb").server("s1", "web").database("db", DatabaseRole.PRIMARY)
                .request("user", "lb");
        assertThat(shown(drawing, "SEC-001", "*")).contains("came to Load balancer");
    }

    @Test
    void most_findings_of_drawings_that_work_can_be_seen() {
        Map<String, int[]> tally = new TreeMap<>();
        Variety.all(150).forEach(design -> count(design, tally));
        Map<String, String> tooMany = new TreeMap<>();
        tally.forEach((rule, count) -> {
            if (count[0] * 100 > UNSEEN.getOrDefault(rule, 0) * count[1]) {
                tooMany.put(rule, count[0] + " of " + count[1]);
            }
        });

        assertThat(tooMany).as("findings without anything to see").isEmpty();
    }

    private static void count(Design design, Map<String, int[]> tally) {
        Inspection inspection = new Inspection(design);
        List<Finding> findings = ANALYZER.findings(design);
        if (findings.stream().anyMatch(finding -> finding.rule().equals("HYG-004"))) {
            return;
        }
        for (Finding finding : findings) {
            int[] count = tally.computeIfAbsent(finding.rule(), _ -> new int[2]);
            count[0] += Demonstration.shown(SIMULATION, inspection, finding).isPresent() ? 0 : 1;
            count[1]++;
        }
    }
}
