package roundtrip.routing;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Lists of numbers that grow, and lists of lists of numbers that do not.
final class Ints {
    private Ints() {}

    /// Each number below that size, in its place.
    static int[] upTo(int size) {
        return IntStream.range(0, size).toArray();
    }

    static int[] grown(int[] numbers) {
        return Arrays.copyOf(numbers, numbers.length * 2);
    }

    /// For each key the items that have it, in one array: those of key k stand from `from[k]` up to `from[k + 1]`.
    record Lists(int[] from, int[] items) {
        /// @param keys of each item its key; -1 for items that belong to none
        static Lists by(int[] keys, int items, int size) {
            int[] from = new int[size + 1];
            for (int i = 0; i < items; i++) {
                if (keys[i] >= 0) {
                    from[keys[i] + 1]++;
                }
            }
            for (int i = 0; i < size; i++) {
                from[i + 1] += from[i];
            }
            int[] sorted = new int[from[size]];
            int[] next = Arrays.copyOf(from, size);
            for (int i = 0; i < items; i++) {
                if (keys[i] >= 0) {
                    sorted[next[keys[i]]++] = i;
                }
            }
            return new Lists(from, sorted);
        }

        IntStream of(int key) {
            return Arrays.stream(items, from[key], from[key + 1]);
        }
    }
}
