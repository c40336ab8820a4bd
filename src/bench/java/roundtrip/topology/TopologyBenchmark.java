package roundtrip.topology;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What one edit of a large drawing costs: a drag makes such a value many times a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TopologyBenchmark {
    @Param({"10", "100", "1000"}) int servers;

    private Topology topology = Topology.empty();
    private String last = "";

    @Setup
    public void draw() {
        var drawing = Draw.a().client("user").balancer("lb").request("user", "lb");
        for (int i = 1; i <= servers; i++) {
            last = "s" + i;
            drawing.server(last, "web", "app").request("lb", Component.path(last, "web"));
        }
        topology = drawing.topology();
    }

    @Benchmark
    public Topology one_component_changes() {
        var component = topology.component(last);
        return component == null ? topology : topology.with(component.called("renamed"));
    }

    @Benchmark
    public Object a_component_is_found_by_its_id() {
        return topology.component(last);
    }
}
