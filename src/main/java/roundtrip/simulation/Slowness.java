package roundtrip.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import roundtrip.routing.Failure;
import roundtrip.routing.Network;

/// What is slow: a part works, and a link carries, that many times slower until it is healed. Who slows a machine or a group slows
/// all that is in it; slower twice multiplies.
final class Slowness {
    private final Map<String, Double> named = new LinkedHashMap<>();
    private final Map<String, Double> factors = new LinkedHashMap<>();

    void slow(Network network, String target, double factor) {
        named.put(target, factor);
        recount(network);
    }

    /// @return whether it was slow
    boolean heal(Network network, String target) {
        boolean was = named.remove(target) != null;
        recount(network);
        return was;
    }

    private void recount(Network network) {
        factors.clear();
        named.forEach((target, factor) -> {
            Failure touched = network.failure(List.of(target));
            touched.dead().forEach(id -> factors.merge(id, factor, (a, b) -> a * b));
            touched.cut().forEach(id -> factors.merge(id, factor, (a, b) -> a * b));
        });
    }

    boolean isAnything() {
        return !factors.isEmpty();
    }

    /// How long it takes now, in nanoseconds.
    long stretched(String id, long ns) {
        if (factors.isEmpty()) {
            return ns;
        }
        return (long) (ns * factors.getOrDefault(id, 1.0));
    }
}
