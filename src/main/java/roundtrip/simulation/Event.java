package roundtrip.simulation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Operation;
import roundtrip.topology.Terms.Deed;
import roundtrip.topology.Terms.TlsVersion;

/// Something that happened in a run.
///
/// Every event has a number, which is its place in [Trace#events], the virtual time in nanoseconds since the start, and a cause:
/// the number of the event without which it would not have happened, or [#NONE] for what came from outside.
public sealed interface Event {
    int NONE = -1;

    int id();

    int cause();

    long atNs();

    /// When it was over; most events last no time.
    default long endNs() {
        return atNs();
    }

    /// Where it happened: id of a component.
    String place();

    /// An event that belongs to one request.
    sealed interface OfRequest extends Event {
        int request();
    }

    /// A user asks.
    record Asked(int id, int cause, long atNs, int request, String place, Operation operation) implements OfRequest {}

    /// A packet travels one step: along one link, or from service to service inside a machine.
    ///
    /// @param strand `""` on the request's own way, else the replication link that this copy takes
    /// @param number which leg of its strand this is, from 1
    /// @param from id of the component that it leaves
    /// @param to id of the component that it makes for, a firewall too
    /// @param link the link; absent inside a machine and on a way that only DNS implies
    /// @param status of an answer; 0 for anything else and for a refused connection
    /// @param fate what became of it
    /// @param heldNs the packet waited for this virtual time because of an intervention; 0 if it did not
    record Leg(int id, int cause, long atNs, long endNs, int request, String strand, int number, Operation operation,
            Phase phase, String from, String to, @Nullable String link, boolean encrypted, int status, Fate fate,
            long heldNs) implements OfRequest {
        @Override
        public String place() {
            return from;
        }
    }

    /// What becomes of a packet on a leg.
    enum Fate {
        ARRIVED,
        /// It came to a part that is stopped.
        REFUSED,
        /// It came to a firewall that is down, which says nothing.
        SWALLOWED,
        /// The link was cut.
        CUT;

        /// Nobody tells the sender.
        public boolean isSilent() {
            return this == SWALLOWED || this == CUT;
        }
    }

    /// A client has an address: the answer of DNS, or what it remembered of one.
    ///
    /// @param dns who answered
    /// @param leftSeconds how long the answer may still be remembered
    /// @param remembered whether nobody had to be asked
    record Named(int id, int cause, long atNs, int request, String place, String dns, long leftSeconds,
            boolean remembered) implements OfRequest {}

    /// The servers of DNS that a resolver asks one after another when it knows nothing.
    enum Server {
        ROOT,
        TOP_LEVEL,
        ZONE
    }

    /// The resolver asked another server, and was sent on or told.
    record Referred(int id, int cause, long atNs, long endNs, int request, String place,
            Server server) implements OfRequest {}

    /// A connection was opened: TCP's handshake.
    ///
    /// @param to whom it leads to
    record Connected(int id, int cause, long atNs, long endNs, int request, String place,
            String to) implements OfRequest {}

    /// TLS has agreed on keys: hello, certificate, key.
    ///
    /// @param to who showed the certificate
    /// @param roundTrips how many it took, those of TCP not counted
    record Agreed(int id, int cause, long atNs, int request, String place, String to, TlsVersion version,
            int roundTrips) implements OfRequest {}

    /// A request waited for a free slot.
    ///
    /// @param served whether it got one in the end
    record Queued(int id, int cause, long atNs, long endNs, int request, String place,
            boolean served) implements OfRequest {}

    /// A cache or CDN was asked.
    record LookedUp(int id, int cause, long atNs, int request, String place, boolean hit) implements OfRequest {}

    /// A queue has a message and will keep it until a worker has done it.
    record Published(int id, int cause, long atNs, int request, String place) implements OfRequest {}

    /// A component worked on the request (`serviceMs`).
    record Worked(int id, int cause, long atNs, long endNs, int request, String place) implements OfRequest {}

