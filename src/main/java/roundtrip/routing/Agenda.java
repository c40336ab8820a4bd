package roundtrip.routing;

/// What is still to be judged after a failure: standpoints, in the order of their ranks, and of each the lanes that have changed.
/// Begins anew without clearing anything, because failures are many and most touch little.
final class Agenda {
    private final Standpoints points;
    private final Incoming incoming;
    private final long[] words;
    private final int[] laneTouchedIn;
    private final int[] firstTouched;
    private final int[] nextTouched;
    private final int[] waitingIn;
    private int epoch;
    private int lowest;
    private int highest = -1;

    Agenda(Standpoints points, Incoming incoming) {
        this.points = points;
        this.incoming = incoming;
        words = new long[(points.count >> 6) + 1];
        waitingIn = new int[points.count];
        firstTouched = new int[points.count];
        nextTouched = new int[points.lanes.count];
        laneTouchedIn = new int[points.lanes.count];
    }

    void begin() {
        epoch++;
        lowest = words.length;
        highest = -1;
    }

    /// Another number for every failure.
    int epoch() {
        return epoch;
    }

    /// The first rank that waits; -1 if none does.
    int first() {
        return lowest > highest ? -1 : next(lowest << 6);
    }

    /// The first rank from that one on that waits; -1 if there is none.
    int next(int rank) {
        int at = Math.max(rank >> 6, lowest);
        if (at > highest) {
            return -1;
        }
        long word = at > rank >> 6 ? words[at] : words[at] & -1L << rank;
        while (word == 0) {
            if (++at > highest) {
                return -1;
            }
            word = words[at];
        }
        return (at << 6) + Long.numberOfTrailingZeros(word);
    }

    void add(int rank) {
        int at = rank >> 6;
        words[at] |= 1L << rank;
        lowest = Math.min(lowest, at);
        highest = Math.max(highest, at);
    }

    void addAll(int begin, int end) {
        for (int rank = begin; rank <= end; rank++) {
            add(rank);
        }
    }

    void remove(int rank) {
        words[rank >> 6] &= ~(1L << rank);
    }

    void removeAll(int begin, int end) {
        for (int rank = next(begin); rank >= 0 && rank <= end; rank = next(rank + 1)) {
            remove(rank);
        }
    }

    /// The lanes into a standpoint, and those for which it is tested, are not what they were.
    void touchLanesInto(int point) {
        for (int i = incoming.forItself.from()[point]; i < incoming.forItself.from()[point + 1]; i++) {
            touch(incoming.forItself.items()[i]);
        }
        for (int i = incoming.forTest.from()[point]; i < incoming.forTest.from()[point + 1]; i++) {
            touch(incoming.forTest.items()[i]);
        }
    }

    void touchLanesOn(int link) {
        incoming.onLink().of(link).forEach(this::touch);
    }

    private void touch(int lane) {
        if (laneTouchedIn[lane] != epoch) {
            laneTouchedIn[lane] = epoch;
            int point = points.lanes.from[lane];
            wait(point);
            nextTouched[lane] = firstTouched[point];
            firstTouched[point] = lane;
        }
    }

    void wait(int point) {
        if (waitingIn[point] != epoch) {
            waitingIn[point] = epoch;
            firstTouched[point] = -1;
            if (points.purpose(point) != Purpose.READ_TO_CHANGE) { // only ever asked of the intact drawing
                add(points.ranks.rank(point));
            }
        }
    }

    /// The first lane of a waiting standpoint that has changed; -1 if there is none.
    int firstTouched(int point) {
        return firstTouched[point];
    }

    int nextTouched(int lane) {
        return nextTouched[lane];
    }
}
