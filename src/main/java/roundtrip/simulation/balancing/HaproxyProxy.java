package roundtrip.simulation.balancing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.Call;
import roundtrip.simulation.Caller;
import roundtrip.simulation.Dispatcher;
import roundtrip.simulation.Orders;
import roundtrip.simulation.ProxySettings;
import roundtrip.simulation.Reach;
import roundtrip.simulation.State;
import roundtrip.topology.Terms.Algorithm;

/// HAProxy: the servers with their queues, the queue of all, and what somebody or the health checks do to servers. What becomes of a
/// single request is in [HaproxyCall]. Source: HAProxy 2.6, `src/queue.c` and `src/server.c`; the behaviour was recorded.
final class HaproxyProxy implements Dispatcher {
    final ProxySettings settings;
    private final HaproxyBalancer balancer;
    private final Orders orders;
    private final HaproxyServer[] servers;
    private final Deque<HaproxyCall> queue = new ArrayDeque<>();
    private final IntPredicate room;
    /// How many in the queue of all could not go everywhere when they came.
    private int particular;
    private long entries;
    private long nowNs;
    private long dueNs = NEVER;

    HaproxyProxy(ProxySettings settings, List<Backend> backends, HaproxyBalancer balancer, Orders orders) {
        this.settings = settings;
        this.balancer = balancer;
        this.orders = orders;
        servers = new HaproxyServer[backends.size()];
        for (int i = 0; i < servers.length; i++) {
            servers[i] = new HaproxyServer(i, backends.get(i));
        }
        room = settings.algorithm() == Algorithm.LEAST_CONNECTIONS ? this::fits : this::isFree;
    }

    private boolean isFree(int server) {
        return !servers[server].isFull(nowNs);
    }

    /// Least connections looks at all that a server has to do.
    private boolean fits(int server) {
        HaproxyServer one = servers[server];
        return one.maxConnections == 0 || one.served + one.queue.size() < one.most(nowNs);
    }

    @Override
    public Call call(int number, Caller caller, int cookie, boolean repeatable, Reach reach) {
        return new HaproxyCall(this, number, caller, cookie, reach);
    }

    HaproxyServer server(int server) {
        return servers[server];
    }

    /// Whether nobody can be chosen at all.
    boolean isOut(Reach reach) {
        return balancer.used() == 0 || isParticular(reach) && openAfter(Balancer.NOBODY, reach, _ -> true) < 0;
    }

