package roundtrip.simulation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

/// Once everybody knows what is broken, packets get exactly as far as the analysis says.
class SettledTest {
    private static final int ENOUGH = 40;

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

    static Outcome observed(Topology topology, List<String> removed, Operation operation) {
        Run run = Runs.run(topology, operation, ENOUGH, 0.1).without(removed);
        return outcome(Runs.trace(topology, run).requests());
    }

    private static Outcome afterwards(Topology topology, List<String> removed, Operation operation) {
        Run run = Runs.run(topology, operation, ENOUGH + 20, 1);
        for (String id : removed) {
            run = run.stop(id, Runs.SECOND / 2);
        }
        return outcome(Runs.trace(topology, run).requests().subList(20, ENOUGH + 20));
    }

    private static Outcome outcome(List<RequestRecord> requests) {
        long answered = requests.stream().filter(RequestRecord::isAnswered).count();
        return answered == 0 ? Outcome.DOWN : answered == requests.size() ? Outcome.OK : Outcome.SOME;
    }
}
