package roundtrip.routing;

import java.util.Arrays;

/// The order in which standpoints can be judged: each has a rank above all that it depends on. Those that depend on each other, which
/// happens only on rings, stand in one *block* of neighbouring ranks.
///
/// Strongly connected components after Tarjan (Depth-first search and linear graph algorithms, 1972) with a stack of its own, so
/// that the longest chain is no problem; linear in standpoints and lanes.
final class Ranks {
    private static final int NONE = Standpoints.NONE;
    private static final int UNKNOWN = 0;

    private final Standpoints points;
    private final Dependence dependence;
    /// The turn in which each was entered, the first is 1.
    private int[] index = new int[0];
    private int[] low = new int[0];
    /// One more than its rank.
    private int[] rank = new int[0];
    private int[] begin = new int[0];
    private int[] end = new int[0];
    private int[] stack = new int[64];
    private int[] progress = new int[64];
    private int[] unranked = new int[64];
    private int depth;
    private int open;
    private int seen;
    private int ranked;

    Ranks(Standpoints points, Dependence dependence) {
        this.points = points;
        this.dependence = dependence;
    }

    int rank(int point) {
        return rank[point] - 1;
    }

    /// The lowest rank in the block of a standpoint.
    int begin(int point) {
        return begin[point];
    }

    /// The highest rank in the block of a standpoint.
    int end(int point) {
        return end[point];
    }

    void explore(int start) {
        makeRoom();
        if (index[start] != UNKNOWN) {
            return;
        }
        enter(start);
        while (depth > 0) {
            int here = stack[depth - 1];
            int following = advance(here);
            if (following == NONE) {
                leave(here);
            } else {
                enter(following);
            }
        }
    }

    /// The next standpoint on which this one depends and that was not entered yet; absent if there is none left.
    private int advance(int here) {
        if (isNew(here, points.reading[here])) {
            return points.reading[here];
        }
        Lanes lanes = points.lanes;
        for (int lane = progress[depth - 1]; lane < points.last[here]; lane++) {
            progress[depth - 1] = lane;
            if (isNew(here, lanes.next[lane])) {
                return lanes.next[lane];
            }
            if (isNew(here, lanes.test[lane])) {
                return lanes.test[lane];
            }
            if (isNew(here, lanes.change[lane])) {
                return lanes.change[lane];
            }
        }
        return NONE;
    }

    private boolean isNew(int here, int there) {
        if (there == NONE) {
            return false;
        }
        if (index[there] == UNKNOWN) {
            return true;
        }
        if (rank[there] == UNKNOWN) {
            low[here] = Math.min(low[here], index[there]);
        }
        return false;
    }

    private void makeRoom() {
        if (points.count <= index.length) {
            return;
        }
        int size = points.at.length;
        index = Arrays.copyOf(index, size);
        low = Arrays.copyOf(low, size);
        rank = Arrays.copyOf(rank, size);
        begin = Arrays.copyOf(begin, size);
        end = Arrays.copyOf(end, size);
    }

    private void enter(int point) {
        if (depth == stack.length) {
            stack = Ints.grown(stack);
            progress = Ints.grown(progress);
        }
        if (open == unranked.length) {
            unranked = Ints.grown(unranked);
        }
        if (points.isComplete()) {
            dependence.find(point);
            makeRoom();
        }
        index[point] = ++seen;
        low[point] = seen;
        stack[depth] = point;
        progress[depth++] = points.first[point];
        unranked[open++] = point;
    }

    private void leave(int point) {
        depth--;
        if (depth > 0) {
            int before = stack[depth - 1];
            low[before] = Math.min(low[before], low[point]);
        }
        if (low[point] != index[point]) {
            return;
        }
        int from = open;
        do {
            from--;
        } while (unranked[from] != point);
        int lowest = ranked;
        for (int i = open - 1; i >= from; i--) {
            rank[unranked[i]] = ++ranked;
            begin[unranked[i]] = lowest;
            end[unranked[i]] = lowest + open - 1 - from;
        }
        open = from;
    }
}
