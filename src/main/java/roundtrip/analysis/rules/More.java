package roundtrip.analysis.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;

/// As many servers as the requests need, and one to spare.
final class More {
    /// Whoever needs more than that should draw it.
    private static final int MOST = 20;

    private More() {}

    static Stream<Edit> servers(Inspection inspection, String balancer) {
        Optional<Pool> pool = Pool.of(inspection).stream().filter(one -> one.balancer().id().equals(balancer))
                .findFirst();
        Optional<Component> server = pool.flatMap(one -> inspection.backends(one.balancer()).serving().stream()
                .map(inspection::machine).filter(machine -> Pool.capacity(machine).filter(
                        capacity -> capacity.signum() > 0).isPresent())
                .findFirst());
        return server.isEmpty()
                ? Stream.empty()
                : Stream.of(Fixes.of(inspection, "more", server.get().id(), plan -> {
                    for (int i = needed(pool.get(), Pool.capacity(server.get()).orElseThrow()); i > 0; i--) {
                        Copying.server(plan, server.get().id());
                    }
                }));
    }

    private static int needed(Pool pool, BigDecimal capacity) {
        BigDecimal lacking = pool.demand().subtract(pool.capacity()).add(pool.largest());
        return Math.clamp(lacking.divide(capacity, 0, RoundingMode.CEILING).longValue(), 1, MOST);
    }
}
