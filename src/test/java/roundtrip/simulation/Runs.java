package roundtrip.simulation;

import java.util.List;
import java.util.stream.IntStream;

import roundtrip.routing.Operation;
import roundtrip.simulation.balancing.Balancers;
import roundtrip.simulation.engine.EventQueue;
import roundtrip.topology.Topology;

/// The simulation as the program builds it, and runs for tests.
public final class Runs {
    public static final long SECOND = 1_000_000_000L;

    private Runs() {}

    public static Simulation simulation() {
        return new Simulation(EventQueue::new, new Balancers());
    }

    public static Trace trace(Topology topology, Run run) {
        return simulation().run(topology, run);
    }

    /// Six reads, one a second.
    public static Trace reads(Topology topology) {
        return trace(topology, Run.standard(topology, 6, 1));
    }

    public static Run run(Topology topology, Operation operation, int count, double seconds) {
        List<String> users = Run.users(topology);
        return Run.of(1, users.isEmpty()
                ? List.of()
                : IntStream.range(0, count).mapToObj(
                        i -> new Ask((long) (i * seconds * SECOND), users.get(i % users.size()), operation))
                        .toList());
    }

    public static List<Integer> statuses(Trace trace) {
        return trace.requests().stream().map(RequestRecord::status).toList();
    }
}
