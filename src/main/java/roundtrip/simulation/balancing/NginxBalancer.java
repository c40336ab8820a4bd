package roundtrip.simulation.balancing;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

import roundtrip.simulation.Balancer;
import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// What nginx' methods have in common: when no primary peer can be asked, the backups are balanced by the same method.
abstract class NginxBalancer implements Balancer {
    /// After so many steps a hash gives up, and round robin chooses.
    static final int MOST_TRIES = 20;
    /// nginx counts from 1970, so that nothing was ever checked "just now" when it starts.
    private static final long EPOCH = 1_000_000_000L;

    final NginxPeers peers;

    NginxBalancer(NginxPeers peers) {
        this.peers = peers;
    }

    /// The next peer for a request, and the request remembers it.
    ///
    /// @param second since the start
    final int next(NginxMemory memory, long second) {
        int chosen = choose(memory, EPOCH + second);
        if (chosen == NOBODY && memory.group == NginxPeers.PRIMARY && peers.group(NginxPeers.SPARE).length > 0) {
            memory.group = NginxPeers.SPARE;
            chosen = choose(memory, EPOCH + second);
        }
        return chosen;
    }

    final void failed(int peer, long second) {
        peers.failed(peer, EPOCH + second);
    }

    abstract int choose(NginxMemory memory, long second);

    @Override
    public final int pick(Caller caller, int avoided, IntPredicate room) {
        NginxMemory memory = new NginxMemory(caller, peers.count, room);
        if (avoided != NOBODY) {
            memory.tries(avoided);
        }
        return next(memory, 0);
    }

    @Override
    public final void down(int backend) {
        peers.down(backend, true);
    }

    @Override
    public final void up(int backend) {
        peers.down(backend, false);
    }

    @Override
    public final void weigh(int backend, int weight) {
        peers.weight[backend] = weight;
        peers.effective[backend] = weight;
    }

    @Override
    public final void load(int backend, int served, int queued) {
        peers.connections[backend] = served;
    }

    @Override
    public final State state(Caller caller) {
        List<SequencedMap<String, Long>> numbers = new ArrayList<>();
        for (int i = 0; i < peers.count; i++) {
            numbers.add(peers.numbers(i));
        }
        return new State(numbers(caller), numbers);
    }

    /// What the method computes from a request.
    SequencedMap<String, Long> numbers(Caller caller) {
        return State.numbers();
    }
}
