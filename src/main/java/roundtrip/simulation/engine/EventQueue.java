package roundtrip.simulation.engine;

import java.util.function.BooleanSupplier;

import roundtrip.simulation.Agenda;

/// An agenda on a [Heap]. Entering and taking cost the logarithm of what is pending, taking back is constant, and nothing is
/// allocated for an event but its action.
public final class EventQueue implements Agenda {
    /// How many events happen between two questions whether somebody has enough; a power of two.
    private static final int PATIENCE = 1024;

    private final Heap pending = new Heap();
    private long now;
    private long awaited;

    @Override
    public long now() {
        return now;
    }

    @Override
    public long at(long ns, Runnable action) {
        awaited++;
        return pending.add(Math.max(ns, now), true, action);
    }

    @Override
    public long meanwhile(long ns, Runnable action) {
        return pending.add(Math.max(ns, now), false, action);
    }

    @Override
    public boolean cancel(long ticket) {
        boolean cancelled = pending.cancel(ticket);
        awaited -= cancelled && Heap.isAwaited(ticket) ? 1 : 0;
        return cancelled;
    }

    @Override
    public boolean run(long limit, BooleanSupplier enough) {
        long waitedFor = 0;
        for (long happened = 0; awaited > 0; happened++) {
            if (waitedFor == limit) {
                throw new IllegalStateException("still busy after " + limit + " events");
            }
            if ((happened & PATIENCE - 1) == 0 && enough.getAsBoolean()) {
                return false;
            }
            Runnable action = pending.take();
            now = pending.takenNs();
            int isAwaited = Heap.isAwaited(pending.takenTicket()) ? 1 : 0;
            awaited -= isAwaited;
            waitedFor += isAwaited;
            action.run();
        }
        return true;
    }
}
