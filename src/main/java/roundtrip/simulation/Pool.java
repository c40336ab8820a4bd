package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Demand;
import roundtrip.routing.Hop;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;

/// The backends of one balancer, CDN or web server: its memory of whose turn it is, and what it knows of their health.
///
/// A balancer that asks for health learns late: each backend has a state of the drawing that the checks have caught up with, and
/// is chosen by that one. Everybody else sees the state as it is.
final class Pool {
    /// 203.0.113.1, of the addresses that are kept for examples.
    private static final int FIRST_ADDRESS = 0xcb007101;

    private final World world;
    private final String place;
    private final List<Hop> backends;
    private final Balancer balancer;
    private final @Nullable Walk[] known;
    private final int[] inFlight;
    private int rotation;

    Pool(World world, String place, List<Hop> backends, Balancer balancer) {
        this.world = world;
        this.place = place;
        this.backends = backends;
        this.balancer = balancer;
        known = new @Nullable Walk[backends.size()];
        inFlight = new int[backends.size()];
    }

    String place() {
        return place;
    }

    List<Hop> backends() {
        return backends;
    }

    /// Whom to ask next for this, not those in `avoided` unless nobody else is left.
    Optional<Hop> pick(Demand demand, List<String> entered, Set<String> avoided) {
        Map<String, Hop> open = open(demand, entered);
        Caller caller = caller(demand);
        int pick = balancer.pick(caller, Balancer.NOBODY,
                i -> isOpen(i, open) && !avoided.contains(backends.get(i).to()));
        if (!isOpen(pick, open) && !avoided.isEmpty()) {
            pick = balancer.pick(caller, Balancer.NOBODY, i -> isOpen(i, open));
        }
        if (isOpen(pick, open)) {
            load(pick, 1);
            return Optional.ofNullable(open.get(backends.get(pick).to()));
        }
        List<Hop> alive = world.walk().next(demand, entered);
        if (alive.isEmpty()) {
            return Optional.empty();
        }
        Hop any = alive.get(rotation++ % alive.size());
        load(index(any), 1);
        return Optional.of(any);
    }

    private int index(Hop hop) {
        return names().indexOf(hop.to());
    }

    private void load(int backend, int more) {
        if (backend != Balancer.NOBODY) {
            inFlight[backend] += more;
            balancer.load(backend, inFlight[backend], 0);
        }
    }

    /// A request that was given to the backend is over there.
    void left(Hop hop) {
        load(index(hop), -1);
    }

    /// A client comes from the address that it has in the drawing, else from one of its own; each data set is a page.
    private Caller caller(Demand demand) {
        Component client = world.topology.component(demand.client());
        String page = "/" + demand.dataset();
        return client == null
                ? new Caller(FIRST_ADDRESS, page)
                : client.common().ip().filter(Caller::isAddress).map(ip -> Caller.of(ip, page))
                        .orElseGet(() -> new Caller(FIRST_ADDRESS + number(client), page));
    }

    private int number(Component client) {
        return world.topology.components().stream().map(Component::id).toList().indexOf(client.id());
    }

    private boolean isOpen(int backend, Map<String, Hop> open) {
        return backend != Balancer.NOBODY && open.containsKey(backends.get(backend).to());
    }

    private Map<String, Hop> open(Demand demand, List<String> entered) {
        Map<Walk, List<Hop>> asked = new LinkedHashMap<>();
        Map<String, Hop> open = new LinkedHashMap<>();
        for (int i = 0; i < backends.size(); i++) {
            String id = backends.get(i).to();
            asked.computeIfAbsent(known(i), walk -> walk.next(demand, entered)).stream()
                    .filter(hop -> hop.to().equals(id)).findFirst().ifPresent(hop -> open.put(id, hop));
        }
        return open;
    }

    /// Whom it would choose next, whatever is asked.
    Optional<String> upcoming() {
        int pick = balancer.pick(Caller.ANYBODY);
        return pick == Balancer.NOBODY ? Optional.empty() : Optional.of(backends.get(pick).to());
    }

    /// The state by which a backend is judged now.
    Walk known(int backend) {
        Walk walk = known[backend];
        return walk == null ? world.walk() : walk;
    }

    Health health(int backend, Walk walk) {
        Hop hop = backends.get(backend);
        boolean lost = walk.allBackends(place).stream().filter(one -> one.to().equals(hop.to())).anyMatch(Hop::lost);
        return Health.of(world.network, walk, hop, lost);
    }

    /// From now on the backend is judged by that state.
    void learn(int backend, Walk walk) {
        known[backend] = walk;
        if (health(backend, walk).isOut()) {
            balancer.down(backend);
        } else {
            balancer.up(backend);
        }
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        backends.forEach(hop -> names.add(hop.to()));
        return names;
    }
}
