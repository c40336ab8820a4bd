package roundtrip.routing;

import java.util.BitSet;

/// For which data sets [Harmony] holds in one state of a drawing. One place where it does not is enough to know nothing of the
/// others: what leads there is no better.
///
/// @param certain whether anything is known
/// @param discord the data sets for which it does not hold
record Concord(Standpoints points, boolean certain, BitSet discord) {
    boolean holds(Trail trail, int dataSet) {
        return certain && points.isKnown(trail, dataSet, Purpose.WRITE)
                && !discord.get(dataSet);
    }
}
