package roundtrip.routing;

/// A set of numbers below a bound, in the order in which they were added. Emptied in no time, for sets that are filled with little and
/// emptied very often; who goes through it may add to it on the way.
///
/// Sparse sets after Briggs and Torczon (An Efficient Representation for Sparse Sets, 1993).
final class SparseSet {
    private static final int FEW = 8;
    private static final int[] NONE = {};

    private final int bound;
    /// Made when the first number is added: many sets stay empty.
    private int[] places = NONE;
    private int[] numbers = NONE;
    private int size;

    /// @param bound the first number that is too large
    SparseSet(int bound) {
        this.bound = bound;
    }

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /// The number that was added at that turn, the first is 0.
    int at(int turn) {
        return numbers[turn];
    }

    boolean has(int number) {
        if (size == 0) {
            return false;
        }
        int place = places[number];
        return place < size && numbers[place] == number;
    }

    void add(int number) {
        if (has(number)) {
            return;
        }
        if (size == numbers.length) {
            makeRoom();
        }
        places[number] = size;
        numbers[size++] = number;
    }

    private void makeRoom() {
        if (size == 0) {
            places = new int[bound];
            numbers = new int[FEW];
        } else {
            numbers = Ints.grown(numbers);
        }
    }
}
