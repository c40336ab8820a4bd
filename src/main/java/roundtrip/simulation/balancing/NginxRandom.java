package roundtrip.simulation.balancing;

import java.util.Random;

/// nginx' `random`: any peer, by its weight alone; one that cannot be asked is drawn again, and after so many draws round robin
/// chooses. So this is a random split, where HAProxy's `random` draws two and takes the freer one. nginx seeds its draws anew in each
/// process; here the seed is always the same, so that a run repeats. Source: nginx 1.22, `ngx_http_upstream_random_module.c`. A draw
/// costs the number of peers.
final class NginxRandom extends NginxBalancer {
    private static final long SEED = 1;

    private final int total;
    private final Random draws = new Random(SEED);

    NginxRandom(NginxPeers peers) {
        super(peers);
        total = peers.totalWeight();
    }

    @Override
    int choose(NginxMemory memory, long second) {
        while (memory.tries <= MOST_TRIES && total > 0 && !peers.isSingle()) {
            int peer = NginxIpHash.slot(peers, draws.nextInt(total));
            if (peers.isEligible(peer, memory, second)) {
                peers.take(peer, memory, second);
                return peer;
            }
            memory.tries++;
        }
        return peers.roundRobin(memory, second);
    }
}
