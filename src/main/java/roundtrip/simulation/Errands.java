package roundtrip.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Who is in the hands of one proxy. What the proxy orders is listed and carried out afterwards, never from within the proxy.
final class Errands implements Orders {
    /// Number of a call that nobody makes.
    static final int NO_CALL = -1;

    /// By the numbers of the calls.
    private final List<@Nullable Errand> all = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final Deque<Errand> ordered = new ArrayDeque<>();

    /// @return the number for its call
    int enter(Errand errand) {
        Integer known = free.poll();
        if (known == null) {
            all.add(errand);
            return all.size() - 1;
        }
        all.set(known, errand);
        return known;
    }

    void leave(Call call) {
        all.set(call.number(), null);
        free.push(call.number());
    }

    /// Carries out what was ordered, and what is ordered thereby.
    void obey() {
        for (Errand next = ordered.poll(); next != null; next = ordered.poll()) {
            next.obey();
        }
    }

    private void order(Call call, Errand.Order order, long detail) {
        Errand errand = call.number() == NO_CALL ? null : all.get(call.number());
        if (errand != null && errand.order(order, detail)) {
            ordered.add(errand);
        }
    }

    @Override
    public void connect(Call call, int backend) {
        order(call, Errand.Order.CONNECT, backend);
    }

    @Override
    public void await(Call call, long dueNs) {
        order(call, Errand.Order.PAUSE, dueNs);
    }

    @Override
    public void queue(Call call, long dueNs) {
        order(call, Errand.Order.QUEUE, dueNs);
    }

    @Override
    public void answer(Call call, int status) {
        order(call, Errand.Order.ANSWER, status);
    }

    @Override
    public void refuse(Call call, int status) {
        order(call, Errand.Order.REFUSE, status);
    }
}
