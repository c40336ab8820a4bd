package roundtrip.routing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Lists of numbers that grow, and lists of lists of numbers that do not.
final class Ints {
    private Ints() {}

    /// Each number below that size, in its place.
    static int[] upTo(int size) {
        return IntStream.range(0, size).toArray();
    }

    static int[] of(List<Integer> numbers) {
        int[] all = new int[numbers.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = numbers.get(i);
        }
        return all;
    }

    static int[] grown(int[] numbers) {
        return Arrays.copyOf(numbers, numbers.length * 2);
    }

    /// For each key the items that have it, in one array: those of key k stand from `from[k]` up to `from[k + 1]`.
    record Lists(int[] from, int[] items) {
        /// @param keys of each item its key; -1 for items that belong to none
        static Lists by(int[] keys, int items, int size) {
            return byEither(keys, keys, items, size);
        }

        /// Of items with two keys, which may be the same.
        static Lists byEither(int[] keys, int[] others, int items, int size) {
            int[] from = new int[size + 2];
            for (int i = 0; i < items; i++) {
                from[keys[i] + 2]++;
                if (others[i] != keys[i]) {
                    from[others[i] + 2]++;
                }
            }
            from[1] = 0;
            for (int i = 1; i <= size; i++) {
                from[i + 1] += from[i];
            }
            return new Lists(from, sorted(keys, others, items, from));
        }

        private static int[] sorted(int[] keys, int[] others, int items, int[] from) {
            int[] sorted = new int[from[from.length - 1]];
            for (int i = 0; i < items; i++) {
                if (keys[i] >= 0) {
                    sorted[from[keys[i] + 1]++] = i;
                }
                if (others[i] != keys[i] && others[i] >= 0) {
                    sorted[from[others[i] + 1]++] = i;
                }
            }
            return sorted;
        }

        IntStream of(int key) {
            return Arrays.stream(items, from[key], from[key + 1]);
        }
    }
}
