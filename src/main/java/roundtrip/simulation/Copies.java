package roundtrip.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import roundtrip.routing.Operation;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;

/// Replication: what one database has written goes on to those that replicate from it, and from there to theirs. A replica that is
/// away fetches what it missed when it is back.
///
/// With `async` a write is on its way for `lagMs`; what has not arrived when the primary dies is lost. With `semi-sync` it is sent at
/// once and the answer waits until one replica has it in its relay log (ten seconds at most, then as if it were async, until a replica
/// is back); the replica applies it after `lagMs`. With `sync` the answer waits until all that are there have applied it. Source:
/// MariaDB 10.11, recorded.
final class Copies implements World.Listener {
    private static final long SEMI_SYNC_PATIENCE = 10_000 * Pace.MS;
    private static final long HEARD = -1;

    private final World world;
    private final Carrier carrier;
    private final History[] histories;
    private final List<List<Feed>> feeds = new ArrayList<>();
    /// How many writes of its set each database has in its tables, and in its relay log.
    private final int[] applied;
    private final int[] received;
    /// When a primary that hears no replica stops waiting for one, for all writes that wait by then.
    private final long[] patienceEndsNs;
    /// How often a replica has fetched what it missed.
    private int fetched;

    Copies(World world, Carrier carrier) {
        this.world = world;
        this.carrier = carrier;
        int size = world.size();
        histories = new History[size];
        applied = new int[size];
        received = new int[size];
        patienceEndsNs = new long[size];
        Arrays.fill(patienceEndsNs, HEARD);
        Map<String, History> sets = new LinkedHashMap<>();
        for (int place = 0; place < size; place++) {
            histories[place] = sets.computeIfAbsent(set(world.part(place)), _ -> new History());
            feeds.add(new ArrayList<>());
        }
        world.topology.links().stream().filter(link -> link.kind() == LinkKind.REPLICATE).forEach(this::feed);
        world.listen(this);
    }

    private static String set(Component part) {
        return part.role() instanceof Role.Database role ? role.dataset() : "";
    }

    private void feed(Link link) {
        Optional<Component> from = world.network.ends().from(link);
        Optional<Component> to = world.network.ends().to(link);
        if (from.isPresent() && to.isPresent() && !from.get().id().equals(to.get().id())) {
            add(Feed.of(world, link, from.get().id(), to.get().id()));
            if (link.given().get(Property.BIDIRECTIONAL)) {
                add(Feed.of(world, link, to.get().id(), from.get().id()));
            }
        }
    }

    private void add(Feed feed) {
        feeds.get(feed.from()).add(feed);
    }

    /// A write has come to this database.
    ///
    /// @return how long its answer waits for replicas, in nanoseconds
    long write(int database, Journey journey, int cause) {
        History history = histories[database];
        history.write(journey.number, journey.ask.client());
        int position = history.written();
        applied[database] = position;
        received[database] = position;
        int commit = world.recorder.add(id -> new Event.Committed(id, cause, world.agenda.now(), journey.number,
                world.part(database).id(), position));
        send(database, journey.number, position, commit, -1);
        return patience(database);
    }

    private long patience(int database) {
        long sync = 0;
        long semi = Long.MAX_VALUE;
        boolean asked = false;
        for (Feed feed : feeds.get(database)) {
            long roundTrip = world.pace.roundTrip(feed.course());
            switch (feed.mode()) {
                case ASYNC -> {
                    // nobody waits
                }
                case SYNC -> sync = feed.isThere(world) ? Math.max(sync, roundTrip) : sync;
                case SEMI_SYNC -> {
                    asked = true;
                    semi = feed.isThere(world) ? Math.min(semi, roundTrip) : semi;
                }
            }
        }
        if (!asked) {
            return sync;
        }
        return Math.max(sync, semi < Long.MAX_VALUE ? heard(database, semi) : unheard(database));
    }

    private long heard(int database, long roundTrip) {
        patienceEndsNs[database] = HEARD;
        return roundTrip;
    }

    private long unheard(int database) {
        long now = world.agenda.now();
        if (patienceEndsNs[database] == HEARD) {
            patienceEndsNs[database] = now + SEMI_SYNC_PATIENCE;
        }
        return Math.max(0, patienceEndsNs[database] - now);
    }

    /// @param origin where the write came from, which needs no copy; -1 if it was made here
    private void send(int database, int request, int upTo, int cause, int origin) {
        for (Feed feed : feeds.get(database)) {
            if (feed.to() != origin && received[feed.to()] < upTo && feed.isThere(world)) {
                copy(feed, feed.link().id(), request, upTo, cause);
            }
        }
    }

