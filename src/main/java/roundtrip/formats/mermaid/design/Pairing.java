package roundtrip.formats.mermaid.design;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import roundtrip.formats.mermaid.Flowchart.Edge;

/// Finds for each arrow that was drawn its arrow in a text: first among those that are quite the same, then among those between
/// the same two ends.
///
/// @param found by the number of the arrow drawn the number of that in the text, or -1
/// @param fresh the numbers of those in the text that nothing was drawn for
record Pairing(List<Integer> found, List<Integer> fresh) {
    private static final int NONE = -1;

    static Pairing of(List<Edge> drawn, List<Edge> read) {
        List<Integer> found = new ArrayList<>(Collections.nCopies(drawn.size(), NONE));
        Set<Integer> taken = new HashSet<>();
        match(drawn, read, found, taken, true);
        match(drawn, read, found, taken, false);
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (!taken.contains(i)) {
                fresh.add(i);
            }
        }
        return new Pairing(found, fresh);
    }

    private static void match(List<Edge> drawn, List<Edge> read, List<Integer> found, Set<Integer> taken,
            boolean exactly) {
        Map<String, Deque<Integer>> offers = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            if (!taken.contains(i)) {
                offers.computeIfAbsent(key(read.get(i), exactly), _ -> new ArrayDeque<>()).add(i);
            }
        }
        for (int i = 0; i < drawn.size(); i++) {
            Integer offer = found.get(i) == NONE
                    ? offers.getOrDefault(key(drawn.get(i), exactly), new ArrayDeque<>()).poll()
                    : null;
            if (offer != null) {
                found.set(i, offer);
                taken.add(offer);
            }
        }
    }

    private static String key(Edge edge, boolean exactly) {
        String ends = edge.from() + "\u0000" + edge.to();
        return exactly
                ? String.join("\u0000", ends, Outline.seen(edge.label()), edge.style().name(), edge.tail().name(),
                        edge.head().name())
                : ends;
    }
}
