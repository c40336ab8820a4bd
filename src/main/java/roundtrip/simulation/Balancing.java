package roundtrip.simulation;

import java.util.List;

import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

/// The algorithms at hand.
public interface Balancing {
    /// Whether the product has that algorithm. Where not, its round robin stands in, and the run says so.
    boolean offers(Product product, Algorithm algorithm);

    /// The algorithm alone.
    Balancer balancer(ProxySettings settings, List<Backend> backends);

    /// A whole proxy.
    Dispatcher dispatcher(ProxySettings settings, List<Backend> backends, Orders orders);
}
