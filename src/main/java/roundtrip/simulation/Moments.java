package roundtrip.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Things that happen at an instant, in order. What has happened so far is found in logarithmic time.
final class Moments<T> {
    private record Moment<T>(long at, T value) {}

    private final List<Moment<T>> moments = new ArrayList<>();
    private final List<T> values = new ArrayList<>();
    private boolean sorted = true;

    void add(long at, T value) {
        moments.add(new Moment<>(at, value));
        sorted = false;
    }

    private void sort() {
        if (!sorted) {
            moments.sort(Comparator.comparingLong(Moment::at));
            values.clear();
            moments.forEach(moment -> values.add(moment.value));
            sorted = true;
        }
    }

    /// How many had happened by then, that instant included.
    int countAt(long instant) {
        sort();
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).at <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<T> until(long instant) {
        return Collections.unmodifiableList(values.subList(0, countAt(instant)));
    }

    List<T> all() {
        sort();
        return Collections.unmodifiableList(values);
    }

    long at(int index) {
        sort();
        return moments.get(index).at;
    }
}
