package roundtrip.simulation;

import org.jspecify.annotations.Nullable;

/// Lets the requests of a run begin, each at its time. Only the next one is entered, so that a long run needs no more memory than a
/// short one.
final class Source implements Runnable {
    private final Rooms rooms;
    private final World world;
    private final Requests requests;
    private final Demands demands;
    private @Nullable Ask next;

    Source(Rooms rooms, Run run) {
        this.rooms = rooms;
        world = rooms.world();
        requests = new Requests(run);
        demands = new Demands(world.network, run.seed());
    }

    /// @throws IllegalArgumentException if the drawing does not have who asks; its message is that id
    void begin() {
        next = requests.next();
        enter();
    }

    private void enter() {
        if (next != null) {
            if (world.topology.component(next.client()) == null) {
                throw new IllegalArgumentException(next.client());
            }
            world.agenda.at(next.atNs(), this);
        }
    }

    @Override
    public void run() {
        Ask ask = next;
        int number = (int) requests.taken();
        next = requests.next();
        enter();
        if (ask != null) {
            new Journey(rooms, number, ask, demands.of(ask)).start();
        }
    }
}
