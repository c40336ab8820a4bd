package roundtrip.simulation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Hop;
import roundtrip.topology.Attributes;
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
    /// The algorithms that need more than a connection: those that read the request, and one that nginx has for HTTP only.
    private static final Set<Algorithm> READING = Set.of(Algorithm.URI_HASH, Algorithm.HASH, Algorithm.IP_HASH);

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
        for (Pool pool : pools.values().stream().filter(this::isTold).toList()) {
            for (int i = 0; i < pool.backends().size(); i++) {
                Hop hop = pool.backends().get(i);
                if (meant.contains(hop.to()) || hop.links().contains(order.target())) {
                    if (!pool.order(i, order.deed(), (int) order.factor())) {
                        world.recorder.remark("remark.weight", pool.place());
                    }
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
        List<Backend> backends = hops.stream().map(hop -> backend(part, hop)).toList();
        ProxySettings settings = settings(part);
        return new Pool(world, part, hops, settings.sticky(), choices,
                orders -> balancing.dispatcher(settings, backends, orders));
    }

    /// A CDN or web server takes turns, asks nobody twice and forgets failures.
    private ProxySettings settings(Component part) {
        if (!(part.role() instanceof Role.LoadBalancer role)) {
            return ProxySettings.of(Product.NGINX, Algorithm.ROUND_ROBIN).askingNext(Set.of());
        }
        Attributes given = role.given();
        Product product = given.get(Property.PRODUCT);
        long queueNs = Pace.nanos(given.get(Property.QUEUE_TIMEOUT_MS));
        return ProxySettings.of(product, algorithm(part, role, product))
                .hashing(given.get(Property.HASH_TYPE) == HashType.CONSISTENT ? Hashing.CONSISTENT : Hashing.MAP)
                .retrying(given.get(Property.RETRIES), given.get(Property.REDISPATCH))
                .waiting(Pace.PATIENCE, queueNs == 0 ? ProxySettings.FOR_EVER : queueNs)
                .sticking(setsCookies(part, role, product));
    }

    private Algorithm algorithm(Component part, Role.LoadBalancer role, Product product) {
        if (Relays.passesTls(part) && READING.contains(role.algorithm())) {
            world.recorder.remark("remark.unread", part.id(), role.algorithm().word());
            return Algorithm.ROUND_ROBIN;
        }
        if (balancing.offers(product, role.algorithm())) {
            return role.algorithm();
        }
        world.recorder.remark("remark.algorithm", part.id(), role.algorithm().word(), product.word());
        return Algorithm.ROUND_ROBIN;
    }

    /// Only who reads the requests can, and only HAProxy does.
    private boolean setsCookies(Component part, Role.LoadBalancer role, Product product) {
        boolean can = product == Product.HAPROXY && !Relays.passesTls(part);
        if (role.sticky() && !can) {
            world.recorder.remark("remark.sticky", part.id());
        }
        return role.sticky() && can;
    }

    private Backend backend(Component part, Hop hop) {
        Backend backend = Backend.of(hop.to());
        for (String id : hop.links()) {
            Link link = world.topology.link(id);
            if (link != null) {
                backend = backend.weighing(link.given().given(Property.WEIGHT).orElse(backend.weight()));
                backend = link.standby().filter(mode -> mode == Switching.AUTOMATIC).isPresent()
                        ? backend.asBackup()
                        : backend;
                backend = part.kind() == Kind.LOAD_BALANCER ? limited(backend, link.given()) : backend;
            }
        }
        return positive(part, part.kind() == Kind.LOAD_BALANCER ? backend : backend.failing(0, 0));
    }

    /// nginx does not start with a weight of 0.
    private Backend positive(Component part, Backend backend) {
        boolean isNginx = !(part.role() instanceof Role.LoadBalancer role)
                || role.given().get(Property.PRODUCT) == Product.NGINX;
        if (!isNginx || backend.weight() > 0) {
            return backend;
        }
        world.recorder.remark("remark.weightless", part.id(), backend.id());
        return backend.weighing(1).asDisabled();
    }

    private static Backend limited(Backend backend, Attributes given) {
        return backend.takingAtMost(given.given(Property.MAX_CONNECTIONS).orElse(backend.maxConnections()))
                .startingIn(given.given(Property.SLOW_START_MS).map(Pace::nanos).orElse(backend.slowStartNs()))
                .failing(given.given(Property.MAX_FAILS).orElse(backend.maxFails()),
                        given.given(Property.FAIL_TIMEOUT_MS).map(Pace::nanos).orElse(backend.failTimeoutNs()));
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
        pools.values().stream().filter(this::isTold).forEach(pool -> backends.put(pool.place(), pool.names()));
        return backends;
    }

    /// Whether somebody tends its backends. A web server that has one only passes everything on.
    private boolean isTold(Pool pool) {
        return pool.isBalancer() || pool.backends().size() > 1;
    }
}
