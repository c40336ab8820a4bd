package roundtrip.simulation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Hop;
import roundtrip.topology.Component;
import roundtrip.topology.HealthCheck;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.HashType;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Trait;

/// Everybody who chooses, each with its pool.
final class Pools implements World.Foreman {
    private final World world;
    private final Balancing balancing;
    private final Choices choices;
    private final SequencedMap<String, Pool> pools = new LinkedHashMap<>();
    private final @Nullable Pool[] byPlace;

    /// @param later whether anything can change during the run
    Pools(World world, Balancing balancing, boolean later, Choices choices) {
        this.choices = choices;
        this.world = world;
        this.balancing = balancing;
        byPlace = new @Nullable Pool[world.topology.components().size()];
        world.mishaps.listen(this);
        world.topology.components().stream().filter(part -> part.kind().has(Trait.CHOOSES)).forEach(part -> {
            Pool pool = pool(part);
            pools.put(part.id(), pool);
            byPlace[world.place(part.id())] = pool;
            if (part.role() instanceof Role.LoadBalancer role && role.healthChecks()) {
                Optional<HealthCheck> check = role.given().given(Property.CHECK);
                Checks checks = new Checks(world, pool, check);
                checks.start(later);
                world.listen(checks);
            }
        });
    }

    @Override
    public boolean ordered(Intervention order) {
        Set<String> meant = new LinkedHashSet<>(world.network.failure(List.of(order.target())).dead());
        boolean heard = false;
        for (Pool pool : pools.values()) {
            for (int i = 0; i < pool.backends().size(); i++) {
                Hop hop = pool.backends().get(i);
                if (meant.contains(hop.to()) || hop.links().contains(order.target())) {
                    pool.order(i, order.deed(), (int) order.factor());
                    heard = true;
                }
            }
        }
        return heard;
    }

    Pool of(int chooser) {
        Pool pool = byPlace[chooser];
        if (pool == null) {
            throw new IllegalArgumentException(world.part(chooser).id());
        }
        return pool;
    }

    private Pool pool(Component part) {
        List<Hop> hops = world.network.intact().allBackends(part.id());
        List<Backend> backends = hops.stream().map(this::backend).toList();
        return new Pool(world, part.id(), hops, balancer(part, backends), choices);
    }

    private Balancer balancer(Component part, List<Backend> backends) {
        if (!(part.role() instanceof Role.LoadBalancer role)) {
            return balancing.balancer(ProxySettings.of(Product.NGINX, Algorithm.ROUND_ROBIN), backends);
        }
        Product product = role.given().get(Property.PRODUCT);
        Algorithm algorithm = role.algorithm();
        if (!balancing.offers(product, algorithm)) {
            algorithm = Algorithm.ROUND_ROBIN;
            world.recorder.remark("remark.algorithm", part.id(), role.algorithm().word(), product.word());
        }
        if (role.sticky()) {
            world.recorder.remark("remark.sticky", part.id());
        }
        boolean consistent = role.given().get(Property.HASH_TYPE) == HashType.CONSISTENT;
        return balancing.balancer(ProxySettings.of(product, algorithm)
                .hashing(consistent ? Hashing.CONSISTENT : Hashing.MAP), backends);
    }

    private Backend backend(Hop hop) {
        Backend backend = Backend.of(hop.to());
        for (String id : hop.links()) {
            Link link = world.topology.link(id);
            if (link != null) {
                backend = backend.weighing(link.given().given(Property.WEIGHT).orElse(backend.weight()));
                backend = link.standby().filter(mode -> mode == Switching.AUTOMATIC).isPresent()
                        ? backend.asBackup()
                        : backend;
            }
        }
        return backend;
    }

    /// Whom each chooser would choose next.
    SequencedMap<String, String> upcoming() {
        SequencedMap<String, String> upcoming = new LinkedHashMap<>();
        pools.forEach((place, pool) -> pool.upcoming().ifPresent(backend -> upcoming.put(place, backend)));
        return upcoming;
    }

    /// The backends of all that are balancers, and of others that have more than one.
    SequencedMap<String, List<String>> backends() {
        SequencedMap<String, List<String>> backends = new LinkedHashMap<>();
        pools.forEach((place, pool) -> {
            if (world.kind(place) == Kind.LOAD_BALANCER || pool.backends().size() > 1) {
                backends.put(place, pool.names());
            }
        });
        return backends;
    }
}
