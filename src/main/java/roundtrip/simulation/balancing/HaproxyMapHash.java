package roundtrip.simulation.balancing;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// HAProxy's `balance source` and `balance uri` with `hash-type map-based`: the slot of the table is the remainder of the hash. When
/// a server goes, the table changes, and many other callers move too. A pick costs the hash.
final class HaproxyMapHash extends HaproxyMap {
    private final HaproxyKey key;

    HaproxyMapHash(List<Backend> backends, boolean allBackups, HaproxyKey key) {
        super(backends, allBackups);
        this.key = key;
    }

    @Override
    int pick(int group, Caller caller, int avoided, IntPredicate room) {
        return at(Integer.remainderUnsigned(key.of(caller, used()), slots()));
    }

    @Override
    SequencedMap<String, Long> numbers(Caller caller) {
        int hash = key.of(caller, used());
        SequencedMap<String, Long> numbers = State.numbers("hash", Integer.toUnsignedLong(hash), "T", slots());
        if (slots() > 0) {
            numbers.put("slot", (long) Integer.remainderUnsigned(hash, slots()));
        }
        return numbers;
    }
}
