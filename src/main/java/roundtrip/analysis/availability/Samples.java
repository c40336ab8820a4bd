package roundtrip.analysis.availability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.function.ObjDoubleConsumer;

/// States of many units. Those in which few units are down are all counted, as in [States]; they are nearly all of the time. Of those in
/// which more are down some are drawn by chance, with a fixed seed (stratified sampling: Cochran, Sampling Techniques, 1977).
final class Samples {
    /// So many states are counted one by one.
    private static final int COUNTED = 50_000;
    private static final int DRAWN = 20_000;
    /// So many are drawn for what the units matter, all together.
    private static final int COMPARED = 100_000;
    private static final int SEED = 1;
    /// 95 % of a normal distribution lie within so many standard deviations.
    private static final double QUANTILE = 1.959963984540054;

    private final List<Unit> units;
    private final Works answers;
    /// As many may be down in a state that is counted.
    private final int few;
    private final Map<BitSet, Integer> known = new HashMap<>();
    private final List<BitSet> drawn = new ArrayList<>();
    private final double rest;

    Samples(List<Unit> units, Works answers) {
        this.units = units;
        this.answers = answers;
        few = few(units.size());
        Tail tail = new Tail(units, few + 1);
        rest = tail.probability();
        SplittableRandom chance = new SplittableRandom(SEED);
        for (int i = 0; rest > 0 && i < DRAWN; i++) {
            drawn.add(tail.draw(chance));
        }
    }

    private static int few(int units) {
        double states = 1;
        double more = 1;
        for (int down = 0;; down++) {
            more = more * (units - down) / (down + 1);
            states += more;
            if (states > COUNTED) {
                return down;
            }
        }
    }

    int count() {
        return known.size();
    }

    private boolean works(BitSet down, int what) {
        Integer works = known.get(down);
        if (works == null) {
            works = answers.without(down.stream().mapToObj(units::get).toList());
            known.put((BitSet) down.clone(), works);
        }
        return (works & what) != 0;
    }

    Chance probability(int what) {
        double[] sum = new double[1];
        count(units.size(), few, unit -> units.get(unit).availability(),
                (down, weight) -> sum[0] += works(down, what) ? weight : 0);
        long working = drawn.stream().filter(down -> works(down, what)).count();
        Chance share = share(working, drawn.size()).times(rest);
        return new Chance(sum[0] + share.value(), sum[0] + share.low(), Math.min(1, sum[0] + share.high()));
    }

    /// The interval of Wilson (1927), which holds near 0 and 1 too.
    private static Chance share(long working, int many) {
        if (many == 0) {
            return Chance.exactly(0);
        }
        double share = working / (double) many;
        double square = QUANTILE * QUANTILE / many;
        double middle = (share + square / 2) / (1 + square);
        double wide = QUANTILE * Math.sqrt(share * (1 - share) / many + square / (4 * many)) / (1 + square);
        return new Chance(share, Math.max(0, middle - wide), Math.min(1, middle + wide));
    }

    /// Each state of the others is asked with the unit up and with it down, so that chance touches both alike.
    double difference(int what, int unit) {
        double[] sum = new double[1];
        count(units.size(), few - 1, other -> other == unit ? 1 : units.get(other).availability(),
                (down, weight) -> sum[0] += weight * difference(down, what, unit));
        List<Unit> others = new ArrayList<>(units);
        others.set(unit, new Unit(units.get(unit).parts(), 1));
        Tail tail = new Tail(others, few);
        SplittableRandom chance = new SplittableRandom(SEED);
        int many = tail.probability() > 0 ? Math.max(1, COMPARED / (2 * units.size())) : 0;
        int balance = 0;
        for (int i = 0; i < many; i++) {
            balance += difference(tail.draw(chance), what, unit);
        }
        return many == 0 ? sum[0] : sum[0] + tail.probability() * balance / many;
    }

    private int difference(BitSet down, int what, int unit) {
        BitSet with = (BitSet) down.clone();
        with.set(unit);
        return (works(down, what) ? 1 : 0) - (works(with, what) ? 1 : 0);
    }

    /// Hands out every state with at most so many units down, and its probability.
    private static void count(int units, int most, IntToDoubleFunction availability, ObjDoubleConsumer<BitSet> state) {
        count(0, units, most, 1, new BitSet(), availability, state);
    }

    private static void count(int unit, int units, int most, double weight, BitSet down,
            IntToDoubleFunction availability, ObjDoubleConsumer<BitSet> state) {
        if (weight == 0) {
            return;
        }
        if (unit == units) {
            state.accept(down, weight);
            return;
        }
        double up = availability.applyAsDouble(unit);
        count(unit + 1, units, most, weight * up, down, availability, state);
        if (most > 0) {
            down.set(unit);
            count(unit + 1, units, most - 1, weight * (1 - up), down, availability, state);
            down.clear(unit);
        }
    }
}
