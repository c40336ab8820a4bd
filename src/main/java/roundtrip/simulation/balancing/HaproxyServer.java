package roundtrip.simulation.balancing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Dispatcher;

/// One server of HAProxy as it runs: how it is meant to be, how it is, and who is there. Source: HAProxy 2.6, `src/server.c` and
/// `src/queue.c`.
final class HaproxyServer {
    static final long SECOND = 1_000_000_000L;
    private static final int PERCENT = 100;

    final int index;
    final Deque<HaproxyCall> queue = new ArrayDeque<>();
    /// Only kept where they may have to be broken off.
    final List<HaproxyCall> sessions = new ArrayList<>(0);
    final boolean isBackup;
    final int maxConnections;
    private final long slowSeconds;
    boolean maintained;
    boolean draining;
    boolean failing;
    int served;
    int connected;
    private boolean starting;
    private long since;
    private long tickNs = Dispatcher.NEVER;

    HaproxyServer(int index, Backend backend) {
        this.index = index;
        isBackup = backend.backup();
        maxConnections = backend.maxConnections();
        slowSeconds = (backend.slowStartNs() + SECOND - 1) / SECOND;
        maintained = backend.disabled();
    }

    /// Takes nobody at all, not even those with its cookie.
    boolean isStopped() {
        return maintained || failing;
    }

    boolean isOut() {
        return isStopped() || draining;
    }

    /// Up for good: not one that is still starting slowly.
    boolean isRunning() {
        return !isStopped() && !starting;
    }

    /// How many requests at a time, fewer while it starts; without a limit 0.
    int most(long now) {
        long second = now / SECOND;
        if (!starting || second >= since + slowSeconds) {
            return maxConnections;
        }
        return (int) Math.max(1, maxConnections * (PERCENT * (second - since) / slowSeconds) / PERCENT);
    }

    boolean isFull(long now) {
        return maxConnections > 0 && (!queue.isEmpty() || served >= most(now));
    }

    /// It comes back, with little weight if it is to start slowly.
    void start(long now) {
        since = now / SECOND;
        starting = slowSeconds > 0;
        tickNs = starting ? now + SECOND : Dispatcher.NEVER;
    }

    void stop() {
        starting = false;
        tickNs = Dispatcher.NEVER;
    }

    long tickNs() {
        return tickNs;
    }

    /// A second of a slow start is over.
    void tick() {
        long second = tickNs / SECOND;
        starting = second < since + slowSeconds;
        tickNs = starting ? tickNs + SECOND : Dispatcher.NEVER;
    }

    /// How much of its weight it has at that time, in sixteenths.
    int warmth(long now) {
        return starting
                ? (int) ((HaproxyBalancer.SCALE * (now / SECOND - since) + slowSeconds) / slowSeconds)
                : HaproxyBalancer.SCALE;
    }
}
