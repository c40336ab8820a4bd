package roundtrip.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Hop;
import roundtrip.routing.Walk;
import roundtrip.topology.Terms.Deed;

/// The backends of one balancer, CDN or web server: its memory of whose turn it is, and what it knows of their health.
///
/// A balancer that asks for health learns late: each backend has a state of the drawing that the checks have caught up with, and
/// is chosen by that one. Everybody else sees the state as it is.
final class Pool {
    private final World world;
    private final String place;
    private final List<Hop> backends;
    private final Balancer balancer;
    private final @Nullable Walk[] known;
    /// Backends that get nothing new because somebody said so (maint, drain).
    private final BitSet resting = new BitSet();
    private int rotation;

    Pool(World world, String place, List<Hop> backends, Balancer balancer) {
        this.world = world;
        this.place = place;
        this.backends = backends;
        this.balancer = balancer;
        known = new @Nullable Walk[backends.size()];
    }

    String place() {
        return place;
    }

    List<Hop> backends() {
        return backends;
    }

    /// Whom to ask next for this, not those in `avoided` unless nobody else is left.
    @Nullable
    Road pick(Crossing here, Set<String> avoided) {
        OptionalInt pick = balancer.pick(i -> to(here, i) != null && !avoided.contains(backends.get(i).to()));
        if (pick.isEmpty() && !avoided.isEmpty()) {
            pick = balancer.pick(i -> to(here, i) != null);
        }
        if (pick.isPresent()) {
            return to(here, pick.getAsInt());
        }
        List<Road> alive = Arrays.stream(here.onward(world.walk())).filter(road -> !isResting(road.hop)).toList();
        return alive.isEmpty() ? null : alive.get(rotation++ % alive.size());
    }

    /// The way to a backend, if it is to be chosen as far as is known.
    private @Nullable Road to(Crossing here, int backend) {
        return here.to(backend, backends.size(), backends.get(backend).to(), known(backend));
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
        OptionalInt pick = balancer.pick();
        return pick.isEmpty() ? Optional.empty() : Optional.of(backends.get(pick.getAsInt()).to());
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
