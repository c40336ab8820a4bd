package roundtrip.simulation.balancing;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// HAProxy's `balance first`: the first server in the order of declaration that has a free place. Source: HAProxy 2.6,
/// `src/lb_fas.c`. A pick costs as much as there are full servers before it.
final class HaproxyFirst extends HaproxyBalancer {
    HaproxyFirst(List<Backend> backends, boolean allBackups) {
        super(backends, allBackups, true, 1);
    }

    @Override
    int pick(int group, Caller caller, int avoided, IntPredicate room) {
        int met = NOBODY;
        for (int i = 0; i < count; i++) {
            if (isUsable(i) && groupOf(i) == group && room.test(i)) {
                if (i != avoided) {
                    return i;
                }
                met = i;
            }
        }
        return met;
    }

    @Override
    void joined(int server) {}

    @Override
    void left(int server, int before) {}

    @Override
    void reweighed(int server, int before) {}

    @Override
    SequencedMap<String, Long> numbers(Caller caller) {
        return State.numbers();
    }

    @Override
    SequencedMap<String, Long> numbers(int server) {
        return State.numbers();
    }
}
