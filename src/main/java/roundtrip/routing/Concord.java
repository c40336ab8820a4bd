package roundtrip.routing;

import java.util.BitSet;

/// For which data sets [Harmony] holds in one state of a drawing. One place where it does not is enough to know nothing of the
/// others: what leads there is no better.
///
/// @param certain whether anything is known
/// @param spreading the blocks, by their lowest rank, for which [Spread] knows the outcome
/// @param wayfinding the same for which [Wayfinding] does
/// @param discord the data sets for which it does not hold
record Concord(Standpoints points, boolean certain, BitSet discord, BitSet spreading, BitSet wayfinding) {
    static Concord nothingIsMerged(Standpoints points) {
        return new Concord(points, true, new BitSet(), new BitSet(), new BitSet());
    }

    boolean holds(Trail trail, int dataSet) {
        return certain && points.find(trail, dataSet, Purpose.WRITE) >= 0 && !discord.get(dataSet);
    }

    /// Whether a write stands on a ring of choosers alone there.
    boolean spreads(Trail trail, int dataSet) {
        return isAmong(spreading, trail, dataSet);
    }

    /// Whether a write finds its way by itself there.
    boolean findsItsWay(Trail trail, int dataSet) {
        return isAmong(wayfinding, trail, dataSet);
    }

    private boolean isAmong(BitSet blocks, Trail trail, int dataSet) {
        int point = points.find(trail, dataSet, Purpose.WRITE);
        return certain && point >= 0 && blocks.get(points.ranks.begin(point));
    }
}
