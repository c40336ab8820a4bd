package roundtrip.simulation;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Kind;

/// What an application or a queue does with a request that does not end there: an application asks its cache first and then the best
/// way that is left; a queue takes what is published and lets its workers do it.
final class Forwarding {
    private final World world;
    private final Caches caches;
    private final Backlogs backlogs;
    private final DeadEnds deadEnds;

    Forwarding(World world, Caches caches, Backlogs backlogs, DeadEnds deadEnds) {
        this.world = world;
        this.caches = caches;
        this.backlogs = backlogs;
        this.deadEnds = deadEnds;
    }

    void forward(Visit visit, int cause) {
        switch (visit.here.kind) {
            case CACHE -> caches.lookUp(visit, cause);
            case QUEUE -> queue(visit, cause);
            default -> {
                Road cache = visit.here.kind == Kind.APP && !visit.journey.isWrite() ? cache(visit.here) : null;
                if (cache != null) {
                    visit.ask(cache, cause);
                } else {
                    onward(visit, cause);
                }
            }
        }
    }

    private void queue(Visit visit, int cause) {
        if (visit.journey.isWrite()) {
            backlogs.accept(visit, cause);
        } else {
            onward(visit, cause);
        }
    }

    /// The cache that is asked first; one that is stopped is left out.
    private @Nullable Road cache(Crossing here) {
        for (Road road : here.onward(world.walk())) {
            if (road.kind() == Kind.CACHE) {
                return road;
            }
        }
        return null;
    }

    /// The best way that is left, else the way that would be, to be refused there.
    void onward(Visit visit, int cause) {
        Road road = visit.here.best(Forwarding::mayServe);
        if (road != null) {
            visit.ask(road, cause);
            return;
        }
        int status = visit.here.chooses ? Status.BAD_GATEWAY : Status.APPLICATION_ERROR;
        visit.fail(status, stuck(visit, Reason.NO_WAY, status, cause));
    }

    /// Neither a cache nor a database of other data.
    private static boolean mayServe(Road road) {
        return road.kind() != Kind.CACHE && (road.kind() != Kind.DATABASE || road.end().serves);
    }

    /// Nobody is left to ask. Where that is so because the arrows lead back, the circle is named.
    int stuck(Visit visit, Reason why, int status, int cause) {
        return deadEnds.trouble(visit, why, status, cause);
    }

    void answered(Visit visit, Visit from, int status, int cause) {
        if (from.here.kind == Kind.CACHE && status == Status.MISS) {
            visit.missedAt = from.here.place;
            onward(visit, cause);
            return;
        }
        if (status != Status.OK && !visit.journey.isWrite()) {
            caches.forget(visit.here.kind == Kind.CDN ? visit.here.place : visit.missedAt);
        }
        visit.answer(status, cause);
    }

    void unreached(Visit visit, Visit from, Reason why, int cause) {
        if (from.here.kind == Kind.CACHE) {
            onward(visit, cause);
        } else {
            visit.blame(why);
            visit.fail(status(visit, Status.BAD_GATEWAY), cause);
        }
    }

    void broken(Visit visit, Visit from, int status, int cause) {
        if (from.here.kind == Kind.CACHE) {
            onward(visit, cause);
        } else {
            visit.fail(status(visit, status), cause);
        }
    }

    /// A proxy says that the one behind it failed; an application only knows that it cannot do its work.
    private static int status(Visit visit, int proxied) {
        return visit.here.kind == Kind.APP ? Status.APPLICATION_ERROR : proxied;
    }
}
