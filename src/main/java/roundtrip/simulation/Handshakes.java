package roundtrip.simulation;

import roundtrip.simulation.Event.Fate;
import roundtrip.topology.Kind;

/// What happens before a request can be sent: TCP says hello (one round trip), and where the line is encrypted TLS agrees on keys (one
/// more with TLS 1.3, two with 1.2; RFC 8446, RFC 5246).
///
/// Every request opens a connection of its own to proxies, web servers and applications. To databases, caches, queues and storage
/// connections stand open (a pool), and inside a machine they cost nothing. Whether somebody is there shows when the first packet
/// comes: that is the packet of the request itself, which is then refused or lost.
///
/// A balancer that passes TLS through takes the connection, chooses, and connects to its backend; only then TLS crosses it, between
/// whoever asked and whoever was chosen.
final class Handshakes {
    private final World world;
    private final Holds holds;

    Handshakes(World world, Holds holds) {
        this.world = world;
        this.holds = holds;
    }

    void connect(Visit visit, int cause) {
        Road road = visit.road();
        if (fate(world, road.course) != Fate.ARRIVED) {
            visit.knock(cause);
        } else if (visit.relay() == null && !visit.here.relays && road.connectTrips > 0 && isSealed(visit)) {
            new Agreement(world, holds, visit, road.connectTrips).begin(cause);
        } else if (road.connectTrips > 0 && road.course.usualRoundTripNs > 0) {
            int event = world.recorder.open();
            long start = world.agenda.now();
            world.agenda.at(start + world.pace.roundTrip(road.course), () -> connected(visit, event, cause, start));
        } else {
            open(visit, cause);
        }
    }

    private void connected(Visit visit, int event, int cause, long start) {
        if (world.recorder.keeps()) {
            world.recorder.close(new Event.Connected(event, cause, start, world.agenda.now(), visit.journey.number,
                    visit.road().hop.from(), visit.here.id));
        }
        open(visit, event);
    }

    private void open(Visit visit, int cause) {
        if (visit.here.relays) {
            visit.accept(cause);
        } else if (visit.relay() != null && isSealed(visit)) {
            new Agreement(world, holds, visit, 0).begin(cause);
        } else {
            visit.send(cause);
        }
    }

    /// Whether TLS is spoken with this part: as whoever began says, who is passed through changes nothing.
    private static boolean isSealed(Visit visit) {
        return visit.opener().road().course.isEncrypted();
    }

    /// What would become of a packet now.
    static Fate fate(World world, Course course) {
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

    /// How many round trips a new connection takes before TLS begins.
    static int trips(Course course, Kind target) {
        if (course.isInsideMachine()) {
            return 0;
        }
        return switch (target) {
            case DATABASE, CACHE, QUEUE, OBJECT_STORAGE -> 0;
            default -> 1;
        };
    }
}