    /// A balancer, CDN or web server chose.
    ///
    /// @param attempt 1 for the first choice for this request here, more when it had to choose again
    /// @param waitedNs how long the request had been queued for it
    record Picked(int id, int cause, long atNs, int request, String place, String backend, int attempt,
            long waitedNs) implements OfRequest {}

    /// A database took a write.
    ///
    /// @param position how many writes its data set has seen
    record Committed(int id, int cause, long atNs, int request, String place, int position) implements OfRequest {}

    /// A replica has the write in its relay log, and all before it, but not in its tables.
    record Relayed(int id, int cause, long atNs, int request, String place, int position) implements OfRequest {}

    /// A replica has the write now, and all before it.
    record Applied(int id, int cause, long atNs, int request, String place, int position) implements OfRequest {}

    /// A database answered a read.
    ///
    /// @param behind how many writes it did not have yet
    /// @param own whether one of these is the reader's own
    record ReadAt(int id, int cause, long atNs, int request, String place, int behind,
            boolean own) implements OfRequest {}

    /// A request cannot go on because the arrows lead back to where it was.
    ///
    /// @param way the components of the circle, the first one again at the end
    record Circled(int id, int cause, long atNs, int request, String place, List<String> way) implements OfRequest {
        public Circled {
            way = List.copyOf(way);
        }
    }

    /// Something went wrong with a request here.
    ///
    /// @param status what this means for the client as far as it is known: 502, 503 …; 0 if there is no status
    record Trouble(int id, int cause, long atNs, int request, String place, @Nullable String link, Reason reason,
            int status) implements OfRequest {}

    /// The user has the answer, or will never have one.
    ///
    /// @param status 200, 201, 502, 503; 0 if no server ever answered
    /// @param reason why it failed; absent if it did not
    record Ended(int id, int cause, long atNs, int request, String place, int status,
            @Nullable Reason reason) implements OfRequest {}

    /// Somebody stopped or healed something.
    ///
    /// @param target what was named
    /// @param components all components that this changed
    /// @param links all links that this changed
    record Switched(int id, int cause, long atNs, String target, boolean stopped, List<String> components,
            List<String> links) implements Event {
        public Switched {
            components = List.copyOf(components);
            links = List.copyOf(links);
        }

        @Override
        public String place() {
            return target;
        }
    }

    /// Somebody chose a replica to become the primary.
    record Chosen(int id, int cause, long atNs, String place) implements Event {}

    /// Somebody made something slow, or quick again.
    ///
    /// @param place what was named: a component, link or group
    /// @param factor how many times slower it is now; 1 if it is healed
    record Paced(int id, int cause, long atNs, String place, double factor) implements Event {}

    /// Somebody told the balancers something about a backend.
    ///
    /// @param place what was named: a component, link or group
    /// @param factor the new weight, if that is what they were told
    record Ordered(int id, int cause, long atNs, String place, Deed deed, double factor) implements Event {}

    /// A balancer's checks came to a new opinion of a backend.
    record Judged(int id, int cause, long atNs, String place, String backend, boolean healthy) implements Event {}

    /// A balancer took the shared address over.
    record TookOver(int id, int cause, long atNs, String place) implements Event {}

    /// A replica became the new primary.
    record Promoted(int id, int cause, long atNs, String place) implements Event {}

    /// Writes are gone that users believe to be saved: the database that had them died before they were copied.
    ///
    /// @param place the database that has taken over without them
    /// @param writes how many
    /// @param requests whose they were, the last ones if there are very many
    record Lost(int id, int cause, long atNs, String place, int writes, List<Integer> requests) implements Event {
        public Lost {
            requests = List.copyOf(requests);
        }
    }

    /// A database is back that has writes nobody else has, or that lacks what the others agreed on meanwhile: it cannot go on from
    /// there and is copied anew.
    record Diverged(int id, int cause, long atNs, String place, int writes) implements Event {}
}
