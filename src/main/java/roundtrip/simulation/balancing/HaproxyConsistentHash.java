package roundtrip.simulation.balancing;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// HAProxy's `balance source` and `balance uri` with `hash-type consistent`: only the callers of a lost server move.
final class HaproxyConsistentHash extends HaproxyRing {
    private final HaproxyKey key;

    HaproxyConsistentHash(List<Backend> backends, boolean allBackups, HaproxyKey key) {
        super(backends, allBackups);
        this.key = key;
    }

    @Override
    int pick(int group, Caller caller, int avoided, IntPredicate room) {
        return nearest(group, key.of(caller, used()), avoided);
    }

    @Override
    SequencedMap<String, Long> numbers(Caller caller) {
        return State.numbers("hash", Integer.toUnsignedLong(key.of(caller, used())));
    }
}
