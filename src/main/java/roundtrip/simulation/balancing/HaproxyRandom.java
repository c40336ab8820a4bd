package roundtrip.simulation.balancing;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// HAProxy's `balance random`: some points on the ring by chance, and of their servers the one with the fewest requests for its
/// weight, the later of two equals. So idle servers get what they have of the ring, not what they weigh. HAProxy draws from the same
/// seed in every process (`statistical_prng`), and so do we. Source: HAProxy 2.6, `src/backend.c`.
final class HaproxyRandom extends HaproxyRing {
    private static final int SEED = (int) 2_463_534_242L;

    private final int draws;
    private final int[] served;
    private int chance = SEED;

    HaproxyRandom(List<Backend> backends, boolean allBackups, int draws) {
        super(backends, allBackups);
        this.draws = draws;
        served = new int[count];
    }

    @Override
    public int pick(Caller caller, int avoided, IntPredicate room) {
        for (int i = 0; i < draws && usable(ACTIVE) == 0 && firstSpare() != NOBODY; i++) {
            draw(); // it draws before it sees that there is nothing to choose
        }
        int chosen = super.pick(caller, avoided, room);
        return chosen == NOBODY || room.test(chosen) ? chosen : NOBODY;
    }

    @Override
    int pick(int group, Caller caller, int avoided, IntPredicate room) {
        int chosen = NOBODY;
        for (int i = 0; i < draws; i++) {
            int drawn = nearest(group, draw(), avoided);
            chosen = chosen == NOBODY || chosen == drawn || isFreer(drawn, chosen) ? drawn : chosen;
        }
        return chosen;
    }

    private int draw() {
        chance ^= chance << 13;
        chance ^= chance >>> 17;
        chance ^= chance << 5;
        return chance;
    }

    private boolean isFreer(int drawn, int chosen) {
        return (long) served[drawn] * effectiveWeight(chosen) <= (long) served[chosen] * effectiveWeight(drawn);
    }

    @Override
    public void load(int backend, int nowServed, int nowQueued) {
        served[backend] = nowServed;
    }

    @Override
    SequencedMap<String, Long> numbers(Caller caller) {
        return State.numbers("seed", Integer.toUnsignedLong(chance));
    }
}
