package roundtrip.simulation.balancing;

import java.util.Arrays;
import java.util.SequencedMap;

import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// nginx' `hash … consistent`: 160 points for each unit of weight on a circle, the first point at or after the hash. Source: nginx
/// 1.22, `ngx_http_upstream_hash_module.c`. A pick costs the logarithm of the number of points, and the number of peers.
final class NginxConsistentHash extends NginxBalancer {
    private static final int POINTS = 160;

    /// The place above, the peer below.
    private final long[] points;

    NginxConsistentHash(NginxPeers peers) {
        super(peers);
        long[] all = new long[peers.totalWeight() * POINTS];
        int next = 0;
        for (int peer : peers.group(NginxPeers.PRIMARY)) {
            int begin = begin(peers.addresses[peer]);
            int previous = 0;
            for (int n = 0; n < peers.weight[peer] * POINTS; n++) {
                previous = point(begin, previous);
                all[next++] = Integer.toUnsignedLong(previous) << Integer.SIZE - 1 | peer;
            }
        }
        Arrays.sort(all);
        points = distinct(all);
    }

    /// The unfinished sum of host, zero, port.
    private static int begin(String address) {
        int colon = address.lastIndexOf(':');
        boolean hasPort = colon >= 0 && address.substring(colon + 1).matches("\\d*");
        String host = hasPort ? address.substring(0, colon) : address;
        String port = hasPort ? address.substring(colon + 1) : "";
        return Hashes.crc32(Hashes.crc32(Hashes.crc32(~0, host, host.length()), 0), port, port.length());
    }

    private static int point(int begin, int previous) {
        int sum = begin;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            sum = Hashes.crc32(sum, previous >>> shift & 0xff);
        }
        return ~sum;
    }

    private static long place(long point) {
        return point >>> Integer.SIZE - 1;
    }

    /// Of points at one place the first one counts.
    private static long[] distinct(long[] sorted) {
        long[] kept = new long[sorted.length];
        int size = 0;
        for (long point : sorted) {
            if (size == 0 || place(kept[size - 1]) != place(point)) {
                kept[size++] = point;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    @Override
    int choose(NginxMemory memory, long second) {
        if (!memory.hashed) {
            memory.hash = index(memory.caller.uri());
            memory.hashed = true;
        }
        while (memory.tries <= MOST_TRIES && points.length > 0 && !peers.isSingle() && !memory.caller.uri().isEmpty()) {
            int chosen = at((int) points[memory.hash % points.length], memory, second);
            if (chosen != NOBODY) {
                peers.take(chosen, memory, second);
                return chosen;
            }
            memory.hash++;
            memory.tries++;
        }
        return peers.roundRobin(memory, second);
    }

    /// Peers with one address share its points.
    private int at(int owner, NginxMemory memory, long second) {
        int best = NOBODY;
        int total = 0;
        for (int peer : peers.group(NginxPeers.PRIMARY)) {
            if (peers.addresses[peer].equals(peers.addresses[owner & Integer.MAX_VALUE])
                    && peers.isEligible(peer, memory, second)) {
                total += peers.credit(peer);
                best = best == NOBODY || peers.current[peer] > peers.current[best] ? peer : best;
            }
        }
        if (best != NOBODY) {
            peers.current[best] -= total;
        }
        return best;
    }

    private int index(String key) {
        long place = Integer.toUnsignedLong(Hashes.crc32(key, key.length())) << Integer.SIZE - 1;
        int found = Arrays.binarySearch(points, place);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    SequencedMap<String, Long> numbers(Caller caller) {
        return State.numbers("hash", Integer.toUnsignedLong(Hashes.crc32(caller.uri(), caller.uri().length())),
                "point", points.length == 0 ? 0 : index(caller.uri()) % points.length);
    }
}
