package roundtrip.simulation;

import java.util.List;

import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

/// The algorithms at hand.
public interface Balancing {
    /// Whether that product's algorithm can be played as it is. Where not, [#balancer] gives the product's round robin, and
    /// the run says so.
    boolean offers(Product product, Algorithm algorithm);

    Balancer balancer(Product product, Algorithm algorithm, List<Backend> backends);
}
