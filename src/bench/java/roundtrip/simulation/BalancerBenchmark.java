package roundtrip.simulation;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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

import roundtrip.simulation.balancing.Balancers;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

/// What one pick costs, and one whole request at a proxy: arrival, pick, answer, end.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BalancerBenchmark {
    private static final IntPredicate ROOM = _ -> true;

    @Param({"HAPROXY:ROUND_ROBIN", "HAPROXY:STATIC_RR", "HAPROXY:LEAST_CONNECTIONS", "HAPROXY:FIRST",
            "HAPROXY:SOURCE_HASH", "HAPROXY:URI_HASH", "HAPROXY:RANDOM", "NGINX:ROUND_ROBIN",
            "NGINX:LEAST_CONNECTIONS", "NGINX:IP_HASH", "NGINX:HASH"}) String algorithm = "";

    @Param({"3", "10", "100"}) int backends;

    private final Caller caller = new Caller(0xcb007101, "/products/17?colour=red");
    private final Orders orders = new Orders() {
        @Override
        public void connect(Call call, int backend) {}

        @Override
        public void await(Call call, long dueNs) {}

        @Override
        public void answer(Call call, int status) {}

        @Override
        public void refuse(Call call, int status) {}
    };
    private Balancer balancer = balancer(ProxySettings.of(Product.HAPROXY, Algorithm.FIRST), 1);
    private Dispatcher dispatcher = dispatcher(ProxySettings.of(Product.HAPROXY, Algorithm.FIRST), 1);
    private int number;

    private static List<Backend> farm(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(i -> Backend.of("s" + i).weighing(1 + i % 7)).toList();
    }

    private static Balancer balancer(ProxySettings settings, int size) {
        return new Balancers().balancer(settings, farm(size));
    }

    private Dispatcher dispatcher(ProxySettings settings, int size) {
        return new Balancers().dispatcher(settings, farm(size), orders);
    }

    @Setup
    public void build() {
        String[] words = algorithm.split(":");
        ProxySettings settings = ProxySettings.of(Product.valueOf(words[0]), Algorithm.valueOf(words[1]));
        balancer = balancer(settings, backends);
        dispatcher = dispatcher(settings, backends);
    }

    @Benchmark
    public int one_pick() {
        return balancer.pick(caller, Balancer.NOBODY, ROOM);
    }

    @Benchmark
    public int one_request_at_the_proxy() {
        Call call = dispatcher.call(number++, caller);
        call.arrive(number);
        call.answered(200, number);
        call.finished(number);
        return call.backend();
    }
}
