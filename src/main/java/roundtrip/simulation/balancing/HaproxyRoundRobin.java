package roundtrip.simulation.balancing;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Caller;

/// HAProxy's `balance roundrobin`. It is not the smooth weighted round robin of nginx: 3 and 1 give 1 1 1 2, not 1 1 2 1.
final class HaproxyRoundRobin extends HaproxyBalancer {
    private final Round[] rounds;

    HaproxyRoundRobin(List<Backend> backends, boolean allBackups) {
        super(backends, allBackups, true, 1);
        rounds = new Round[]{new Round(this, ACTIVE), new Round(this, SPARE)};
    }

    @Override
    int pick(int group, Caller caller, int avoided, IntPredicate room) {
        return rounds[group].pick(avoided, room);
    }

    @Override
    void joined(int server) {
        rounds[groupOf(server)].joined(server);
    }

    @Override
    void left(int server, int before) {
        rounds[groupOf(server)].left(server, before);
    }

    @Override
    void reweighed(int server, int before) {
        rounds[groupOf(server)].reweighed(server, before);
    }

    @Override
    SequencedMap<String, Long> numbers(Caller caller) {
        return rounds[usable(ACTIVE) > 0 ? ACTIVE : SPARE].numbers();
    }

    @Override
    SequencedMap<String, Long> numbers(int server) {
        return rounds[groupOf(server)].numbers(server);
    }
}
