package roundtrip.simulation;

import java.util.BitSet;
import java.util.List;

import roundtrip.routing.Hop;
import roundtrip.routing.Network;
import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;
import roundtrip.routing.Walk;

/// What a health check sees of a backend: whether it is reached at all, and per data set whether it can be read through it. Who
/// never could read is not blamed for it.
///
/// @param faults bit 0: not reached; the others: data sets that can no longer be read
/// @param readable how many data sets can be read there when nothing is broken
record Health(BitSet faults, int readable) {
    static Health of(Network network, Walk walk, Hop backend, boolean lost) {
        BitSet faults = new BitSet();
        faults.set(0, lost || walk.isDown(backend.to()));
        List<String> sets = network.demands().stream().map(demand -> demand.dataset()).distinct().toList();
        int readable = 0;
        for (int i = 0; i < sets.size(); i++) {
            if (reads(network.intact(), backend.to(), sets.get(i))) {
                readable++;
                faults.set(i + 1, !reads(walk, backend.to(), sets.get(i)));
            }
        }
        return new Health(faults, readable);
    }

    private static boolean reads(Walk walk, String component, String set) {
        return walk.outcomeFrom(component, set, Operation.READ) != Outcome.DOWN;
    }

    /// Whether it is not even reached.
    boolean isGone() {
        return faults.get(0);
    }

    /// Whether it fails every check.
    boolean isOut() {
        return faults.get(0) || readable > 0 && faults.cardinality() == readable;
    }

    boolean isWorseThan(Health other) {
        BitSet more = (BitSet) faults.clone();
        more.andNot(other.faults);
        return !more.isEmpty();
    }
}
