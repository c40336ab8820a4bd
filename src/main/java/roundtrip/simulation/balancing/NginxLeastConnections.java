package roundtrip.simulation.balancing;

/// nginx' `least_conn`: the peer with the fewest connections for its weight; those that are equal share by smooth round robin, the
/// others keep their credit. Source: nginx 1.22, `ngx_http_upstream_least_conn_module.c`. A pick costs the number of peers.
final class NginxLeastConnections extends NginxBalancer {
    NginxLeastConnections(NginxPeers peers) {
        super(peers);
    }

    @Override
    int choose(NginxMemory memory, long second) {
        if (peers.isSingle()) {
            return peers.roundRobin(memory, second);
        }
        int best = NOBODY;
        boolean many = false;
        for (int peer : peers.group(memory.group)) {
            if (peers.isEligible(peer, memory, second)) {
                long more = best == NOBODY ? -1 : more(peer, best);
                many = more == 0 || many && more > 0;
                best = more < 0 ? peer : best;
            }
        }
        if (best == NOBODY) {
            return NOBODY;
        }
        int chosen = many ? share(best, memory, second) : best;
        peers.take(chosen, memory, second);
        return chosen;
    }

    /// Above 0 if a peer has more connections for its weight than another.
    private long more(int peer, int other) {
        return (long) peers.connections[peer] * peers.weight[other]
                - (long) peers.connections[other] * peers.weight[peer];
    }

    private int share(int first, NginxMemory memory, long second) {
        int best = first;
        int total = 0;
        for (int peer : peers.group(memory.group)) {
            if (peer >= first && more(peer, first) == 0 && peers.isEligible(peer, memory, second)) {
                total += peers.credit(peer);
                best = peers.current[peer] > peers.current[best] ? peer : best;
            }
        }
        peers.current[best] -= total;
        return best;
    }
}
