package roundtrip.routing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// A set of numbers in their order. Most failures take a part or two, so this is smaller and faster than bits.
final class Numbers {
    static final Numbers NONE = new Numbers();

    private final int[] sorted;

    private Numbers(int... sorted) {
        this.sorted = sorted;
    }

    static Numbers of(IntStream numbers) {
        return new Numbers(numbers.sorted().distinct().toArray());
    }

    /// @param end the first that is too large
    static Numbers range(int first, int end) {
        int[] sorted = new int[end - first];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = first + i;
        }
        return new Numbers(sorted);
    }

    int size() {
        return sorted.length;
    }

    int at(int place) {
        return sorted[place];
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    boolean has(int number) {
        return switch (sorted.length) {
            case 0 -> false;
            case 1 -> sorted[0] == number;
            default -> Arrays.binarySearch(sorted, number) >= 0;
        };
    }

    boolean meets(BitSet others) {
        for (int number : sorted) {
            if (others.get(number)) {
                return true;
            }
        }
        return false;
    }

    IntStream stream() {
        return Arrays.stream(sorted);
    }
}
