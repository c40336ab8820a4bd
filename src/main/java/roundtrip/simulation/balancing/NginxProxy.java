package roundtrip.simulation.balancing;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import roundtrip.simulation.Balancer;
import roundtrip.simulation.Call;
import roundtrip.simulation.Caller;
import roundtrip.simulation.Dispatcher;
import roundtrip.simulation.Orders;
import roundtrip.simulation.ProxySettings;
import roundtrip.simulation.ProxySettings.Trouble;
import roundtrip.simulation.Reach;
import roundtrip.simulation.State;

/// nginx: no queues and no pauses; a failure moves a request on at once and sets the peer aside for a while. Its servers cannot be
/// changed while it runs, so maintenance is what `down` is in its configuration, and weights stay.
final class NginxProxy implements Dispatcher {
    static final List<Trouble> STATUSES = Stream.of(Trouble.values()).filter(Trouble::isStatus).toList();
    private static final long SECOND = 1_000_000_000L;

    private final ProxySettings settings;
    private final NginxBalancer balancer;
    private final NginxPeers peers;
    private final Orders orders;
    private final BitSet maintained = new BitSet();
    private final BitSet failing = new BitSet();

    NginxProxy(ProxySettings settings, NginxBalancer balancer, Orders orders) {
        this.settings = settings;
        this.balancer = balancer;
        this.orders = orders;
        peers = balancer.peers;
    }

    @Override
    public Call call(int number, Caller caller, int cookie, boolean repeatable, Reach reach) {
        return new NginxCall(this, number, new NginxMemory(caller, peers.count, peer -> isOpen(reach, peer)),
                repeatable, reach);
    }

    private static boolean isOpen(Reach reach, int peer) {
        int seen = reach.seen();
        return seen == Balancer.NOBODY ? reach.isOpen(peer) : peer == seen;
    }

    int tries() {
        return peers.tries();
    }

    boolean isSingle() {
        return peers.isSingle();
    }

    boolean asksNext(Trouble trouble) {
        return settings.next().contains(trouble);
    }

    int next(NginxMemory memory, long now) {
        return balancer.next(memory, now / SECOND);
    }

    void connect(NginxCall call, int peer) {
        peers.connections[peer]++;
        orders.connect(call, peer);
    }

    /// The connection to the peer is over.
    void left(int peer, boolean failed, long now) {
        if (!peers.isSingle()) {
            if (failed) {
                balancer.failed(peer, now / SECOND);
            } else {
                peers.passed(peer);
            }
        }
        peers.connections[peer]--;
    }

    void answer(NginxCall call, int status) {
        orders.answer(call, status);
    }

    void refuse(NginxCall call, int status) {
        orders.refuse(call, status);
    }

    @Override
    public void maintain(int backend, long now) {
        maintained.set(backend);
        settle(backend);
    }

    private void settle(int backend) {
        if (maintained.get(backend) || failing.get(backend)) {
            balancer.down(backend);
        } else {
            balancer.up(backend);
        }
    }

    @Override
    public void ready(int backend, long now) {
        maintained.clear(backend);
        settle(backend);
    }

    @Override
    public void drain(int backend, long now) {
        maintain(backend, now);
    }

    @Override
    public boolean weigh(int backend, int weight, long now) {
        return false;
    }

    @Override
    public void down(int backend, long now) {
        failing.set(backend);
        settle(backend);
    }

    @Override
    public void up(int backend, long now) {
        if (failing.get(backend)) {
            failing.clear(backend);
            settle(backend);
        }
    }

    @Override
    public long dueNs() {
        return NEVER;
    }

    @Override
    public void advance(long now) {}

    @Override
    public int served(int backend) {
        return peers.connections[backend];
    }

    @Override
    public int queued(int backend) {
        return 0;
    }

    @Override
    public State state(Caller caller) {
        return balancer.state(caller);
    }
}
