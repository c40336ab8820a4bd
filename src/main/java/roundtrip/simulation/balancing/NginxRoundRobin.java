package roundtrip.simulation.balancing;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;

/// nginx's round robin, the smooth weighted one: everybody gains its weight, the richest is chosen and pays the sum.
///
/// Source: nginx 1.22, `ngx_http_upstream_round_robin.c`; the picks of the real one are the test. A pick costs the number of
/// backends.
final class NginxRoundRobin implements Balancer {
    private final int[] weights;
    private final boolean[] up;
    private final long[] credit;

    NginxRoundRobin(List<Backend> backends) {
        weights = backends.stream().mapToInt(Backend::weight).toArray();
        credit = new long[weights.length];
        up = new boolean[weights.length];
        Arrays.fill(up, true);
    }

    @Override
    public OptionalInt pick(IntPredicate allowed) {
        int richest = -1;
        long paid = 0;
        for (int i = 0; i < weights.length; i++) {
            if (up[i] && weights[i] > 0 && allowed.test(i)) {
                credit[i] += weights[i];
                paid += weights[i];
                richest = richest < 0 || credit[i] > credit[richest] ? i : richest;
            }
        }
        if (richest < 0) {
            return OptionalInt.empty();
        }
        credit[richest] -= paid;
        return OptionalInt.of(richest);
    }

    @Override
    public void down(int backend) {
        up[backend] = false;
    }

    @Override
    public void up(int backend) {
        up[backend] = true;
    }

    @Override
    public void weigh(int backend, int weight) {
        weights[backend] = weight;
    }
}
