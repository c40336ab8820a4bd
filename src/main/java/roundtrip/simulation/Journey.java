package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Demand;
import roundtrip.routing.Operation;

/// One request as its user sees it: the address is asked for, the entry is asked, and the answer is waited for. What happens in
/// between are [Visit]s.
///
/// Every request has a connection of its own: the recorded proxies and the picture in class both open a new one.
final class Journey implements Asker {
    final Rooms rooms;
    final int number;
    final Ask ask;
    final Demand demand;
    Strand strand;
    private final World world;
    /// Place of who asks.
    final int client;
    private @Nullable Crossing reached;
    private @Nullable Reason reason;
    private @Nullable Set<String> knocked;
    private @Nullable RequestRecord home;
    private boolean over;

    Journey(Rooms rooms, int number, Ask ask, Demand demand) {
        this.rooms = rooms;
        this.world = rooms.world();
        this.number = number;
        this.ask = ask;
        this.demand = demand;
        client = world.place(ask.client());
        strand = new Strand(number, "", ask.operation());
    }

    void start() {
        int asked = world.recorder.add(
                id -> new Event.Asked(id, Event.NONE, now(), number, ask.client(), ask.operation()));
        world.meter.asked(number, client, isWrite(), now());
        if (isGone()) {
            blame(Reason.CLOSED);
            end(Status.NONE, asked);
        } else {
            rooms.presence().enter(client, this);
            rooms.resolver().address(this, asked);
        }
    }

    boolean isWrite() {
        return ask.operation() == Operation.WRITE;
    }

    /// The address is known.
    void depart(int cause) {
        if (over) {
            return;
        }
        Road way = rooms.entrance().next(demand, knocked == null ? Set.of() : knocked);
        if (way != null) {
            new Visit(this, this, way, strand).go(cause);
        } else {
            rooms.deadEnds().noEntry(this, cause);
        }
    }

    /// There is no way to any entry.
    void lost(Reason why, int cause) {
        blame(why);
        end(Status.NONE, trouble(ask.client(), client, why, Status.NONE, cause));
    }

    void reached(Visit visit) {
        if (visit.strand == strand) {
            reached = visit.here;
        }
    }

    private boolean isGone() {
        return world.isDead(client);
    }

    @Override
    public void answered(Visit from, int status, int cause) {
        end(status, cause);
    }

    /// Where a name has several addresses, the next one is tried.
    @Override
    public void unreached(Visit from, Reason why, int cause) {
        Set<String> silent = knocked == null ? new LinkedHashSet<>() : knocked;
        knocked = silent;
        silent.add(from.here.id);
        if (!over && rooms.entrance().another(demand, silent) != null) {
            depart(cause);
        } else {
            blame(why);
            end(Status.NONE, cause);
        }
    }

    @Override
    public void broken(Visit from, Reason why, int status, int cause) {
        end(Status.NONE, cause);
    }

    @Override
    public void follow(Strand home) {
        strand = home;
    }

    @Override
    public void died(int cause) {
        strand = strand.fork();
        blame(Reason.CLOSED);
        end(Status.NONE, cause);
    }

    private void end(int status, int cause) {
        if (over) {
            return;
        }
        over = true;
        rooms.presence().leave(client, this);
        boolean failed = status == Status.NONE || status >= Status.FIRST_ERROR;
        Reason why = failed ? reason : null;
        world.recorder.add(id -> new Event.Ended(id, cause, now(), number, ask.client(), status, why));
        world.meter.ended(number, client, isWrite(), status, why, ask.atNs(), strand.held(), now());
        if (world.recorder.keeps()) {
            RequestRecord record = new RequestRecord(number, ask.client(), ask.operation(), status, why, path(),
                    ask.atNs(), now(), strand.held());
            home = record;
            world.recorder.finish(record);
        }
    }

    /// What was accepted was never done after all.
    void undone(Reason why) {
        RequestRecord record = home;
        if (record != null) {
            world.recorder.finish(record.undone(why));
        }
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        path.add(ask.client());
        if (reached != null) {
            path.addAll(reached.entered);
        }
        return path;
    }

    int trouble(String place, int component, Reason why, int status, int cause) {
        world.meter.failed(number, component, why, now());
        return world.recorder.add(id -> new Event.Trouble(id, cause, now(), number, place, null, why, status));
    }

    /// The first thing that went wrong is the reason.
    void blame(Reason why) {
        reason = reason == null ? why : reason;
    }

    private long now() {
        return world.agenda.now();
    }
}
