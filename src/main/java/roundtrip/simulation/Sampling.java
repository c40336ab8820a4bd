package roundtrip.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sums over stretches of time in constant memory: there are never more than [#MOST] stretches. When time goes beyond the last one,
/// they become five times, then twice as long, and so on (1 ms, 5 ms, 10 ms …), and neighbours are added up.
final class Sampling {
    private static final int MOST = 400;
    private static final int FIVE = 5;

    /// One column of sums.
    final class Column {
        private double[] sums = new double[MOST];

        private Column() {}

        void add(long ns, double value) {
            reach(ns);
            sums[(int) (ns / width)] += value;
        }

        /// Adds a level that lasted, times its nanoseconds.
        void spread(long fromNs, long toNs, double level) {
            if (level == 0 || toNs <= fromNs) {
                return;
            }
            reach(toNs);
            for (long at = fromNs; at < toNs;) {
                int bucket = (int) (at / width);
                long end = Math.min(toNs, (bucket + 1) * width);
                sums[bucket] += level * (end - at);
                at = end;
            }
        }

        double at(int bucket) {
            return sums[bucket];
        }

        private void merge(int times) {
            double[] merged = new double[MOST];
            for (int i = 0; i < MOST; i++) {
                merged[i / times] += sums[i];
            }
            sums = merged;
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private long width = Pace.MS;
    private int times = FIVE;

    Column column() {
        Column column = new Column();
        columns.add(column);
        return column;
    }

    long width() {
        return width;
    }

    /// How many stretches have begun by then.
    int count(long untilNs) {
        reach(untilNs);
        return (int) (untilNs / width) + 1;
    }

    private void reach(long ns) {
        while (ns / width >= MOST) {
            int merging = times;
            columns.forEach(column -> column.merge(merging));
            width *= merging;
            times = merging == FIVE ? 2 : FIVE;
        }
    }

    /// The mean level of a column in each stretch until then.
    List<Double> levels(Column column, long untilNs) {
        Double[] levels = new Double[count(untilNs)];
        Arrays.setAll(levels, i -> column.at(i) / Math.clamp(untilNs - i * width, 1, width));
        return List.of(levels);
    }
}
