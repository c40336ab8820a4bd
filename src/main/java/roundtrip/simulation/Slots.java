package roundtrip.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import roundtrip.routing.Walk;
import roundtrip.topology.Attributes;
import roundtrip.topology.Component;
import roundtrip.topology.Property;

/// The slots of one component (`slots`), and who waits for one, first come, first served. A slot is held until the answer leaves: a
/// worker of a real server that asks somebody else waits with it.
///
/// Where `queueLimit` wait already, the next one is turned away. Who waits longer than `timeoutMs` is, too.
final class Slots implements World.Listener {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final World world;
    private final String id;
    private final int slots;
    private final int limit;
    /// How long a request may wait here, and how long this part waits for an answer; 0 means for ever.
    final long patienceNs;
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private int busy;
    private int lives;

    Slots(World world, Component part) {
        this.world = world;
        id = part.id();
        Attributes given = part.common().given();
        slots = given.given(Property.SLOTS).orElse(NO_LIMIT);
        limit = given.given(Property.QUEUE_LIMIT).orElse(NO_LIMIT);
        patienceNs = given.given(Property.TIMEOUT_MS).map(Pace::nanos).orElse(0L);
        if (slots < NO_LIMIT) {
            world.listen(this);
        }
    }

    void enter(Turn turn, int cause) {
        if (busy < slots) {
            busy++;
            turn.begin(lives, 0, cause);
        } else if (waiting.size() < limit) {
            waiting.add(turn);
            turn.queue(cause);
        } else {
            turn.full(cause);
        }
    }

    /// A slot is free again.
    ///
    /// @param life in which the slot was taken: a part that died since then has forgotten it
    void leave(int life) {
        if (life != lives) {
            return;
        }
        busy--;
        Turn next = waiting.poll();
        if (next != null) {
            busy++;
            next.unqueue(lives);
        }
    }

    void forget(Turn turn) {
        waiting.remove(turn);
    }

    @Override
    public void changed(Walk before, Walk now, int cause) {
        if (now.isDown(id) && !before.isDown(id)) {
            lives++;
            busy = 0;
            List<Turn> lost = List.copyOf(waiting);
            waiting.clear();
            lost.forEach(turn -> turn.lost(cause));
        }
    }
}
