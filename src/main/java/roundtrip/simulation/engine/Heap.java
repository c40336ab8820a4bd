package roundtrip.simulation.engine;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/// A priority queue of actions, ordered by (time, sequence), on flat arrays.
///
/// A heap of arity four (Johnson: Priority queues with update and finding minimum spanning trees, 1975; LaMarca and Ladner: The
/// influence of caches on the performance of heaps, 1996): half as deep as a binary one, and the four children stand next to each
/// other. Each entry is two numbers: its time, and a ticket made of its sequence number, the slot where its action is kept, and
/// whether it is awaited. Tickets rise with the sequence, so that they break ties of time.
///
/// What is cancelled loses its action and is thrown away when it comes to the top, or when such entries are the larger half.
final class Heap {
    private static final int ARITY = 4;
    private static final int FIRST_SIZE = 64;
    private static final int SLOT_BITS = 26;
    private static final long SLOT_MASK = (1L << SLOT_BITS) - 1;
    private static final int SEQUENCE_SHIFT = SLOT_BITS + 1;

    /// Time and ticket of each entry in turn.
    private long[] keys = new long[2 * FIRST_SIZE];
    private int size;
    private int cancelled;
    private long sequence;

    /// What the entry in each slot does; absent for a free slot, and for one whose entry was cancelled.
    private @Nullable Runnable[] actions = new @Nullable Runnable[FIRST_SIZE];
    /// The ticket of the entry in each slot, to know an old ticket from the one that has the slot now.
    private long[] tickets = new long[FIRST_SIZE];
    private int[] free = new int[FIRST_SIZE];
    private int freed;
    private int slots;

    private long takenNs;
    private long takenTicket;

    static boolean isAwaited(long ticket) {
        return (ticket & 1) != 0;
    }

    private static int slot(long ticket) {
        return (int) (ticket >>> 1 & SLOT_MASK);
    }

    /// How many are to come.
    int size() {
        return size - cancelled;
    }

    long add(long ns, boolean awaited, Runnable action) {
        int slot = freed > 0 ? free[--freed] : newSlot();
        long ticket = sequence++ << SEQUENCE_SHIFT | (long) slot << 1 | (awaited ? 1 : 0);
        actions[slot] = action;
        tickets[slot] = ticket;
        if (2 * size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * keys.length);
        }
        rise(size++, ns, ticket);
        return ticket;
    }

    private int newSlot() {
        if (slots == SLOT_MASK) {
            throw new IllegalStateException("more than " + SLOT_MASK + " pending events");
        }
        if (slots == actions.length) {
            actions = Arrays.copyOf(actions, 2 * slots);
            tickets = Arrays.copyOf(tickets, 2 * slots);
            free = Arrays.copyOf(free, 2 * slots);
        }
        return slots++;
    }

    /// @return whether it was still to come
    boolean cancel(long ticket) {
        int slot = slot(ticket);
        if (ticket < 0 || slot >= slots || tickets[slot] != ticket || actions[slot] == null) {
            return false;
        }
        actions[slot] = null;
        cancelled++;
        if (cancelled > FIRST_SIZE && 2 * cancelled > size) {
            sweep();
        }
        return true;
    }

    /// Takes the first one that was not cancelled; there must be one.
    Runnable take() {
        while (true) {
            takenNs = keys[0];
            takenTicket = keys[1];
            int slot = slot(takenTicket);
            Runnable action = actions[slot];
            actions[slot] = null;
            free[freed++] = slot;
            int last = 2 * --size;
            if (size > 0) {
                sink(0, keys[last], keys[last + 1]);
            }
            if (action != null) {
                return action;
            }
            cancelled--;
        }
    }

    /// The time of what was taken last.
    long takenNs() {
        return takenNs;
    }

    long takenTicket() {
        return takenTicket;
    }

    private void rise(int from, long ns, long ticket) {
        long[] heap = keys;
        int at = from;
        while (at > 0) {
            int parent = at - 1 >>> 2;
            long parentNs = heap[2 * parent];
            if (ns > parentNs || ns == parentNs && ticket > heap[2 * parent + 1]) {
                break;
            }
            heap[2 * at] = parentNs;
            heap[2 * at + 1] = heap[2 * parent + 1];
            at = parent;
        }
        heap[2 * at] = ns;
        heap[2 * at + 1] = ticket;
    }

    private void sink(int from, long ns, long ticket) {
        long[] heap = keys;
        int end = size;
        int at = from;
        for (int child = ARITY * at + 1; child < end; child = ARITY * at + 1) {
            int least = child;
            long leastNs = heap[2 * child];
            int last = Math.min(child + ARITY, end);
            for (int other = child + 1; other < last; other++) {
                long otherNs = heap[2 * other];
                if (otherNs < leastNs || otherNs == leastNs && heap[2 * other + 1] < heap[2 * least + 1]) {
                    least = other;
                    leastNs = otherNs;
                }
            }
            if (ns < leastNs || ns == leastNs && ticket < heap[2 * least + 1]) {
                break;
            }
            heap[2 * at] = leastNs;
            heap[2 * at + 1] = heap[2 * least + 1];
            at = least;
        }
        heap[2 * at] = ns;
        heap[2 * at + 1] = ticket;
    }

    /// Throws away what was cancelled and puts the rest in order (Floyd 1964: linear). What comes out stays the same, because no two
    /// entries are equal.
    private void sweep() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            long ticket = keys[2 * i + 1];
            int slot = slot(ticket);
            if (actions[slot] == null) {
                free[freed++] = slot;
            } else {
                keys[2 * kept] = keys[2 * i];
                keys[2 * kept++ + 1] = ticket;
            }
        }
        size = kept;
        cancelled = 0;
        for (int at = size - 2 >> 2; at >= 0; at--) {
            sink(at, keys[2 * at], keys[2 * at + 1]);
        }
    }
}
