package roundtrip.simulation.balancing;

import java.util.List;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.Call;
import roundtrip.simulation.Caller;
import roundtrip.simulation.Dispatcher;
import roundtrip.simulation.Orders;
import roundtrip.simulation.ProxySettings;
import roundtrip.simulation.Reach;
import roundtrip.simulation.State;

/// HAProxy: what somebody, the health checks or the clock do to its servers. Who takes which request is in [HaproxyFarm], what becomes
/// of a single one in [HaproxyCall]. Source: HAProxy 2.6, `src/server.c`; the behaviour was recorded.
final class HaproxyProxy implements Dispatcher {
    private final HaproxyFarm farm;
    private final HaproxyBalancer balancer;
    private long dueNs = NEVER;

    HaproxyProxy(ProxySettings settings, List<Backend> backends, HaproxyBalancer balancer, Orders orders) {
        this.balancer = balancer;
        farm = new HaproxyFarm(settings, backends, balancer, orders);
    }

    @Override
    public Call call(int number, Caller caller, int cookie, boolean repeatable, Reach reach) {
        return new HaproxyCall(this, farm, number, caller, cookie, reach);
    }

    @Override
    public void maintain(int backend, long now) {
        advance(now);
        HaproxyServer server = farm.server(backend);
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
        if (farm.settings.redispatch()) {
            List<HaproxyCall> waiting = List.copyOf(server.queue);
            server.queue.clear();
            waiting.forEach(call -> call.redistribute(now));
        }
    }

    @Override
    public void ready(int backend, long now) {
        advance(now);
        HaproxyServer server = farm.server(backend);
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
        farm.grab(server, now);
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
        HaproxyServer server = farm.server(backend);
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
        if (!farm.server(backend).failing) {
            farm.server(backend).failing = true;
            stop(farm.server(backend), now);
        }
    }

    @Override
    public void up(int backend, long now) {
        advance(now);
        if (farm.server(backend).failing) {
            farm.server(backend).failing = false;
            start(farm.server(backend), now);
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
            for (int i = 0; i < farm.size(); i++) {
                HaproxyServer server = farm.server(i);
                if (server.tickNs() <= due) {
                    server.tick();
                    balancer.warm(server.index, server.warmth(due));
                    farm.grab(server, due);
                }
                dueNs = Math.min(dueNs, server.tickNs());
            }
        }
    }

    @Override
    public int served(int backend) {
        return farm.server(backend).served;
    }

    @Override
    public int queued(int backend) {
        return backend == Balancer.NOBODY ? farm.waiting() : farm.server(backend).queue.size();
    }

    @Override
    public State state(Caller caller) {
        return balancer.state(caller);
    }
}
