package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.routing.Demand;
import roundtrip.routing.Meshes;
import roundtrip.routing.Network;
import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.routing.Verdict;
import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

/// Once everybody knows what is broken, packets get exactly as far as the analysis says.
class SettledTest {
    private static final int ENOUGH = 40;
    /// Seconds after which every check, promotion and failover has finished and no cache remembers anything.
    private static final int SETTLING = 62;

    @ParameterizedTest
    @MethodSource("roundtrip.routing.ReferenceDesigns#rows")
    void requests_fare_as_each_removal_of_a_reference_design_says(ReferenceDesigns.Row row) {
        Topology topology = ReferenceDesigns.topology(row.design());

        assertThat(observed(topology, row.removed(), Operation.READ).word()).isEqualTo(row.read());
        assertThat(observed(topology, row.removed(), Operation.WRITE).word()).isEqualTo(row.write());
    }

    @Test
    void requests_fare_so_too_when_the_parts_stop_while_they_run() {
        ReferenceDesigns.rows().forEach(row -> {
            Topology topology = ReferenceDesigns.topology(row.design());
            assertThat(afterwards(topology, row.removed(), Operation.READ).word()).as("%s", row).isEqualTo(row.read());
            assertThat(afterwards(topology, row.removed(), Operation.WRITE).word()).as("%s", row)
                    .isEqualTo(row.write());
        });
    }

    @Test
    void requests_fare_in_any_drawing_as_the_analysis_says() {
        RandomTopologies.check(600, topology -> {
            Network network = Network.of(topology);
            List<String> parts = topology.components().stream().map(Component::id).toList();
            for (int i = 0; i < Math.min(3, parts.size()); i++) {
                List<String> removed = i == 0 ? List.of() : List.of(parts.get(i * 7 % parts.size()));
                Verdict verdict = network.verdict(removed);
                assertThat(asked(network, removed, Operation.READ)).as("reads without %s", removed)
                        .isEqualTo(verdict.read());
                assertThat(asked(network, removed, Operation.WRITE)).as("writes without %s", removed)
                        .isEqualTo(verdict.write());
            }
        });
    }

    @Test
    void without_a_database_nothing_is_saved_and_nobody_tries_unasked() {
        Topology web = Draw.a().client("user").server("s", "web").request("user", "s/web").topology();
        Topology app = Draw.a().client("user").server("s", "web", "app").request("user", "s/web").topology();
        for (Topology site : List.of(web, app)) {
            Verdict verdict = Network.of(site).verdict(List.of());
            assertThat(observed(site, List.of(), Operation.READ)).isEqualTo(verdict.read()).isEqualTo(Outcome.OK);
            assertThat(observed(site, List.of(), Operation.WRITE)).isEqualTo(verdict.write()).isEqualTo(Outcome.DOWN);
            assertThat(Runs.trace(site, Run.own(site, 1, BigDecimal.TEN)).requests()).hasSize(10)
                    .allMatch(request -> request.operation() == Operation.READ && request.isAnswered());
        }
        assertThat(Runs.statuses(Runs.trace(web, Runs.run(web, Operation.WRITE, 1, 1)))).containsExactly(405);
        Trace trace = Runs.trace(app, Runs.run(app, Operation.WRITE, 1, 1));
        assertThat(Runs.statuses(trace)).containsExactly(500);
        assertThat(trace.request(1).reason()).isEqualTo(Reason.NO_DATABASE);
        assertThat(trace.notes()).extracting(Trace.Remark::key).containsExactly("remark.no-database");
    }

    @Test
    void requests_fare_in_a_dense_mesh_of_balancers_as_the_analysis_says() {
        Topology mesh = Meshes.full(16, 4);
        Network network = Network.of(mesh);
        for (List<String> removed : List.<List<String>>of(List.of(), List.of("s0"), List.of("b5", "s1"),
                List.of("d"))) {
            Verdict verdict = network.verdict(removed);
            assertThat(observed(mesh, removed, Operation.READ)).as("reads without %s", removed)
                    .isEqualTo(verdict.read());
            assertThat(observed(mesh, removed, Operation.WRITE)).as("writes without %s", removed)
                    .isEqualTo(verdict.write());
        }
        assertThat(network.verdict(List.of()).read()).isEqualTo(Outcome.OK);
    }

    /// Only those ask who get an answer when nothing is broken.
    private static Outcome asked(Network network, List<String> removed, Operation operation) {
        List<String> users = network.demands().stream().filter(demand -> demand.operation() == operation)
                .filter(demand -> network.intact().outcome(demand) != Outcome.DOWN).map(Demand::client).distinct()
                .toList();
        List<Ask> asks = IntStream.range(0, users.size() * ENOUGH)
                .mapToObj(i -> new Ask(i * Runs.SECOND / 10, users.get(i % users.size()), operation)).toList();
        return outcome(Runs.trace(network.topology(), Run.of(1, asks).without(removed)).requests());
    }

    static Outcome observed(Topology topology, List<String> removed, Operation operation) {
        Run run = Runs.run(topology, operation, ENOUGH, 0.1).without(removed);
        return outcome(Runs.trace(topology, run).requests());
    }

    private static Outcome afterwards(Topology topology, List<String> removed, Operation operation) {
        Run run = Runs.run(topology, operation, ENOUGH + SETTLING, 1);
        for (String id : removed) {
            run = run.stop(id, Runs.SECOND / 2);
        }
        return outcome(Runs.trace(topology, run).requests().subList(SETTLING, ENOUGH + SETTLING));
    }

    private static Outcome outcome(List<RequestRecord> requests) {
        long answered = requests.stream().filter(RequestRecord::isAnswered).count();
        return answered == 0 ? Outcome.DOWN : answered == requests.size() ? Outcome.OK : Outcome.SOME;
    }
}
