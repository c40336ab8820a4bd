package roundtrip.simulation.balancing;

import java.util.SequencedMap;

import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// nginx' `hash` of the page: a slot of the weights by remainder, and again with a number before the key for each peer that cannot be
/// asked. Source: nginx 1.22, `ngx_http_upstream_hash_module.c`.
final class NginxHash extends NginxBalancer {
    private static final int BITS = 16;
    private static final int MASK = 0x7fff;

    private final int total;

    NginxHash(NginxPeers peers) {
        super(peers);
        total = peers.totalWeight();
    }

    @Override
    int choose(NginxMemory memory, long second) {
        while (memory.tries <= MOST_TRIES && total > 0 && !peers.isSingle() && !memory.caller.uri().isEmpty()) {
            memory.hash += part(memory.caller.uri(), memory.rehash++);
            int peer = NginxIpHash.slot(peers, Integer.remainderUnsigned(memory.hash, total));
            if (peers.isEligible(peer, memory, second)) {
                peers.take(peer, memory, second);
                return peer;
            }
            memory.tries++;
        }
        return peers.roundRobin(memory, second);
    }

    private static int part(String key, int rehash) {
        String number = rehash == 0 ? "" : Integer.toString(rehash);
        int sum = Hashes.crc32(Hashes.crc32(~0, number, number.length()), key, key.length());
        return ~sum >>> BITS & MASK;
    }

    @Override
    SequencedMap<String, Long> numbers(Caller caller) {
        int hash = part(caller.uri(), 0);
        return State.numbers("hash", hash, "slot", total == 0 ? 0 : hash % total);
    }
}
