package roundtrip.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The writes of one data set, in the order of its binary log. A failover that loses writes begins another timeline.
final class History {
    /// Whose the last writes were; more are only counted.
    private static final int REMEMBERED = 1000;

    private final Deque<Integer> requests = new ArrayDeque<>();
    private final Map<String, Integer> own = new LinkedHashMap<>();
    /// Dead primaries that another one has taken over from, and how many writes only they have.
    private final Map<Integer, Integer> leftBehind = new LinkedHashMap<>();
    private int written;
    private int timeline;

    void write(int request, String client) {
        written++;
        own.put(client, written);
        requests.addLast(request);
        if (requests.size() > REMEMBERED) {
            requests.removeFirst();
        }
    }

    /// How many writes there are.
    int written() {
        return written;
    }

    int timeline() {
        return timeline;
    }

    /// The request that wrote last; 0 if it is not known.
    int last() {
        return requests.isEmpty() ? 0 : requests.getLast();
    }

    /// The position of the last write of that client.
    int lastOf(String client) {
        return own.getOrDefault(client, 0);
    }

    /// Takes the last ones away.
    ///
    /// @return whose they were
    List<Integer> cut(int count) {
        List<Integer> lost = new ArrayList<>();
        for (int i = 0; i < count && !requests.isEmpty(); i++) {
            lost.addFirst(requests.removeLast());
        }
        written -= count;
        timeline += count > 0 ? 1 : 0;
        own.replaceAll((_, position) -> Math.min(position, written));
        return lost;
    }

    void leaveBehind(int place, int writes) {
        leftBehind.merge(place, writes, Integer::sum);
    }

    boolean hasLeftBehind(int place) {
        return leftBehind.containsKey(place);
    }

    int comeBack(int place) {
        Integer writes = leftBehind.remove(place);
        return writes == null ? 0 : writes;
    }
}
