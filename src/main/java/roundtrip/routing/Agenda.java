package roundtrip.routing;

/// What is still to be judged after a failure: standpoints, in the order of their ranks, and of each the lanes that have changed.
/// Begins anew without clearing anything, because failures are many and most touch little.
final class Agenda {
    private final Standpoints points;
    private final Incoming incoming;
    /// The ranks that wait, and which words of these are not empty.
    private final long[] words;
    private final long[] full;
    private final int[] laneTouchedIn;
    private final int[] firstTouched;
    private final int[] nextTouched;
    private final int[] waitingIn;
    private int epoch;

    Agenda(Standpoints points, Incoming incoming) {
        this.points = points;
        this.incoming = incoming;
        words = new long[(points.count >> 6) + 1];
        full = new long[(words.length >> 6) + 1];
        waitingIn = new int[points.count];
        firstTouched = new int[points.count];
        nextTouched = new int[points.lanes.count];
        laneTouchedIn = new int[points.lanes.count];
    }

    void begin() {
        epoch++;
    }

    /// Another number for every failure.
    int epoch() {
        return epoch;
    }

    /// The first rank that waits; -1 if none does.
    int first() {
        return next(0);
    }

    /// The first rank from that one on that waits; -1 if there is none.
    int next(int rank) {
        int at = rank >> 6;
        if (at >= words.length) {
            return -1;
        }
        long word = words[at] & -1L << rank;
        if (word == 0) {
            at = nextWord(at + 1);
            if (at < 0) {
                return -1;
            }
            word = words[at];
        }
        return (at << 6) + Long.numberOfTrailingZeros(word);
    }

    private int nextWord(int from) {
        int at = from >> 6;
        long word = at < full.length ? full[at] & -1L << from : 0;
        while (word == 0) {
            if (++at >= full.length) {
                return -1;
            }
            word = full[at];
        }
        return (at << 6) + Long.numberOfTrailingZeros(word);
    }

    void add(int rank) {
        int at = rank >> 6;
        words[at] |= 1L << rank;
        full[at >> 6] |= 1L << at;
    }

    void addAll(int begin, int end) {
        for (int rank = begin; rank <= end; rank++) {
            add(rank);
        }
    }

    void remove(int rank) {
        int at = rank >> 6;
        words[at] &= ~(1L << rank);
        if (words[at] == 0) {
            full[at >> 6] &= ~(1L << at);
        }
    }

    void removeAll(int begin, int end) {
        for (int rank = next(begin); rank >= 0 && rank <= end; rank = next(rank + 1)) {
            remove(rank);
        }
    }

    /// The lanes into a standpoint, and those for which it is tested, are not what they were.
    void touchLanesInto(int point) {
        Ints.Lists lanes = incoming.all;
        for (int i = lanes.from()[point]; i < lanes.from()[point + 1]; i++) {
            touch(lanes.items()[i]);
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

    /// Whether this lane has changed.
    boolean isTouched(int lane) {
        return laneTouchedIn[lane] == epoch;
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
