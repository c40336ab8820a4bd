package roundtrip.simulation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import roundtrip.routing.Operation;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Replication;

/// Replication: what one database has written goes on to those that replicate from it, a moment later (`lagMs`), and from there to
/// theirs. A replica that is away fetches what it missed when it is back.
final class Copies implements World.Listener {
    /// @param link the replication link
    private record Feed(Link link, String from, String to) {}

    private final World world;
    private final Carrier carrier;
    private final Map<String, Integer> written = new LinkedHashMap<>();
    private final Map<String, Integer> position = new LinkedHashMap<>();
    private final Map<String, Integer> lastRequest = new LinkedHashMap<>();
    private final List<Feed> feeds;

    Copies(World world, Carrier carrier) {
        this.world = world;
        this.carrier = carrier;
        feeds = world.topology.links().stream().filter(link -> link.kind() == LinkKind.REPLICATE)
                .flatMap(link -> feeds(link).stream()).toList();
        world.listen(this);
    }

    private List<Feed> feeds(Link link) {
        Optional<Component> from = world.network.ends().from(link);
        Optional<Component> to = world.network.ends().to(link);
        if (from.isEmpty() || to.isEmpty() || from.get().id().equals(to.get().id())) {
            return List.of();
        }
        Feed there = new Feed(link, from.get().id(), to.get().id());
        boolean both = link.given().get(Property.BIDIRECTIONAL);
        return both ? List.of(there, new Feed(link, there.to, there.from)) : List.of(there);
    }

    /// A write has come to this database.
    ///
    /// @return how long its answer waits for replicas (`mode` sync and semi-sync), in nanoseconds
    long write(String database, int request, int cause) {
        String set = set(database);
        int now = written.merge(set, 1, Integer::sum);
        position.put(database, now);
        lastRequest.put(set, request);
        int commit = world.recorder
                .add(id -> new Event.Committed(id, cause, world.agenda.now(), request, database, now));
        return feed(database, request, now, commit, Set.of(database));
    }

    private long feed(String database, int request, int upTo, int cause, Set<String> passed) {
        long wait = 0;
        for (Feed feed : feeds) {
            if (feed.from.equals(database) && !passed.contains(feed.to) && isThere(feed)) {
                wait = Math.max(wait, copy(feed, request, upTo, cause, passed));
            }
        }
        return wait;
    }

    /// A replica that is away asks for nothing.
    private boolean isThere(Feed feed) {
        return !world.isDead(feed.from) && !world.isDead(feed.to) && !world.isCut(feed.link.id());
    }

    private long copy(Feed feed, int request, int upTo, int cause, Set<String> passed) {
        boolean async = feed.link.given().get(Property.REPLICATION) == Replication.ASYNC;
        Segment way = new Segment(feed.from, feed.to, feed.link.id(), feed.link.encrypted());
        long latency = world.pace.latency(way);
        long wait = async ? Math.max(0, world.pace.lag(feed.link) - latency) : 0;
        Set<String> been = new LinkedHashSet<>(passed);
        been.add(feed.to);
        world.agenda.at(world.agenda.now() + wait, () -> carrier.send(
                new Strand(request, feed.link.id(), Operation.WRITE), Phase.COPY, List.of(way), 0, cause,
                new Carrier.Delivery() {
                    @Override
                    public void arrived(int leg) {
                        apply(feed.to, request, upTo, leg, been);
                    }

                    @Override
                    public void failed(Reason reason, int event) {
                        // The replica fetches it when it is back.
                    }
                }));
        return async ? 0 : 2 * latency;
    }

    private void apply(String replica, int request, int upTo, int cause, Set<String> passed) {
        position.merge(replica, upTo, Math::max);
        int applied = world.recorder
                .add(id -> new Event.Applied(id, cause, world.agenda.now(), request, replica, upTo));
        feed(replica, request, upTo, applied, passed);
    }

    @Override
    public void changed(Walk before, Walk now, int cause) {
        for (Feed feed : feeds) {
            int behind = position.getOrDefault(feed.from, 0) - position.getOrDefault(feed.to, 0);
            boolean wasAway = before.isDown(feed.from) || before.isDown(feed.to)
                    || before.failure().isCut(feed.link.id());
            if (behind > 0 && wasAway && isThere(feed)) {
                copy(feed, lastRequest.getOrDefault(set(feed.from), 1), position.getOrDefault(feed.from, 0), cause,
                        Set.of(feed.from));
            }
        }
    }

    /// How many writes of its data set this database does not have yet.
    int behind(String database) {
        return written.getOrDefault(set(database), 0) - position.getOrDefault(database, 0);
    }

    private String set(String database) {
        Component part = world.topology.component(database);
        return part != null && part.role() instanceof Role.Database role ? role.dataset() : "";
    }
}
