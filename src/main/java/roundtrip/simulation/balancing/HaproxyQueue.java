package roundtrip.simulation.balancing;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/// The queue of all: who waits for any server, first come, first served.
final class HaproxyQueue {
    private final Deque<HaproxyCall> calls = new ArrayDeque<>();
    /// How many could not go everywhere when they came.
    private int particular;

    /// @param isParticular whether a usable server is closed to it
    void add(HaproxyCall call, boolean isParticular) {
        call.isParticular = isParticular;
        particular += isParticular ? 1 : 0;
        calls.addLast(call);
    }

    void remove(HaproxyCall call) {
        calls.remove(call); // who waits longest is at the head
        particular -= call.isParticular ? 1 : 0;
        call.isParticular = false;
    }

    /// Who waits longest of those for whom that server is open.
    @Nullable
    HaproxyCall first(int server) {
        for (HaproxyCall call : calls) {
            if (call.reach.isOpen(server)) {
                return call;
            }
        }
        return null;
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    /// Whether somebody waits who would go anywhere.
    boolean hasUndemanding() {
        return calls.size() > particular;
    }

    int size() {
        return calls.size();
    }
}
