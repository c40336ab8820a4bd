package roundtrip.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Demand;
import roundtrip.routing.Hop;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Mode;

/// Where requests come in. Balancers that share an address (VRRP) notice a silent peer only after three advertisements and a
/// little more; until then requests knock at the old door.
///
/// Where a name has several addresses, clients take them in turn, and try the next one where nobody answers. A DNS that watches its
/// targets leaves a dead address out after three checks, two seconds apart, and clients hear of it when their answer is too old.
///
/// Source: RFC 3768: master-down interval = 3 · advertisement interval + skew, skew = (256 − priority) / 256 s.
final class Entrance implements World.Listener {
    private static final int MISSED = 3;
    private static final int PRIORITIES = 256;
    private static final long WATCHED = 6_000 * Pace.MS;

    /// The ways in for one demand.
    private final class Gate {
        final Demand demand;
        private @Nullable Walk asked;
        private final Map<Hop, Road> known = new HashMap<>();
        private Road[] roads = {};
        private int turn;

        Gate(Demand demand) {
            this.demand = demand;
        }

        private boolean isLost() {
            return world.network.intact().entries(demand).isEmpty();
        }

        /// Where nothing is left, the ways that the intact drawing shows, to be refused there.
        Road[] roads(Walk walk) {
            if (asked != walk) {
                asked = walk;
                roads = of(walk);
                roads = roads.length == 0 ? of(world.network.intact()) : roads;
            }
            return roads;
        }

        /// Where nobody could ever serve, whoever has the address answers.
        private Road[] of(Walk walk) {
            List<Hop> hops = isLost() ? walk.doors(demand.client()) : walk.entries(demand);
            return hops.stream().map(hop -> known.computeIfAbsent(hop,
                    one -> new Road(world, demand, List.of(), one))).toArray(Road[]::new);
        }
    }

    private final World world;
    private final boolean severalAddresses;
    private final boolean watched;
    private final Map<Demand, Gate> gates = new HashMap<>();
    private final Map<String, Walk> heard = new HashMap<>();
    private Walk known;
    private Optional<String> awaited = Optional.empty();
    private int changes;

    Entrance(World world) {
        this.world = world;
        known = world.walk();
        severalAddresses = world.network.entryGroups().size() > 1;
        watched = world.topology.of(Kind.DNS)
                .anyMatch(dns -> dns.role() instanceof Role.Dns role && role.healthChecks());
        world.listen(this);
    }

    private Gate gate(Demand demand) {
        return gates.computeIfAbsent(demand, Gate::new);
    }

    private Walk knownTo(String client) {
        return severalAddresses ? heard.getOrDefault(client, known) : known;
    }

    /// The way to the entry whose turn it is.
    ///
    /// @param silent entries that have not answered this request
    @Nullable
    Road next(Demand demand, Set<String> silent) {
        Gate gate = gate(demand);
        if (!silent.isEmpty()) {
            return another(demand, silent);
        }
        Road[] roads = gate.roads(knownTo(demand.client()));
        return roads.length == 0 ? null : roads[gate.turn++ % roads.length];
    }

    /// The way to another address: if there is one, to somebody who is there.
    @Nullable
    Road another(Demand demand, Set<String> silent) {
        if (!severalAddresses) {
            return null;
        }
        Gate gate = gate(demand);
        for (Road road : gate.of(world.walk())) {
            if (!silent.contains(road.hop.to())) {
                return road;
            }
        }
        for (Road road : gate.roads(knownTo(demand.client()))) {
            if (!silent.contains(road.hop.to())) {
                return road;
            }
        }
        return null;
    }

    /// This client has a fresh answer of DNS.
    void resolved(String client) {
        if (severalAddresses) {
            heard.put(client, known);
        }
    }

    @Override
    public void changed(Walk before, Walk now, int cause) {
        Optional<String> heir = heir(known, now);
        if (heir.isPresent()) {
            if (!heir.equals(awaited)) {
                await(heir, cause);
            }
            return;
        }
        awaited = Optional.empty();
        int change = ++changes;
        if (!severalAddresses) {
            known = now;
        } else if (watched) {
            world.agenda.meanwhile(world.agenda.now() + WATCHED, () -> known = change == changes ? now : known);
        } else if (broken(now) < broken(before)) {
            learn(now);
        }
    }

    /// Whatever else happens meanwhile, the advertisements are missed from now on.
    private void await(Optional<String> heir, int cause) {
        int change = ++changes;
        awaited = heir;
        world.agenda.meanwhile(takeover(heir.orElseThrow()), () -> {
            if (change == changes) {
                awaited = Optional.empty();
                learn(world.walk());
                world.recorder.add(id -> new Event.TookOver(id, cause, world.agenda.now(), heir.orElseThrow()));
            }
        });
    }

    private static int broken(Walk walk) {
        return walk.failure().dead().size() + walk.failure().cut().size();
    }

    private void learn(Walk now) {
        known = now;
        heard.clear();
    }

    /// Who takes over an address that a group of several shares.
    private Optional<String> heir(Walk from, Walk to) {
        for (List<String> group : world.network.entryGroups()) {
            if (group.size() > 1) {
                Optional<String> was = holder(group, from);
                Optional<String> is = holder(group, to);
                boolean lost = group.stream().allMatch(this::isActive)
                        && group.stream().anyMatch(member -> to.isDown(member) && !from.isDown(member));
                if (is.isPresent() && (lost || !is.equals(was))) {
                    return is;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isActive(String member) {
        Component part = world.topology.component(member);
        return part != null && part.role() instanceof Role.LoadBalancer role
                && role.clusterMode() == Mode.ACTIVE_ACTIVE;
    }

    private static Optional<String> holder(List<String> group, Walk walk) {
        return group.stream().filter(member -> !walk.isDown(member)).findFirst();
    }

    private long takeover(String heir) {
        Component part = world.topology.component(heir);
        long interval = part == null ? 0 : Pace.nanos(part.role().given().get(Property.ADVERT_MS));
        int priority = part == null ? 0 : part.role().given().get(Property.PRIORITY);
        long skew = 1000 * Pace.MS * (PRIORITIES - priority) / PRIORITIES;
        long now = world.agenda.now();
        long lastSign = interval == 0 ? now : now / interval * interval;
        return lastSign + MISSED * interval + skew;
    }
}
