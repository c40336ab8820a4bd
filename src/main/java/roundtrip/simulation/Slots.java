package roundtrip.simulation;

import java.util.ArrayDeque;
import java.util.Deque;

import roundtrip.topology.Attributes;
import roundtrip.topology.Property;

/// The slots of one component (`slots`), and who waits for one, first come, first served. A slot is held until the answer leaves: a
/// worker of a real server that asks somebody else waits with it.
///
/// Where `queueLimit` wait already, the next one is turned away. Who waits longer than `timeoutMs` is, too.
final class Slots {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final World world;
    private final int place;
    private final int slots;
    private final int limit;
    /// How long a request may wait here, and how long this part waits for an answer; 0 means for ever.
    final long patienceNs;
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private int busy;
    private int life;

    Slots(World world, int place) {
        this.world = world;
        this.place = place;
        Attributes given = world.part(place).common().given();
        slots = given.given(Property.SLOTS).orElse(NO_LIMIT);
        limit = given.given(Property.QUEUE_LIMIT).orElse(NO_LIMIT);
        patienceNs = given.given(Property.TIMEOUT_MS).map(Pace::nanos).orElse(0L);
    }

    void enter(Turn turn, int cause) {
        live();
        if (busy < slots) {
            busy++;
            turn.begin(life, 0, cause);
        } else if (waiting.size() < limit) {
            waiting.add(turn);
            turn.queue(cause);
        } else {
            turn.full(cause);
        }
    }

    /// A slot is free again.
    ///
    /// @param taken the life in which the slot was taken: a part that was stopped since then has forgotten it
    void leave(int taken) {
        live();
        if (taken != life) {
            return;
        }
        busy--;
        Turn next = waiting.poll();
        if (next != null) {
            busy++;
            next.unqueue(life);
        }
    }

    /// A part that was stopped begins with free slots and nobody who waits.
    private void live() {
        if (life != world.deaths(place)) {
            life = world.deaths(place);
            busy = 0;
            waiting.clear();
        }
    }

    void forget(Turn turn) {
        waiting.remove(turn);
    }
}
