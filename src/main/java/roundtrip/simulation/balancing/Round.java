package roundtrip.simulation.balancing;

import java.util.SequencedMap;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Balancer;
import roundtrip.simulation.State;

/// One group of servers in HAProxy's round robin: each is given a place in the round that is planned ahead. Source: HAProxy 2.6,
/// `src/lb_fwrr.c`. A pick costs the logarithm of the number of servers.
final class Round {
    private static final long UNSIGNED = 0xffffffffL;
    private static final int RANGE = 256;

    private final HaproxyBalancer farm;
    private final long[] next;
    private final long[] last;
    private final long[] remainder;
    private final @Nullable Ranking[] set;
    private final int[] aside;
    private final Ranking current;
    private Ranking initial;
    private Ranking following;
    private long total;
    private long window;
    private long position;

    Round(HaproxyBalancer farm, int group) {
        this.farm = farm;
        int count = farm.count;
        next = new long[count];
        last = new long[count];
        remainder = new long[count];
        set = new @Nullable Ranking[count];
        aside = new int[count];
        current = new Ranking(count);
        initial = new Ranking(count);
        following = new Ranking(count);
        for (int i = 0; i < count; i++) {
            if (farm.isUsable(i) && farm.groupOf(i) == group) {
                total += farm.effectiveWeight(i);
                enter(initial, i);
            }
        }
        window = total;
        position = total;
    }

    int pick(int avoided, IntPredicate room) {
        int chosen = Balancer.NOBODY;
        int met = Balancer.NOBODY; // the avoided one, if it was its turn
        int skipped = 0;
        boolean swapped = false;
        while (chosen == Balancer.NOBODY) {
            renew();
            int candidate = candidate();
            if (candidate == Balancer.NOBODY) {
                if (swapped) {
                    chosen = met;
                    break;
                }
                swap();
                swapped = true;
                continue;
            }
            take(candidate);
            if (room.test(candidate) && (candidate != avoided || met != Balancer.NOBODY)) {
                chosen = candidate;
            } else {
                met = candidate == avoided && room.test(candidate) ? candidate : met;
                aside[skipped++] = candidate;
            }
        }
        putBack(chosen, skipped, swapped);
        return chosen;
    }

    /// A group that was empty begins anew.
    private void renew() {
        if (window == 0) {
            window = total;
            position = total;
        }
    }

    private int candidate() {
        int first = current.isEmpty() ? Balancer.NOBODY : current.at(0);
        if (first != Balancer.NOBODY && next[first] <= position || initial.isEmpty()) {
            return first;
        }
        int fresh = initial.at(0);
        next[fresh] = 0;
        remainder[fresh] = 0;
        return fresh;
    }

    private void swap() {
        Ranking filled = following;
        following = initial;
        initial = filled;
        window = total;
        position = total;
    }

    private void take(int server) {
        int weight = farm.effectiveWeight(server);
        if (next[server] == 0) {
            next[server] = position;
        }
        last[server] = next[server];
        next[server] += total / weight;
        remainder[server] += total % weight;
        if (remainder[server] >= weight) {
            remainder[server] -= weight;
            next[server]++;
        }
        leave(server);
        position++;
    }

    private void putBack(int chosen, int skipped, boolean swapped) {
        if (chosen != Balancer.NOBODY) {
            queue(chosen);
        }
        for (int i = skipped - 1; i >= 0; i--) {
            if (aside[i] != chosen) {
                if (swapped) {
                    enter(initial, aside[i]); // its place was lost, only its weight matters
                } else {
                    queue(aside[i]);
                }
            }
        }
    }

    private void queue(int server) {
        if (next[server] >= 2 * window || next[server] >= window + total) {
            next[server] -= window;
            enter(following, server);
        } else {
            enter(current, server);
        }
    }

    private void enter(Ranking ranking, int server) {
        int weight = farm.effectiveWeight(server);
        set[server] = ranking;
        ranking.enter(server, ranking == current
                ? RANGE * next[server]
                        + (HaproxyBalancer.HEAVIEST + remainder[server] - weight) / HaproxyBalancer.SCALE & UNSIGNED
                : HaproxyBalancer.HEAVIEST - weight);
    }

    private void leave(int server) {
        Ranking ranking = set[server];
        if (ranking != null) {
            ranking.leave(server);
            set[server] = null;
        }
    }

    void left(int server, int before) {
        total -= before;
        leave(server);
    }

    void joined(int server) {
        total += farm.effectiveWeight(server);
        next[server] = position + (total + window - position & UNSIGNED) / farm.effectiveWeight(server);
        queue(server);
    }

    void reweighed(int server, int before) {
        total += farm.effectiveWeight(server) - before;
        Ranking ranking = set[server];
        leave(server);
        if (ranking == initial) {
            enter(initial, server);
            return;
        }
        long planned = next[server] + (ranking == following ? window : 0);
        long step = total / farm.effectiveWeight(server);
        next[server] = Math.min(last[server] + step, planned);
        remainder[server] = 0;
        if (next[server] < position + 2) {
            next[server] = position + step;
        }
        queue(server);
    }

    SequencedMap<String, Long> numbers() {
        return State.numbers("pos", position, "cw", window, "W", total);
    }

    SequencedMap<String, Long> numbers(int server) {
        Ranking ranking = set[server];
        SequencedMap<String, Long> numbers = State.numbers("npos", next[server], "lpos", last[server], "rem",
                remainder[server]);
        if (ranking != null) {
            numbers.put("key", ranking.key(server));
            numbers.put("set", ranking == current ? 0L : ranking == initial ? 1L : 2L);
        }
        return numbers;
    }
}
