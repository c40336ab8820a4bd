package roundtrip.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Demand;
import roundtrip.routing.Hop;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Terms.Deed;

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
    private final Choices memory;
    private final @Nullable Walk[] known;
    /// Backends that get nothing new because somebody said so (maint, drain).
    private final BitSet resting = new BitSet();
    private final int[] inFlight;
    private int rotation;

    Pool(World world, String place, List<Hop> backends, Balancer balancer, Choices memory) {
        this.memory = memory;
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
    @Nullable
    Road pick(Crossing here, Set<String> avoided, int request, int attempt) {
        Caller caller = caller(here.demand);
        int seen = memory.chosen(place, request, attempt, backends);
        if (seen != Balancer.NOBODY && to(here, seen) != null) {
            balancer.pick(caller, Balancer.NOBODY, i -> i == seen);
            load(seen, 1);
            return to(here, seen);
        }
        int pick = balancer.pick(caller, Balancer.NOBODY,
                i -> to(here, i) != null && !avoided.contains(backends.get(i).to()));
        if (!isOpen(here, pick) && !avoided.isEmpty()) {
            pick = balancer.pick(caller, Balancer.NOBODY, i -> to(here, i) != null);
        }
        if (isOpen(here, pick)) {
            load(pick, 1);
            return to(here, pick);
        }
        List<Road> alive = Arrays.stream(here.onward(world.walk())).filter(road -> !isResting(road.hop)).toList();
        if (alive.isEmpty()) {
            return null;
        }
        Road any = alive.get(rotation++ % alive.size());
        load(index(any.hop), 1);
        return any;
    }

    private boolean isOpen(Crossing here, int backend) {
        return backend != Balancer.NOBODY && to(here, backend) != null;
    }

    /// The way to a backend, if it is to be chosen as far as is known.
    private @Nullable Road to(Crossing here, int backend) {
        return here.to(backend, backends.size(), backends.get(backend).to(), known(backend));
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

    private boolean isResting(Hop hop) {
        return resting.stream().anyMatch(i -> backends.get(i).to().equals(hop.to()));
    }

    /// Somebody tells the balancer something about a backend.
    void order(int backend, Deed deed, int weight) {
        switch (deed) {
            case MAINT, DRAIN -> {
                resting.set(backend);
                balancer.down(backend);
            }
            case READY -> {
                resting.clear(backend);
                learn(backend, known(backend));
            }
            case WEIGHT -> balancer.weigh(backend, weight);
            default -> throw new IllegalArgumentException(deed.word());
        }
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
        if (resting.get(backend) || health(backend, walk).isOut()) {
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