    /// @param strand its name
    private void copy(Feed feed, String strand, int request, int upTo, int cause) {
        int timeline = histories[feed.from()].timeline();
        long committed = world.agenda.now();
        long wait = feed.sendsAtOnce() ? 0 : Math.max(0, feed.lagNs() - world.pace.latency(feed.course().there[0]));
        Carrier.Delivery delivery = new Carrier.Delivery() {
            @Override
            public void arrived(int leg) {
                if (timeline == histories[feed.to()].timeline()) {
                    received[feed.to()] = Math.max(received[feed.to()], upTo);
                    long due = feed.appliesLater() ? committed + feed.lagNs() : world.agenda.now();
                    applyAt(Math.max(due, world.agenda.now()), feed, request, upTo, leg);
                }
            }

            @Override
            public void failed(Reason reason, int event) {
                // The replica fetches it when it is back.
            }
        };
        Runnable departure = () -> {
            if (feed.isThere(world) || feed.sendsAtOnce()) {
                carrier.send(new Strand(request, strand, Operation.WRITE), Phase.COPY, feed.course(), 0,
                        cause, delivery);
            }
        };
        if (wait == 0) {
            departure.run();
        } else {
            world.agenda.at(committed + wait, departure);
        }
    }

    private void applyAt(long due, Feed feed, int request, int upTo, int leg) {
        if (due == world.agenda.now()) {
            apply(feed, request, upTo, leg);
        } else {
            int relayed = world.recorder.add(id -> new Event.Relayed(id, leg, world.agenda.now(), request,
                    world.part(feed.to()).id(), upTo));
            world.agenda.at(due, () -> {
                if (!world.isDead(feed.to())) {
                    apply(feed, request, upTo, relayed);
                }
            });
        }
    }

    private void apply(Feed feed, int request, int upTo, int cause) {
        int replica = feed.to();
        if (upTo > histories[replica].written()) {
            return;
        }
        applied[replica] = Math.max(applied[replica], upTo);
        int event = world.recorder.add(id -> new Event.Applied(id, cause, world.agenda.now(), request,
                world.part(replica).id(), upTo));
        send(replica, request, upTo, event, feed.from());
    }

    @Override
    public void changed(Walk before, Walk now, int cause) {
        for (int place = 0; place < applied.length; place++) {
            if (world.kind(place) == Kind.DATABASE) {
                rejoin(place, before, cause);
                for (Feed feed : feeds.get(place)) {
                    if (feed.wasAway(world, before) && feed.isThere(world) && applied[feed.to()] < applied[place]) {
                        copy(feed, feed.link().id() + '~' + ++fetched, Math.max(1, histories[place].last()),
                                applied[place], cause);
                    }
                }
            }
        }
    }

    /// A primary that comes back after another one has taken over is copied anew.
    private void rejoin(int place, Walk before, int cause) {
        History history = histories[place];
        String id = world.part(place).id();
        if (world.isDead(place) || !before.isDown(id) || !history.hasLeftBehind(place)) {
            return;
        }
        int own = history.comeBack(place);
        applied[place] = history.written();
        received[place] = history.written();
        world.recorder.add(event -> new Event.Diverged(event, cause, world.agenda.now(), id, own));
    }

    /// This replica goes on as the primary. What is in its relay log it applies first; what it never received is lost.
    void takeOver(int place, int cause) {
        History history = histories[place];
        int lost = history.written() - received[place];
        applied[place] = received[place];
        List<Integer> requests = history.cut(Math.max(0, lost));
        for (int other = 0; other < applied.length; other++) {
            if (histories[other] == history) {
                if (world.isDead(other) && world.isWriterByRole(other)) {
                    history.leaveBehind(other, Math.max(0, applied[other] - history.written()));
                }
                applied[other] = Math.min(applied[other], history.written());
                received[other] = Math.min(received[other], history.written());
            }
        }
        if (lost > 0) {
            world.meter.lost(place, lost, world.agenda.now());
            world.recorder.add(id -> new Event.Lost(id, cause, world.agenda.now(), world.part(place).id(), lost,
                    requests));
        }
    }

    /// How many writes of its data set this database does not have yet.
    int behind(int database) {
        return histories[database].written() - applied[database];
    }

    /// Whether it does not have the last write of this very client.
    boolean missesOwn(int database, String client) {
        return histories[database].lastOf(client) > applied[database];
    }
}
