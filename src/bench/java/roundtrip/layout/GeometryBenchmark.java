package roundtrip.layout;

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

import roundtrip.topology.Draw;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;

/// A drag asks for the whole geometry with every move of the mouse.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class GeometryBenchmark {
    /// Pools of two servers; 1 is the distributed exercise, 32 are some 300 components.
    @Param({"1", "8", "32"}) public int pools;

    private Topology drawing = Topology.empty();

    @Setup
    public void draw() {
        Draw draw = Draw.a().client("user").dns("dns").link(LinkKind.LOOKUP, "user", "dns");
        for (int pool = 1; pool <= pools; pool++) {
            String first = "a" + pool;
            String second = "b" + pool;
            draw.balancer("lb" + pool).resolve("dns", "lb" + pool).request("user", "lb" + pool)
                    .server(first, "web", "app", "db:primary").server(second, "web", "app", "db:replica")
                    .request("lb" + pool, first + "/web").request("lb" + pool, second + "/web")
                    .link(LinkKind.WRITE, second + "/app", first + "/db").replicate(first + "/db", second + "/db");
        }
        drawing = Placing.complete(draw.topology());
    }

    @Benchmark
    public Geometry geometry() {
        return Geometry.of(drawing);
    }

    @Benchmark
    public Topology tidy() {
        return Placing.tidy(drawing);
    }
}
