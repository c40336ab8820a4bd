package roundtrip.simulation;

import org.junit.jupiter.api.Test;

import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.Runs.SECOND;

/// Whether somebody keeps every hop or only counts: it is the same journey.
class SameNumbersTest {
    @Test
    void a_run_that_is_only_counted_gives_the_numbers_of_the_one_that_is_kept() {
        for (String name : ReferenceDesigns.NAMES) {
            Topology topology = ReferenceDesigns.topology(name);
            Run run = Run.traffic(topology, 300, 20, 0.25, 3);
            for (Component part : topology.components()) {
                run = run.stop(part.id(), part.id().hashCode() % 10 * SECOND + 10 * SECOND).heal(part.id(),
                        14 * SECOND);
            }
            same(topology, run);
        }
    }

    @Test
    void so_it_is_in_any_drawing() {
        RandomTopologies.check(200, topology -> {
            Run run = Run.traffic(topology, 20, 5, 0.5, 1);
            for (Component part : topology.components()) {
                run = run.stop(part.id(), SECOND).heal(part.id(), 3 * SECOND);
            }
            same(topology, run);
        });
    }

    private static void same(Topology topology, Run run) {
        Counter kept = new Counter(topology, 1);
        Counter counted = new Counter(topology, 1);
        Trace trace = Runs.simulation().run(topology, run, kept, () -> false).orElseThrow();
        assertThat(Runs.simulation().measure(topology, run, counted, () -> false)).isEqualTo(trace.notes());
        assertThat(counted.statistics(0)).isEqualTo(kept.statistics(0));
        assertThat(kept.statistics(0).all().asked()).isEqualTo(trace.requests().size());
    }
}
