package roundtrip.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Things that last from one instant to another, found by an instant between.
///
/// A balanced tree over the beginnings, each branch knowing its latest end (Cormen et al., Introduction to Algorithms, 14.3). Building
/// sorts; finding costs the logarithm of their number plus what is found.
final class Intervals<T> {
    /// @param from first instant that belongs to it
    /// @param to first instant that does not any more
    record Interval<T>(long from, long to, T value) {}

    private final List<Interval<T>> byBegin;
    private final long[] latest;

    private Intervals(List<Interval<T>> byBegin) {
        this.byBegin = byBegin;
        latest = new long[byBegin.size()];
        build(0, latest.length);
    }

    static <T> Intervals<T> of(List<Interval<T>> intervals) {
        List<Interval<T>> lasting = new ArrayList<>(intervals);
        lasting.removeIf(interval -> interval.to <= interval.from);
        lasting.sort(Comparator.comparingLong(Interval::from));
        return new Intervals<>(lasting);
    }

    private long build(int low, int high) {
        if (low >= high) {
            return Long.MIN_VALUE;
        }
        int middle = (low + high) >>> 1;
        long children = Math.max(build(low, middle), build(middle + 1, high));
        latest[middle] = Math.max(byBegin.get(middle).to, children);
        return latest[middle];
    }

    /// All that last at that instant, the ones that began first at the beginning.
    List<Interval<T>> at(long instant) {
        List<Interval<T>> found = new ArrayList<>();
        find(0, latest.length, instant, found::add);
        return found;
    }

    private void find(int low, int high, long instant, Consumer<Interval<T>> found) {
        int middle = (low + high) >>> 1;
        if (low >= high || latest[middle] <= instant) {
            return;
        }
        find(low, middle, instant, found);
        Interval<T> here = byBegin.get(middle);
        if (here.from <= instant) {
            if (here.to > instant) {
                found.accept(here);
            }
            find(middle + 1, high, instant, found);
        }
    }
}
