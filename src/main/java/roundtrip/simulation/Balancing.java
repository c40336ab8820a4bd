package roundtrip.simulation;

import java.util.List;

import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

/// The proxies at hand.
public interface Balancing {
    /// Whether the product has that algorithm. Where not, its round robin stands in, and the run says so.
    boolean offers(Product product, Algorithm algorithm);

    /// A whole proxy.
    Dispatcher dispatcher(ProxySettings settings, List<Backend> backends, Orders orders);
}
