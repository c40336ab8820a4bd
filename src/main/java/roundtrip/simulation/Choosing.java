package roundtrip.simulation;

import roundtrip.topology.Kind;

/// What a balancer, CDN or web server does with a request: a proxy decides who gets it, and who else where that fails ([Errand]).
final class Choosing {
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
        boolean cached = here.kind == Kind.CDN && !visit.journey.isWrite();
        if (cached && caches.hits(visit)) {
            visit.answer(Status.OK, caches.record(visit, here, true, cause));
            return;
        }
        int why = cached ? caches.record(visit, here, false, cause) : cause;
        Errand errand = new Errand(visit, world, pools.of(here.place), forwarding);
        visit.errand = errand;
        errand.begin(why);
    }

    /// Whoever was chosen here has the request no more.
    void left(Visit visit) {
        Errand errand = visit.errand;
        if (errand != null) {
            visit.errand = null;
            errand.over();
        }
    }

    /// The next one has answered.
    void answered(Visit visit, Visit from, int status, int cause) {
        if (visit.errand == null) {
            forwarding.answered(visit, from, status, cause);
        } else {
            visit.errand.answered(from, status, cause);
        }
    }

    /// The next one did not take the request.
    void unreached(Visit visit, Visit from, Reason why, int cause) {
        if (visit.errand == null) {
            forwarding.unreached(visit, from, why, cause);
        } else {
            visit.errand.unreached(from, why, cause);
        }
    }

    /// The next one broke with the request in its hands.
    void broken(Visit visit, Visit from, int status, int cause) {
        if (visit.errand == null) {
            forwarding.broken(visit, from, status, cause);
        } else {
            visit.errand.broken(from, status, cause);
        }
    }

    /// The next one has not answered in time.
    void late(Visit visit, int cause) {
        if (visit.errand == null || visit.isGone()) {
            visit.giveUp(Status.GATEWAY_TIMEOUT, cause);
        } else {
            visit.errand.late(cause);
        }
    }
}
