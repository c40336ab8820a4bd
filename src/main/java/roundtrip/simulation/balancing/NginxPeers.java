package roundtrip.simulation.balancing;

import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.State;

/// nginx' peers: their weights, their failures, and the smooth weighted round robin that all its methods fall back to. Source: nginx
/// 1.22, `src/http/ngx_http_upstream_round_robin.c`. Times are whole seconds.
final class NginxPeers {
    static final int PRIMARY = 0;
    static final int SPARE = 1;
    private static final long SECOND = 1_000_000_000L;

    final int count;
    final int[] weight;
    final int[] effective;
    final int[] current;
    final int[] connections;
    final String[] addresses;
    private final int[] mostConnections;
    private final int[] mostFails;
    private final long[] failTimeout;
    private final int[] fails;
    private final long[] accessed;
    private final long[] checked;
    private final boolean[] down;
    private final int[][] groups = new int[2][];
    private int tries;

    NginxPeers(List<Backend> backends) {
        count = backends.size();
        weight = backends.stream().mapToInt(Backend::weight).toArray();
        effective = weight.clone();
        current = new int[count];
        connections = new int[count];
        addresses = backends.stream().map(Backend::address).toArray(String[]::new);
        mostConnections = backends.stream().mapToInt(Backend::maxConnections).toArray();
        mostFails = backends.stream().mapToInt(Backend::maxFails).toArray();
        failTimeout = backends.stream().mapToLong(backend -> backend.failTimeoutNs() / SECOND).toArray();
        fails = new int[count];
        accessed = new long[count];
        checked = new long[count];
        down = new boolean[count];
        for (int i = 0; i < count; i++) {
            down[i] = backends.get(i).disabled() || weight[i] == 0;
            tries += down[i] ? 0 : 1;
        }
        groups[PRIMARY] = IntStream.range(0, count).filter(i -> !backends.get(i).backup()).toArray();
        groups[SPARE] = IntStream.range(0, count).filter(i -> backends.get(i).backup()).toArray();
    }

    int[] group(int group) {
        return groups[group];
    }

    int totalWeight() {
        return Arrays.stream(groups[PRIMARY]).map(peer -> weight[peer]).sum();
    }

    /// A lone peer is never marked.
    boolean isSingle() {
        return groups[PRIMARY].length == 1 && groups[SPARE].length == 0;
    }

    /// How many peers a request may ask: all that are not down by configuration.
    int tries() {
        return tries;
    }

    void down(int peer, boolean isDown) {
        if (down[peer] != isDown) {
            down[peer] = isDown;
            tries += isDown ? -1 : 1;
        }
    }

    boolean isEligible(int peer, NginxMemory memory, long second) {
        return !memory.hasTried(peer) && isOpen(peer, memory)
                && !(mostFails[peer] > 0 && fails[peer] >= mostFails[peer]
                        && second - checked[peer] <= failTimeout[peer]);
    }

    private boolean isOpen(int peer, NginxMemory memory) {
        return !down[peer] && memory.room.test(peer)
                && (mostConnections[peer] == 0 || connections[peer] < mostConnections[peer]);
    }

    /// Gives the peer its turn's credit: it gains what it weighs now, and recovers by one.
    int credit(int peer) {
        int gained = effective[peer];
        current[peer] += gained;
        if (effective[peer] < weight[peer]) {
            effective[peer]++;
        }
        return gained;
    }

    /// The smooth weighted round robin: everybody gains its weight, the richest is chosen and pays the sum.
    int roundRobin(NginxMemory memory, long second) {
        if (isSingle()) {
            int peer = groups[PRIMARY][0];
            return isOpen(peer, memory) ? peer : Balancer.NOBODY;
        }
        int best = Balancer.NOBODY;
        int total = 0;
        for (int peer : groups[memory.group]) {
            if (isEligible(peer, memory, second)) {
                total += credit(peer);
                best = best == Balancer.NOBODY || current[peer] > current[best] ? peer : best;
            }
        }
        if (best != Balancer.NOBODY) {
            current[best] -= total;
            take(best, memory, second);
        }
        return best;
    }

    /// The peer is chosen: after its time-out this request is the probe.
    void take(int peer, NginxMemory memory, long second) {
        memory.tries(peer);
        if (second - checked[peer] > failTimeout[peer]) {
            checked[peer] = second;
        }
    }

    /// A request ended badly there.
    void failed(int peer, long second) {
        fails[peer]++;
        accessed[peer] = second;
        checked[peer] = second;
        if (mostFails[peer] > 0) {
            effective[peer] = Math.max(0, effective[peer] - weight[peer] / mostFails[peer]);
        }
    }

    /// A request ended well there; after a probe that clears it.
    void passed(int peer) {
        if (accessed[peer] < checked[peer]) {
            fails[peer] = 0;
        }
    }

    SequencedMap<String, Long> numbers(int peer) {
        return State.numbers("cw", current[peer], "ew", effective[peer], "weight", weight[peer], "conns",
                connections[peer], "fails", fails[peer], "down", down[peer] ? 1 : 0);
    }
}
