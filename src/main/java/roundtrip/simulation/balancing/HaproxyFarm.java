package roundtrip.simulation.balancing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.Orders;
import roundtrip.simulation.ProxySettings;
import roundtrip.simulation.Reach;
import roundtrip.topology.Terms.Algorithm;

/// The servers of HAProxy with their queues, the queue of all, and who takes whom. Source: HAProxy 2.6, `src/queue.c`; the behaviour
/// was recorded.
final class HaproxyFarm {
    final ProxySettings settings;
    final HaproxyBalancer balancer;
    private final Orders orders;
    private final HaproxyServer[] servers;
    private final HaproxyQueue queue = new HaproxyQueue();
    private final HaproxyWays ways;
    private final IntPredicate room;
    private long entries;
    private long nowNs;

    HaproxyFarm(ProxySettings settings, List<Backend> backends, HaproxyBalancer balancer, Orders orders) {
        this.settings = settings;
        this.balancer = balancer;
        this.orders = orders;
        servers = new HaproxyServer[backends.size()];
        for (int i = 0; i < servers.length; i++) {
            servers[i] = new HaproxyServer(i, backends.get(i));
        }
        ways = new HaproxyWays(balancer, servers, isHashing());
        room = settings.algorithm() == Algorithm.LEAST_CONNECTIONS ? this::fits : this::isFree;
    }

    int size() {
        return servers.length;
    }

    /// Requests that wait for any server.
    int waiting() {
        return queue.size();
    }

    private boolean isFree(int server) {
        return !servers[server].isFull(nowNs);
    }

    /// Least connections looks at all that a server has to do.
    private boolean fits(int server) {
        HaproxyServer one = servers[server];
        return one.maxConnections == 0 || one.served + one.queue.size() < one.most(nowNs);
    }

    HaproxyServer server(int server) {
        return servers[server];
    }

    /// Whether nobody can be chosen at all.
    boolean isOut(Reach reach) {
        return balancer.used() == 0 || ways.isParticular(reach) && ways.isShut(reach);
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
        if (ways.isParticular(call.reach)) {
            return ways.choose(call.caller, call.reach, avoided, room);
        }
        boolean inTurn = switch (settings.algorithm()) {
            case SOURCE_HASH, URI_HASH, LEAST_CONNECTIONS, RANDOM -> false;
            default -> true;
        };
        return inTurn && queue.hasUndemanding()
                ? Balancer.NOBODY
                : balancer.pick(call.caller, avoided, room);
    }

    /// The choice was made before; the algorithm moves on by it.
    void repeat(HaproxyCall call, int server, long now) {
        nowNs = now;
        balancer.pick(call.caller, Balancer.NOBODY, i -> i == server);
    }

    void enqueue(HaproxyCall call, int server, long now) {
        call.entered = entries++;
        if (server == Balancer.NOBODY) {
            queue.add(call, ways.isParticular(call.reach));
        } else {
            servers[server].queue.addLast(call);
        }
        orders.queue(call, now + settings.queueNs());
    }

    void dequeue(HaproxyCall call, int server) {
        if (server == Balancer.NOBODY) {
            queue.remove(call);
        } else {
            servers[server].queue.remove(call); // who waits longest is at the head
        }
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
        HaproxyCall any = fromAll ? queue.first(server.index) : null;
        return own == null || any != null && any.entered < own.entered ? any : own;
    }

    /// A server that comes back takes from the common queue what it can; it does not count those, as the original.
    void grab(HaproxyServer server, long now) {
        if (!mayTakeFromAll(server)) {
            return;
        }
        List<HaproxyCall> called = new ArrayList<>();
        for (HaproxyCall next = queue.first(server.index); next != null && !(server.maxConnections > 0
                && server.served + called.size() >= server.most(now)); next = queue.first(server.index)) {
            queue.remove(next);
            next.called(server.index, false);
            called.add(next);
        }
        called.forEach(HaproxyCall::connect);
    }
}
