package roundtrip.routing;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// Outcomes that are those of another list but for a few, so that not every failure costs a copy of all of them.
final class Altered extends AbstractList<Outcome> {
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final List<Outcome> before;
    private int[] changes = new int[4];
    private int count;
    private boolean sorted = true;

    Altered(List<Outcome> before) {
        this.before = before;
    }

    /// Each place once.
    void alter(int place, Outcome outcome) {
        changes = count == changes.length ? Ints.grown(changes) : changes;
        changes[count++] = place * OUTCOMES.length + outcome.ordinal();
        sorted = false;
    }

    boolean isAny() {
        return count > 0;
    }

    /// The places of the others, in their order.
    int[] places() {
        sort();
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = changes[i] / OUTCOMES.length;
        }
        return places;
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(changes, 0, count);
            sorted = true;
        }
    }

    @Override
    public Outcome get(int place) {
        sort();
        int key = place * OUTCOMES.length;
        int found = Arrays.binarySearch(changes, 0, count, key);
        int at = found < 0 ? -found - 1 : found;
        boolean isChanged = at < count && changes[at] < key + OUTCOMES.length;
        return isChanged ? OUTCOMES[changes[at] - key] : before.get(place);
    }

    @Override
    public int size() {
        return before.size();
    }
}
