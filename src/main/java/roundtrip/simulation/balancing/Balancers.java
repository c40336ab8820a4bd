package roundtrip.simulation.balancing;

import java.util.List;
import java.util.function.Function;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.Balancing;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

/// The list of the algorithms. One that is missing here is played as round robin, and the run says so.
public final class Balancers implements Balancing {
    @Override
    public boolean offers(Product product, Algorithm algorithm) {
        return algorithm == Algorithm.ROUND_ROBIN;
    }

    @Override
    public Balancer balancer(Product product, Algorithm algorithm, List<Backend> backends) {
        return switch (product) {
            case HAPROXY -> new WithBackups(backends, HaproxyRoundRobin::new, Backups.ONE);
            case NGINX -> new WithBackups(backends, NginxRoundRobin::new, Backups.ALL);
        };
    }

    /// How a product uses its backup servers: HAProxy the first usable one, nginx all of them in turn.
    enum Backups {
        ONE,
        ALL
    }

    /// Makes the balancer of one group of backends.
    interface Maker extends Function<List<Backend>, Balancer> {}
}
