package roundtrip.simulation;

import roundtrip.simulation.Event.Fate;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.TlsVersion;

/// What happens before a request can be sent: TCP says hello (one round trip), and where the line is encrypted TLS agrees on keys (one
/// more with TLS 1.3, two with 1.2; RFC 8446, RFC 5246).
///
/// Every request opens a connection of its own to proxies, web servers and applications. To databases, caches, queues and storage
/// connections stand open (a pool), and inside a machine they cost nothing. Whether somebody is there shows when the first packet
/// comes: that is the packet of the request itself, which is then refused or lost.
final class Handshakes {
    private final World world;
    private final Holds holds;

    Handshakes(World world, Holds holds) {
        this.world = world;
        this.holds = holds;
    }

    void connect(Visit visit, int cause) {
        Course course = visit.road().course;
        int trips = visit.road().connectTrips;
        if (trips == 0 || course.usualRoundTripNs == 0 || fate(course) != Fate.ARRIVED) {
            visit.send(cause);
        } else if (course.isEncrypted()) {
            agree(visit, visit.strand.nextLeg(), cause);
        } else {
            int event = world.recorder.open();
            long start = world.agenda.now();
            world.agenda.at(start + world.pace.roundTrip(course), () -> connected(visit, event, cause, start));
        }
    }

    private void connected(Visit visit, int event, int cause, long start) {
        if (world.recorder.keeps()) {
            world.recorder.close(new Event.Connected(event, cause, start, world.agenda.now(), visit.journey.number,
                    visit.road().hop.from(), visit.here.id));
        }
        visit.send(event);
    }

    /// TLS is seen on the stage: as one leg, there and back.
    private void agree(Visit visit, int number, int cause) {
        long now = world.agenda.now();
        long until = holds.leaving(visit.strand, number);
        if (until > now) {
            visit.strand.hold(until - now);
            world.agenda.at(until, () -> agree(visit, number, cause, until));
        } else {
            agree(visit, number, cause, 0);
        }
    }

    private void agree(Visit visit, int number, int cause, long heldNs) {
        Course course = visit.road().course;
        if (fate(course) != Fate.ARRIVED || world.isDead(course.there[0].from())) {
            visit.send(cause);
            return;
        }
        int event = world.recorder.open();
        long start = world.agenda.now();
        long usual = start + visit.road().connectTrips * world.pace.roundTrip(course);
        long until = holds.arriving(visit.strand, number);
        visit.strand.hold(Math.max(0, until - usual));
        world.agenda.at(Math.max(usual, until), () -> agreed(visit, number, event, cause, start, heldNs));
    }

    private void agreed(Visit visit, int number, int event, int cause, long start, long heldNs) {
        Fate fate = fate(visit.road().course);
        if (world.recorder.keeps()) {
            Course course = visit.road().course;
            Segment first = course.there[0].segment();
            world.recorder.close(new Event.Leg(event, cause, start, world.agenda.now(), visit.strand.request,
                    visit.strand.name, number, visit.strand.operation, Phase.HANDSHAKE, first.from(), visit.here.id,
                    course.there.length == 1 ? first.link() : null, true, 0, fate, heldNs));
        }
        if (fate == Fate.ARRIVED) {
            visit.send(told(visit, event));
        } else {
            fail(visit, fate.isSilent() ? Reason.NO_ANSWER : Reason.REFUSED, event);
        }
    }

    private int told(Visit visit, int leg) {
        Course course = visit.road().course;
        return world.recorder.add(id -> new Event.Agreed(id, leg, world.agenda.now(), visit.strand.request,
                course.there[0].segment().from(), visit.here.id, version(world, course),
                roundTrips(version(world, course))));
    }

    private void fail(Visit visit, Reason why, int event) {
        int trouble = visit.journey.trouble(visit.here.id, visit.here.place, why, 0, event);
        if (why == Reason.REFUSED) {
            visit.failed(why, trouble);
        } else {
            world.agenda.at(world.agenda.now() + Pace.PATIENCE, () -> visit.failed(why, trouble));
        }
    }

    /// What became of the agreement meanwhile.
    private Fate fate(Course course) {
        for (Lane lane : course.there) {
            if (world.isCut(lane.link())) {
                return Fate.CUT;
            }
            if (world.isDead(lane.to())) {
                return lane.filter() ? Fate.SWALLOWED : Fate.REFUSED;
            }
        }
        return Fate.ARRIVED;
    }

    /// How many round trips a new connection takes.
    static int trips(World world, Course course, Kind target) {
        if (course.isInsideMachine()) {
            return 0;
        }
        return switch (target) {
            case DATABASE, CACHE, QUEUE, OBJECT_STORAGE -> 0;
            default -> course.isEncrypted() ? 1 + roundTrips(version(world, course)) : 1;
        };
    }

    private static int roundTrips(TlsVersion version) {
        return version == TlsVersion.TLS_1_2 ? 2 : 1;
    }

    /// Where a way has several links the oldest version counts.
    private static TlsVersion version(World world, Course course) {
        TlsVersion version = TlsVersion.TLS_1_3;
        for (Lane lane : course.there) {
            Link link = lane.segment().link() == null ? null : world.topology.link(lane.segment().link());
            if (link != null && link.given().get(Property.TLS_VERSION) == TlsVersion.TLS_1_2) {
                version = TlsVersion.TLS_1_2;
            }
        }
        return version;
    }
}
