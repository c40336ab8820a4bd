package roundtrip.simulation.balancing;

/// nginx' round robin. A pick costs the number of peers.
final class NginxRoundRobin extends NginxBalancer {
    NginxRoundRobin(NginxPeers peers) {
        super(peers);
    }

    @Override
    int choose(NginxMemory memory, long second) {
        return peers.roundRobin(memory, second);
    }
}
