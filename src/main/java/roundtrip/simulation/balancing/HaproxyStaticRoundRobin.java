package roundtrip.simulation.balancing;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// HAProxy's `balance static-rr`: one slot of the table after the other. A pick costs as much as there are full slots in between.
final class HaproxyStaticRoundRobin extends HaproxyMap {
    private int index;

    HaproxyStaticRoundRobin(List<Backend> backends, boolean allBackups) {
        super(backends, allBackups);
    }

    @Override
    int pick(int group, Caller caller, int avoided, IntPredicate room) {
        index = index >= slots() ? 0 : index;
        int next = index;
        int found = NOBODY;
        int after = index;
        do {
            int server = at(next++);
            if (room.test(server)) {
                found = server;
                after = next;
                if (server != avoided) {
                    break;
                }
            }
            next = next == slots() ? 0 : next;
        } while (next != index);
        index = after;
        return found;
    }

    @Override
    SequencedMap<String, Long> numbers(Caller caller) {
        return State.numbers("index", index, "T", slots());
    }
}
