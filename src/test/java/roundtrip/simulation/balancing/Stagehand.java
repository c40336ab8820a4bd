package roundtrip.simulation.balancing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.Call;
import roundtrip.simulation.Caller;
import roundtrip.simulation.Dispatcher;
import roundtrip.simulation.Orders;
import roundtrip.simulation.ProxySettings;
import roundtrip.simulation.Reach;

/// Writes down what a dispatcher orders, as words: `1>0` request 1 goes to backend 0, `1?5000` it waits until 5000 ms, `1=200` it is
/// answered, `1!503` it is refused.
final class Stagehand implements Orders {
    static final long MS = 1_000_000L;
    static final long SECOND = 1000 * MS;

    final Dispatcher dispatcher;
    private final List<String> orders = new ArrayList<>();
    private int calls;

    Stagehand(ProxySettings settings, List<Backend> backends) {
        dispatcher = new Balancers().dispatcher(settings, backends, this);
    }

    static List<Backend> backends(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> Backend.of("s" + i)).toList();
    }

    Call call() {
        calls++;
        return dispatcher.call(calls, Caller.ANYBODY);
    }

    Call call(int cookie, boolean repeatable) {
        calls++;
        return dispatcher.call(calls, Caller.ANYBODY, cookie, repeatable);
    }

    /// One that only some backends may have.
    Call arrive(long now, Reach reach) {
        calls++;
        Call call = dispatcher.call(calls, Caller.ANYBODY, Balancer.NOBODY, true, reach);
        call.arrive(now);
        return call;
    }

    Call arrive(long now) {
        Call call = call();
        call.arrive(now);
        return call;
    }

    /// What was ordered since the last time this was asked.
    List<String> orders() {
        List<String> told = List.copyOf(orders);
        orders.clear();
        return told;
    }

    @Override
    public void connect(Call call, int backend) {
        orders.add(call.number() + ">" + backend);
    }

    @Override
    public void await(Call call, long dueNs) {
        orders.add(call.number() + "?" + dueNs / MS);
    }

    @Override
    public void answer(Call call, int status) {
        orders.add(call.number() + "=" + status);
    }

    @Override
    public void refuse(Call call, int status) {
        orders.add(call.number() + "!" + status);
    }
}