    /// Whether a usable server is closed to the call.
    private boolean isParticular(Reach reach) {
        if (reach != Reach.ANYWHERE) {
            for (int i = 0; i < servers.length; i++) {
                if (balancer.isUsable(i) && !reach.isOpen(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    int actives() {
        return balancer.usable(HaproxyBalancer.ACTIVE);
    }

    boolean isHashing() {
        return settings.algorithm() == Algorithm.SOURCE_HASH || settings.algorithm() == Algorithm.URI_HASH;
    }

    /// [Balancer#NOBODY] if all are full. Where the turn decides, a queue says that, and nobody is asked.
    int choose(HaproxyCall call, int avoided, long now) {
        nowNs = now;
        if (isParticular(call.reach)) {
            return chooseOpen(call, avoided);
        }
        boolean inTurn = switch (settings.algorithm()) {
            case SOURCE_HASH, URI_HASH, LEAST_CONNECTIONS, RANDOM -> false;
            default -> true;
        };
        return inTurn && queue.size() > particular
                ? Balancer.NOBODY
                : balancer.pick(call.caller, avoided, room);
    }

    /// Where the algorithm comes to a server that is closed to the call, the next one that is open stands in.
    private int chooseOpen(HaproxyCall call, int avoided) {
        Reach reach = call.reach;
        int picked = balancer.pick(call.caller, avoided, i -> reach.isOpen(i) && room.test(i));
        if (picked != Balancer.NOBODY && reach.isOpen(picked)) {
            return picked;
        }
        int free = openAfter(picked, reach, i -> i != avoided && room.test(i));
        int any = free == Balancer.NOBODY ? openAfter(picked, reach, _ -> true) : free;
        boolean waitsThere = isHashing() || any != Balancer.NOBODY && servers[any].isBackup;
        return free == Balancer.NOBODY && !waitsThere ? freeOrNobody(any) : any;
    }

    private int freeOrNobody(int server) {
        return server != Balancer.NOBODY && room.test(server) ? server : Balancer.NOBODY;
    }

    /// The next usable server after one that is open and fits; a backup only if no other does.
    private int openAfter(int picked, Reach reach, IntPredicate fits) {
        int spare = Balancer.NOBODY;
        for (int i = 1; i <= servers.length; i++) {
            int server = (picked + i) % servers.length;
            if (balancer.isUsable(server) && reach.isOpen(server) && fits.test(server)) {
                if (!servers[server].isBackup) {
                    return server;
                }
                spare = spare == Balancer.NOBODY ? server : spare;
            }
        }
        return spare;
    }

    /// The choice was made before; the algorithm moves on by it.
    void repeat(HaproxyCall call, int server, long now) {
        nowNs = now;
        balancer.pick(call.caller, Balancer.NOBODY, i -> i == server);
    }

    void enqueue(HaproxyCall call, int server, long now) {
        call.entered = entries++;
        call.isParticular = server == Balancer.NOBODY && isParticular(call.reach);
        particular += call.isParticular ? 1 : 0;
        queueOf(server).addLast(call);
        orders.queue(call, now + settings.queueNs());
    }

    void dequeue(HaproxyCall call, int server) {
        queueOf(server).remove(call); // who waits longest is at the head
        particular -= call.isParticular ? 1 : 0;
        call.isParticular = false;
    }

    private Deque<HaproxyCall> queueOf(int server) {
        return server == Balancer.NOBODY ? queue : servers[server].queue;
    }

    void occupied(int server, int more) {
        servers[server].served += more;
        tellLoad(server);
    }

    private void tellLoad(int server) {
        balancer.load(server, servers[server].served, servers[server].queue.size());
    }

    void connect(HaproxyCall call, int server) {
        servers[server].connected++;
        if (settings.shutdownSessions()) {
            servers[server].sessions.add(call);
        }
        orders.connect(call, server);
    }

    void disconnected(HaproxyCall call, int server) {
        servers[server].connected--;
        servers[server].sessions.remove(call);
    }

    void pause(HaproxyCall call, long now) {
        orders.await(call, now + Math.min(HaproxyServer.SECOND, settings.connectNs()));
    }

    void answer(HaproxyCall call, int status) {
        orders.answer(call, status);
    }

    void refuse(HaproxyCall call, int status) {
        orders.refuse(call, status);
    }

    /// The server has room: it takes the oldest of its own queue and the common one, as long as it has.
    void offer(int index, long now) {
        HaproxyServer server = servers[index];
        if (queue.isEmpty() && server.queue.isEmpty()
                || server.maxConnections > 0 && server.connected >= server.most(now)) {
            return;
        }
        boolean takesFromAll = mayTakeFromAll(server);
        List<HaproxyCall> called = new ArrayList<>(1);
        for (HaproxyCall next = oldest(server, takesFromAll); next != null && server.served < server.most(now); //
                next = oldest(server, takesFromAll)) {
            dequeue(next, next.backend());
            server.served++;
            next.called(index, true);
            called.add(next);
        }
        if (!called.isEmpty()) {
            tellLoad(index);
            called.forEach(HaproxyCall::connect);
        }
    }

    private boolean mayTakeFromAll(HaproxyServer server) {
        return balancer.isUsable(server.index) && (!server.isBackup
                || actives() == 0 && (settings.allBackups() || balancer.firstSpare() == server.index));
    }

    private @Nullable HaproxyCall oldest(HaproxyServer server, boolean fromAll) {
        HaproxyCall own = server.queue.peekFirst();
        HaproxyCall any = fromAll ? first(server.index) : null;
        return own == null || any != null && any.entered < own.entered ? any : own;
    }

    /// Who waits longest of those for whom that server is open.
    private @Nullable HaproxyCall first(int server) {
        for (HaproxyCall call : queue) {
            if (call.reach.isOpen(server)) {
                return call;
            }
        }
        return null;
    }

    /// A server that comes back takes from the common queue what it can; it does not count those, as the original.
    private void grab(HaproxyServer server, long now) {
        if (!mayTakeFromAll(server)) {
            return;
        }
        List<HaproxyCall> called = new ArrayList<>();
        for (HaproxyCall next = first(server.index); next != null && !(server.maxConnections > 0
                && server.served + called.size() >= server.most(now)); next = first(server.index)) {
            dequeue(next, Balancer.NOBODY);
            next.called(server.index, false);
            called.add(next);
        }
        called.forEach(HaproxyCall::connect);
    }

    @Override
    public void maintain(int backend, long now) {
        advance(now);
        HaproxyServer server = servers[backend];
        boolean was = server.maintained;
        server.draining = false;
        server.maintained = true;
        if (!was) {
            stop(server, now);
        }
    }

    private void stop(HaproxyServer server, long now) {
        server.stop();
        balancer.down(server.index);
        List.copyOf(server.sessions).forEach(call -> call.shutDown(now));
        redistribute(server, now);
    }

    /// Who waits for this server may go elsewhere with `option redispatch`.
    private void redistribute(HaproxyServer server, long now) {
        if (settings.redispatch()) {
            List<HaproxyCall> waiting = List.copyOf(server.queue);
            server.queue.clear();
            waiting.forEach(call -> call.redistribute(now));
        }
    }

    @Override
    public void ready(int backend, long now) {
        advance(now);
        HaproxyServer server = servers[backend];
        server.draining = false;
        if (server.maintained) {
            server.maintained = false;
            start(server, now);
        } else {
            settle(server, now); // who drained starts at once, and takes nobody from the queue
        }
    }

    private void start(HaproxyServer server, long now) {
        if (!server.isStopped()) {
            server.start(now);
            dueNs = Math.min(dueNs, server.tickNs());
        }
        settle(server, now);
        grab(server, now);
    }

    private void settle(HaproxyServer server, long now) {
        balancer.warm(server.index, server.warmth(now));
        if (server.isOut()) {
            balancer.down(server.index);
        } else {
            balancer.up(server.index);
        }
    }

    @Override
    public void drain(int backend, long now) {
        advance(now);
        HaproxyServer server = servers[backend];
        boolean wasMaintained = server.maintained;
        boolean wasDraining = server.draining;
        server.draining = true;
        server.maintained = false;
        if (wasMaintained) {
            start(server, now);
        } else if (!wasDraining) {
            balancer.down(backend);
            redistribute(server, now);
        }
    }

    @Override
    public boolean weigh(int backend, int weight, long now) {
        advance(now);
        balancer.weigh(backend, weight);
        return balancer.weighs(backend, weight);
    }

    @Override
    public void down(int backend, long now) {
        advance(now);
        if (!servers[backend].failing) {
            servers[backend].failing = true;
            stop(servers[backend], now);
        }
    }

    @Override
    public void up(int backend, long now) {
        advance(now);
        if (servers[backend].failing) {
            servers[backend].failing = false;
            start(servers[backend], now);
        }
    }

    @Override
    public long dueNs() {
        return dueNs;
    }

    @Override
    public void advance(long now) {
        while (dueNs <= now) {
            long due = dueNs;
            dueNs = NEVER;
            for (HaproxyServer server : servers) {
                if (server.tickNs() <= due) {
                    server.tick();
                    balancer.warm(server.index, server.warmth(due));
                    grab(server, due);
                }
                dueNs = Math.min(dueNs, server.tickNs());
            }
        }
    }

    @Override
    public int served(int backend) {
        return servers[backend].served;
    }

    @Override
    public int queued(int backend) {
        return queueOf(backend).size();
    }

    @Override
    public State state(Caller caller) {
        return balancer.state(caller);
    }
}
