package roundtrip.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import roundtrip.routing.Operation;
import roundtrip.simulation.balancing.Balancers;
import roundtrip.simulation.engine.EventQueue;
import roundtrip.topology.Draw;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Topology;

/// What one whole request costs when only statistics are wanted: the address is known, TLS to the balancer, a server, its application,
/// the database, and back. The measure is one hold operation of the bare [PriorityQueue]: take the first of 10,000 and put it back later.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class RequestBenchmark {
    private static final int REQUESTS = 20_000;
    private static final int PENDING = 10_000;
    private static final int HOLDS = 1_000;

    private final Simulation simulation = new Simulation(EventQueue::new, new Balancers());
    private final PriorityQueue<Long> queue = new PriorityQueue<>();
    private final SplittableRandom random = new SplittableRandom(1);
    private Topology topology = Topology.empty();
    private Run run = Run.of(1, List.of());

    @Setup
    public void draw() {
        topology = Draw.a().client("user").dns("dns").balancer("lb").server("s1", "web", "app")
                .server("s2", "web", "app").database("db", DatabaseRole.PRIMARY).link(LinkKind.LOOKUP, "user", "dns")
                .resolve("dns", "lb").request("user", "lb").lastLink(link -> link.with(Property.TLS, true))
                .request("lb", "s1/web").request("lb", "s2/web").readwrite("s1/app", "db").readwrite("s2/app", "db")
                .topology();
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            asks.add(new Ask(i * 1_000_000L, "user", Operation.READ));
        }
        run = Run.of(1, asks);
        queue.clear();
        for (int i = 0; i < PENDING; i++) {
            queue.add(random.nextLong(PENDING));
        }
    }

    @Benchmark
    @OperationsPerInvocation(REQUESTS)
    public Object a_request_for_statistics() {
        return simulation.measure(topology, run, Meter.NONE, () -> false);
    }

    @Benchmark
    @OperationsPerInvocation(HOLDS)
    public long a_hold_of_the_priority_queue() {
        long last = 0;
        for (int i = 0; i < HOLDS; i++) {
            last = queue.remove();
            queue.add(last + random.nextLong(PENDING));
        }
        return last;
    }
}
