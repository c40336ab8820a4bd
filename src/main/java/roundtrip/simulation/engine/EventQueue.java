package roundtrip.simulation.engine;

import java.util.PriorityQueue;

import roundtrip.simulation.Agenda;

/// An agenda on a binary heap ordered by (time, sequence): entering and taking cost the logarithm of what is pending.
public final class EventQueue implements Agenda {
    private record Entry(long ns, long sequence, boolean awaited, Runnable action) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return ns != other.ns ? Long.compare(ns, other.ns) : Long.compare(sequence, other.sequence);
        }
    }

    private final PriorityQueue<Entry> pending = new PriorityQueue<>();
    private long now;
    private long sequence;
    private long awaited;

    @Override
    public long now() {
        return now;
    }

    @Override
    public void at(long ns, Runnable action) {
        awaited++;
        enter(ns, true, action);
    }

    @Override
    public void meanwhile(long ns, Runnable action) {
        enter(ns, false, action);
    }

    private void enter(long ns, boolean isAwaited, Runnable action) {
        pending.add(new Entry(Math.max(ns, now), sequence++, isAwaited, action));
    }

    @Override
    public void run(long limit) {
        for (long happened = 0; awaited > 0; happened++) {
            if (happened == limit) {
                throw new IllegalStateException("still busy after " + limit + " events");
            }
            Entry next = pending.remove();
            now = next.ns;
            awaited -= next.awaited ? 1 : 0;
            next.action.run();
        }
    }
}
