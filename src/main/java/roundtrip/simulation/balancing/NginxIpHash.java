package roundtrip.simulation.balancing;

import java.util.SequencedMap;

import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// nginx' `ip_hash`: the first three octets of the address, so a whole network of 256 addresses shares one peer. Source: nginx 1.22,
/// `ngx_http_upstream_ip_hash_module.c`. A pick costs the number of peers, for each of them that cannot be asked.
final class NginxIpHash extends NginxBalancer {
    private static final int START = 89;
    private static final int FACTOR = 113;
    private static final int MODULUS = 6271;

    private final int total;

    NginxIpHash(NginxPeers peers) {
        super(peers);
        total = peers.totalWeight();
    }

    @Override
    int choose(NginxMemory memory, long second) {
        int hash = memory.hashed ? memory.hash : START;
        while (memory.tries <= MOST_TRIES && total > 0 && !peers.isSingle()) {
            hash = turn(hash, memory.caller.source());
            int peer = slot(peers, hash % total);
            if (peers.isEligible(peer, memory, second)) {
                memory.hash = hash;
                memory.hashed = true;
                peers.take(peer, memory, second);
                return peer;
            }
            memory.tries++;
        }
        return peers.roundRobin(memory, second);
    }

    private static int turn(int hash, int source) {
        int turned = hash;
        for (int shift = 24; shift > 0; shift -= Byte.SIZE) {
            turned = (turned * FACTOR + (source >>> shift & 0xff)) % MODULUS;
        }
        return turned;
    }

    /// The peer to which a slot belongs: each has as many as it weighs.
    static int slot(NginxPeers peers, int slot) {
        int left = slot;
        for (int peer : peers.group(NginxPeers.PRIMARY)) {
            left -= peers.weight[peer];
            if (left < 0) {
                return peer;
            }
        }
        throw new IllegalArgumentException("slot " + slot);
    }

    @Override
    SequencedMap<String, Long> numbers(Caller caller) {
        int hash = turn(START, caller.source());
        return State.numbers("hash", hash, "slot", total == 0 ? 0 : hash % total);
    }
}
