package roundtrip.simulation.balancing;

import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// HAProxy's fixed table of turns, made anew when a server comes or goes. Source: HAProxy 2.6, `src/lb_map.c`.
///
/// A slot goes to the server with the highest score; a table for the first backup is as long as its weight, but all backups compete
/// for its slots, as in the original.
abstract class HaproxyMap extends HaproxyBalancer {
    private static final int[] EMPTY = {};

    private final int[] score;
    private int[] table = EMPTY;

    HaproxyMap(List<Backend> backends, boolean allBackups) {
        super(backends, allBackups, false, divisor(backends));
        score = new int[count];
        fill();
    }

    /// The greatest common divisor of the weights.
    private static int divisor(List<Backend> backends) {
        int divisor = 0;
        for (Backend backend : backends) {
            int rest = backend.weight();
            while (rest != 0) {
                int left = divisor % rest;
                divisor = rest;
                rest = left;
            }
        }
        return Math.max(1, divisor);
    }

    private void fill() {
        int group = usable(ACTIVE) > 0 ? ACTIVE : SPARE;
        int length = length(group);
        table = length == 0 ? EMPTY : new int[length];
        Arrays.fill(score, 0);
        for (int slot = 0; slot < length; slot++) {
            int best = best(group, length);
            table[slot] = best;
            score[best] -= length;
        }
    }

    private int length(int group) {
        if (group == SPARE && firstSpare() != NOBODY) {
            return effectiveWeight(firstSpare());
        }
        int length = 0;
        for (int i = 0; i < count; i++) {
            length += isUsable(i) && groupOf(i) == group ? effectiveWeight(i) : 0;
        }
        return length;
    }

    private int best(int group, int length) {
        int best = NOBODY;
        int most = 0;
        for (int i = 0; i < count; i++) {
            if (isUsable(i) && groupOf(i) == group) {
                if (length == 1) {
                    return i;
                }
                score[i] += effectiveWeight(i);
                int rank = (score[i] + length) / length;
                if (best == NOBODY || rank > most) {
                    most = rank;
                    best = i;
                }
            }
        }
        return best;
    }

    final int slots() {
        return table.length;
    }

    final int at(int slot) {
        return table[slot];
    }

    @Override
    public final int pick(Caller caller, int avoided, IntPredicate room) {
        return table.length == 0 ? NOBODY : pick(ACTIVE, caller, avoided, room);
    }

    @Override
    final void joined(int server) {
        fill();
    }

    @Override
    final void left(int server, int before) {
        fill();
    }

    @Override
    final void reweighed(int server, int before) {
        fill();
    }

    @Override
    final SequencedMap<String, Long> numbers(int server) {
        return State.numbers("slots", Arrays.stream(table).filter(owner -> owner == server).count());
    }
}
