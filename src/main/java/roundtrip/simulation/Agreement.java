package roundtrip.simulation;

import roundtrip.simulation.Event.Fate;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.TlsVersion;

/// TLS agrees on keys with one part. It is seen on the stage as one leg, there and back, however many round trips it takes; where it
/// crosses balancers that pass it through, from whoever asked them to whoever they chose.
final class Agreement {
    private final World world;
    private final Holds holds;
    private final Visit visit;
    private final Visit opener;
    private final Strand strand;
    private final String name;
    private final int number;
    private final int trips;
    private final TlsVersion version;
    private int event;
    private int cause;
    private long startNs;
    private long heldNs;

    /// @param before round trips that are told together with those of TLS
    Agreement(World world, Holds holds, Visit visit, int before) {
        this.world = world;
        this.holds = holds;
        this.visit = visit;
        opener = visit.opener();
        strand = visit.strand;
        name = strand.name();
        number = strand.nextLeg();
        version = version();
        trips = before + roundTrips();
    }

    void begin(int why) {
        cause = why;
        long now = world.agenda.now();
        long until = holds.leaving(strand.request, name, number);
        if (until > now) {
            strand.hold(until - now);
            heldNs = until;
            world.agenda.at(until, this::leave);
        } else {
            leave();
        }
    }

    private void leave() {
        if (fate() != Fate.ARRIVED || world.isDead(opener.road().course.there[0].from())) {
            strand.giveBack(name, number);
            visit.knock(cause);
            return;
        }
        event = world.recorder.open();
        startNs = world.agenda.now();
        long usual = startNs + trips * roundTripNs();
        long until = holds.arriving(strand.request, name, number);
        strand.hold(Math.max(0, until - usual));
        world.agenda.at(Math.max(usual, until), this::arrive);
    }

    private void arrive() {
        Fate fate = fate();
        if (world.recorder.keeps()) {
            Course course = opener.road().course;
            boolean isOneLane = visit == opener && course.there.length == 1;
            world.recorder.close(new Event.Leg(event, cause, startNs, world.agenda.now(), strand.request, name, number,
                    strand.operation, Phase.HANDSHAKE, from(), visit.here.id,
                    isOneLane ? course.there[0].segment().link() : null, true, 0, fate, heldNs));
        }
        if (fate == Fate.ARRIVED) {
            visit.send(world.recorder.add(id -> new Event.Agreed(id, event, world.agenda.now(), strand.request, from(),
                    visit.here.id, version, roundTrips())));
        } else {
            fail(fate.isSilent() ? Reason.NO_ANSWER : Reason.REFUSED);
        }
    }

    private void fail(Reason why) {
        int trouble = visit.journey.trouble(visit.here.id, visit.here.place, why, 0, event);
        if (why == Reason.REFUSED) {
            visit.failed(why, trouble);
        } else {
            world.agenda.at(world.agenda.now() + Pace.PATIENCE, () -> visit.failed(why, trouble));
        }
    }

    private String from() {
        return opener.road().course.there[0].segment().from();
    }

    private Fate fate() {
        for (Visit one = visit; one != null; one = one.relay()) {
            Fate fate = Handshakes.fate(world, one.road().course);
            if (fate != Fate.ARRIVED) {
                return fate;
            }
        }
        return Fate.ARRIVED;
    }

    private long roundTripNs() {
        long sum = 0;
        for (Visit one = visit; one != null; one = one.relay()) {
            sum += world.pace.roundTrip(one.road().course);
        }
        return sum;
    }

    /// RFC 8446, RFC 5246.
    private int roundTrips() {
        return version == TlsVersion.TLS_1_2 ? 2 : 1;
    }

    /// Where a way has several links the oldest version counts.
    private TlsVersion version() {
        for (Visit one = visit; one != null; one = one.relay()) {
            for (Lane lane : one.road().course.there) {
                Link link = lane.segment().link() == null ? null : world.topology.link(lane.segment().link());
                if (link != null && link.given().get(Property.TLS_VERSION) == TlsVersion.TLS_1_2) {
                    return TlsVersion.TLS_1_2;
                }
            }
        }
        return TlsVersion.TLS_1_3;
    }
}
