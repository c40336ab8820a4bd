package roundtrip.simulation;

import java.util.Arrays;

import roundtrip.routing.Walk;
import roundtrip.simulation.Intervention.Choice;
import roundtrip.topology.Attributes;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;

/// What caches and CDNs remember. A cold one has nothing; once a page was fetched through it, it has a request's page with the
/// chance `hitShare`, for as long as `ttlSeconds` after the last page that was fetched. Who comes while a page is being fetched
/// shares it.
///
/// An application asks its cache before the database and fills it afterwards (cache-aside). Nothing waits for the filling.
final class Caches implements World.Listener {
    private static final long SECOND = 1_000 * Pace.MS;

    /// Before the first attempt to send it anywhere.
    private static final int LOOK = 0;
    private static final String HIT = "hit";

    private final World world;
    private final Choices memory;
    private final long[] freshUntil;
    private final double[] share;
    private final long[] ttl;
    private final Chance[] chances;

    Caches(World world, long seed, Choices memory) {
        this.world = world;
        this.memory = memory;
        int size = world.topology.components().size();
        freshUntil = new long[size];
        share = new double[size];
        ttl = new long[size];
        chances = new Chance[size];
        Arrays.fill(freshUntil, -1);
        for (int place = 0; place < size; place++) {
            Component part = world.part(place);
            chances[place] = Chance.of(seed, "cache " + part.id());
            if (part.kind() == Kind.CACHE || part.kind() == Kind.CDN) {
                Attributes given = part.role().given();
                share[place] = given.get(Property.HIT_SHARE).doubleValue();
                ttl[place] = given.get(Property.CACHE_TTL_SECONDS) * SECOND;
            }
        }
        world.listen(this);
    }

    /// Whether it has the page; what somebody has seen of that stays true.
    boolean hits(Visit visit) {
        int place = visit.here.place;
        boolean has = world.agenda.now() < freshUntil[place] && chances[place].unit() < share[place];
        Choice seen = memory.chosen(visit.here.id, visit.journey.number, LOOK);
        return seen == null ? has : seen.backend().equals(HIT);
    }

    /// What the picture showed, to be remembered.
    static Choice seen(Event.LookedUp look) {
        return new Choice(look.place(), look.request(), LOOK, look.hit() ? HIT : "miss", 0);
    }

    void lookUp(Visit visit, int cause) {
        boolean hit = hits(visit);
        Crossing from = visit.asker instanceof Visit app ? app.here : visit.here;
        visit.answer(hit ? Status.OK : Status.MISS, record(visit, from, hit, cause));
    }

    /// @param from where the request goes on if nothing is there
    int record(Visit visit, Crossing from, boolean hit, int cause) {
        if (!hit) {
            fetch(visit.here.place, from);
        }
        world.meter.cached(visit.journey.number, visit.here.place, hit, visit.now());
        return world.recorder.add(id -> new Event.LookedUp(id, cause, visit.now(), visit.journey.number,
                visit.here.id, hit));
    }

    /// A page that it does not have is fetched through it.
    ///
    /// @param from where the request goes on to fetch it
    private void fetch(int place, Crossing from) {
        if (from.leadsToData()) {
            freshUntil[place] = world.agenda.now() + ttl[place];
        }
    }

    /// The page did not come after all.
    void forget(int place) {
        if (place >= 0) {
            freshUntil[place] = -1;
        }
    }

    /// What is stopped forgets.
    @Override
    public void changed(Walk before, Walk now, int cause) {
        for (int place = 0; place < freshUntil.length; place++) {
            if (world.isDead(place) && world.kind(place) == Kind.CACHE) {
                freshUntil[place] = -1;
            }
        }
    }
}
