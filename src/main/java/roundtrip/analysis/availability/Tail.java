package roundtrip.analysis.availability;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// States with many units down: how probable they are together, and one of them by chance, as probable as it is among them.
///
/// `most[i][j]` is the probability that at least `j` of the units from `i` on are down, found from the last unit to the first. A state is
/// then drawn unit by unit, each down as probably as it is when so many must still follow. Cost: units times least for the table,
/// linear in the units for a draw.
final class Tail {
    private final List<Unit> units;
    private final int least;
    private final double[][] most;

    /// @param least how many units are down, at least
    Tail(List<Unit> units, int least) {
        this.units = units;
        this.least = least;
        most = new double[units.size() + 1][least + 1];
        most[units.size()][0] = 1;
        for (int unit = units.size() - 1; unit >= 0; unit--) {
            double up = units.get(unit).availability();
            most[unit][0] = 1;
            for (int missing = 1; missing <= least; missing++) {
                most[unit][missing] = up * most[unit + 1][missing] + (1 - up) * most[unit + 1][missing - 1];
            }
        }
    }

    double probability() {
        return most[0][least];
    }

    /// @return the numbers of the units that are down
    BitSet draw(SplittableRandom chance) {
        BitSet down = new BitSet();
        int missing = least;
        for (int unit = 0; unit < units.size(); unit++) {
            int after = Math.max(0, missing - 1);
            double isDown = (1 - units.get(unit).availability()) * most[unit + 1][after] / most[unit][missing];
            if (chance.nextDouble() < isDown) {
                down.set(unit);
                missing = after;
            }
        }
        return down;
    }
}
