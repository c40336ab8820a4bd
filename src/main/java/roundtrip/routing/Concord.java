package roundtrip.routing;

import java.util.BitSet;

/// Where in one state of a drawing [Harmony] holds: on which knots, for which data sets.
///
/// @param certain whether anything is known
/// @param discord the places where it does not hold
record Concord(Standpoints points, boolean certain, BitSet discord) {
    boolean holds(Trail trail, int dataSet) {
        return certain && points.isKnown(trail, dataSet, Purpose.WRITE)
                && !discord.get(points.scope(trail.at(), dataSet));
    }
}
