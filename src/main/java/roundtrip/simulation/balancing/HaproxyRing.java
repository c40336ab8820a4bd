package roundtrip.simulation.balancing;

import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;

import roundtrip.simulation.Backend;
import roundtrip.simulation.State;

/// HAProxy's ring: each server has as many points on a circle of 2³² places as its weight has sixteenths. Source: HAProxy 2.6,
/// `src/lb_chash.c`. A look-up costs the logarithm of the number of points; a change of the servers sorts them anew at the next one.
abstract class HaproxyRing extends HaproxyBalancer {
    private static final long[] STALE = {};

    /// Places and their servers, in the order of the circle: the place above, the server below, the sign turned for sorting.
    private final long[][] points = {STALE, STALE};

    HaproxyRing(List<Backend> backends, boolean allBackups) {
        super(backends, allBackups, true, 1);
    }

    private long[] points(int group) {
        long[] known = points[group];
        if (known.length > 0) {
            return known;
        }
        int size = 0;
        for (int i = 0; i < count; i++) {
            size += isUsable(i) && groupOf(i) == group ? effectiveWeight(i) : 0;
        }
        long[] ring = new long[size];
        int next = 0;
        for (int i = 0; i < count; i++) {
            for (int n = 0; isUsable(i) && groupOf(i) == group && n < effectiveWeight(i); n++) {
                ring[next++] = place(Hashes.full((i + 1) * HEAVIEST + n)) | i;
            }
        }
        Arrays.sort(ring);
        points[group] = ring;
        return ring;
    }

    private static long place(int hash) {
        return (long) (hash ^ Integer.MIN_VALUE) << Integer.SIZE;
    }

    private static int hash(long point) {
        return (int) (point >> Integer.SIZE) ^ Integer.MIN_VALUE;
    }

    /// The server of the nearest point, the one before if both are as near; if that is the avoided one, of the next point of another.
    final int nearest(int group, int hash, int avoided) {
        long[] ring = points(group);
        int found = Arrays.binarySearch(ring, place(hash));
        int after = found < 0 ? -found - 1 : found;
        after = after == ring.length ? 0 : after;
        int before = after == 0 ? ring.length - 1 : after - 1;
        int at = Integer.compareUnsigned(hash - hash(ring[before]), hash(ring[after]) - hash) <= 0 ? before : after;
        for (int steps = 0; (int) ring[at] == avoided && steps < ring.length; steps++) {
            at = at + 1 == ring.length ? 0 : at + 1;
        }
        return (int) ring[at];
    }

    @Override
    final void joined(int server) {
        points[groupOf(server)] = STALE;
    }

    @Override
    final void left(int server, int before) {
        points[groupOf(server)] = STALE;
    }

    @Override
    final void reweighed(int server, int before) {
        points[groupOf(server)] = STALE;
    }

    @Override
    final SequencedMap<String, Long> numbers(int server) {
        return State.numbers("points", isUsable(server) ? effectiveWeight(server) : 0);
    }
}
