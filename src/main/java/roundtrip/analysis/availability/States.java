package roundtrip.analysis.availability;

import java.util.ArrayList;
import java.util.List;

/// Every state of a few units and what works in it. Bit `i` of the number of a state says that unit `i` is down.
///
/// Cost: one answer of routing for each of the `2^n` states; a probability then takes `2^n` steps, because the units are weighed one
/// after the other, each halving the table.
final class States {
    /// With more units the states are too many to ask for each.
    static final int MOST = 20;

    private final List<Unit> units;
    private final byte[] works;

    States(List<Unit> units, Works answers) {
        this.units = units;
        works = new byte[1 << units.size()];
        for (int state = 0; state < works.length; state++) {
            List<String> down = new ArrayList<>();
            for (int left = state; left != 0; left &= left - 1) {
                down.addAll(units.get(Integer.numberOfTrailingZeros(left)).parts());
            }
            works[state] = (byte) answers.without(down);
        }
    }

    int count() {
        return works.length;
    }

    /// How probable it is that this works.
    double probability(int what) {
        return weighed(what, -1);
    }

    /// How much more probable it is while that unit is up than while it is down.
    double difference(int what, int unit) {
        return weighed(what, unit);
    }

    private double weighed(int what, int compared) {
        double[] table = new double[works.length];
        for (int state = 0; state < works.length; state++) {
            table[state] = (works[state] & what) != 0 ? 1 : 0;
        }
        for (int unit = units.size() - 1; unit >= 0; unit--) {
            double up = unit == compared ? 1 : units.get(unit).availability();
            double down = unit == compared ? -1 : 1 - up;
            int half = 1 << unit;
            for (int state = 0; state < half; state++) {
                table[state] = up * table[state] + down * table[state + half];
            }
        }
        return table[0];
    }
}
