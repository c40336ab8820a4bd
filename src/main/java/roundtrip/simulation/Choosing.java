package roundtrip.simulation;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Product;

/// What a balancer, CDN or web server does with a request: it chooses the next one, and perhaps another one where that fails.
final class Choosing {
    private static final long RETRY_PAUSE = 1_000 * Pace.MS;

    private final World world;
    private final Pools pools;
    private final Caches caches;
    private final Forwarding forwarding;

    Choosing(World world, Pools pools, Caches caches, Forwarding forwarding) {
        this.world = world;
        this.pools = pools;
        this.caches = caches;
        this.forwarding = forwarding;
    }

    void choose(Visit visit, int cause) {
        Crossing here = visit.here;
        if (here.kind == Kind.CDN && !visit.journey.isWrite() && visit.attempts == 0
                && caches.hits(here.place)) {
            visit.answer(Status.OK, caches.record(visit, here, true, cause));
            return;
        }
        int why = here.kind == Kind.CDN && !visit.journey.isWrite() && visit.attempts == 0
                ? caches.record(visit, here, false, cause)
                : cause;
        left(visit);
        Road pick = pools.of(here.place).pick(here, visit.avoided(), visit.journey.number, visit.attempts + 1);
        if (pick == null && here.kind != Kind.LOAD_BALANCER) {
            forwarding.onward(visit, why);
        } else if (pick == null) {
            visit.answer(Status.UNAVAILABLE, visit.trouble(Reason.NO_BACKEND, Status.UNAVAILABLE, why));
        } else {
            send(visit, pick, why);
        }
    }

    /// Whoever was chosen here has the request no more.
    void left(Visit visit) {
        Road chosen = visit.chosen;
        if (chosen != null) {
            visit.chosen = null;
            pools.of(visit.here.place).left(chosen.hop);
        }
    }

    private void send(Visit visit, Road pick, int cause) {
        visit.attempts++;
        visit.chosen = pick;
        int attempt = visit.attempts;
        Journey journey = visit.journey;
        world.recorder.pick(visit.here.id, pick.hop.to());
        world.meter.picked(journey.number, visit.here.place, pick.to, attempt, 0, visit.now());
        visit.ask(pick, world.recorder.add(id -> new Event.Picked(id, cause, visit.now(), journey.number,
                visit.here.id, pick.hop.to(), attempt)));
    }

    /// The next one did not take the request.
    void unreached(Visit visit, Visit from, Reason why, int cause) {
        Role.@Nullable LoadBalancer role = balancer(visit.here.place);
        if (role == null) {
            forwarding.unreached(visit, from, why, cause);
        } else {
            retry(visit, from.road(), role, why, cause);
        }
    }

    private Role.@Nullable LoadBalancer balancer(int place) {
        Component part = world.part(place);
        return part.role() instanceof Role.LoadBalancer role ? role : null;
    }

    /// HAProxy tries the same backend again, a second apart where it was refused (`retries`), or others at once with
    /// `redispatch`. nginx asks each backend once.
    private void retry(Visit visit, Road failed, Role.LoadBalancer role, Reason why, int cause) {
        boolean nginx = role.given().get(Property.PRODUCT) == Product.NGINX;
        int limit = nginx ? pools.of(visit.here.place).backends().size() - 1 : role.given().get(Property.RETRIES);
        if (visit.attempts > limit) {
            int status = nginx ? Status.BAD_GATEWAY : Status.UNAVAILABLE;
            visit.blame(why);
            visit.answer(status, visit.trouble(Reason.NO_BACKEND, status, cause));
        } else if (nginx || role.given().get(Property.REDISPATCH)) {
            visit.avoid(failed.hop.to(), nginx);
            choose(visit, cause);
        } else {
            visit.attempts++;
            world.agenda.at(visit.now() + (why == Reason.REFUSED ? RETRY_PAUSE : 0), () -> visit.ask(failed, cause));
        }
    }
}
