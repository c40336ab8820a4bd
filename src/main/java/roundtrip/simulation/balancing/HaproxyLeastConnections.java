package roundtrip.simulation.balancing;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// HAProxy's `balance leastconn`: the server with the fewest requests for its weight, among equals the one that has been that free
/// the longest. An idle server counts as empty whatever it weighs. Source: HAProxy 2.6, `src/lb_fwlc.c`. A pick costs as much as
/// there are full servers; a change of load costs the logarithm of the number of servers.
final class HaproxyLeastConnections extends HaproxyBalancer {
    private final int[] served;
    private final int[] queued;
    private final Ranking[] rankings;

    HaproxyLeastConnections(List<Backend> backends, boolean allBackups) {
        super(backends, allBackups, true, 1);
        served = new int[count];
        queued = new int[count];
        rankings = new Ranking[]{new Ranking(count), new Ranking(count)};
        for (int i = 0; i < count; i++) {
            if (isUsable(i)) {
                joined(i);
            }
        }
    }

    private long key(int server) {
        long inFlight = served[server] + queued[server];
        return inFlight == 0 ? 0 : (inFlight + 1) * HEAVIEST / effectiveWeight(server);
    }

    @Override
    int pick(int group, Caller caller, int avoided, IntPredicate room) {
        Ranking ranking = rankings[group];
        int met = NOBODY;
        for (int i = 0; i < ranking.size(); i++) {
            int server = ranking.at(i);
            if (room.test(server)) {
                if (server != avoided) {
                    return server;
                }
                met = server;
            }
        }
        return met;
    }

    @Override
    public void load(int backend, int nowServed, int nowQueued) {
        served[backend] = nowServed;
        queued[backend] = nowQueued;
        if (isUsable(backend) && rankings[groupOf(backend)].key(backend) != key(backend)) {
            left(backend, 0);
            joined(backend);
        }
    }

    @Override
    void joined(int server) {
        rankings[groupOf(server)].enter(server, key(server));
    }

    @Override
    void left(int server, int before) {
        rankings[groupOf(server)].leave(server);
    }

    @Override
    void reweighed(int server, int before) {
        left(server, before);
        joined(server);
    }

    @Override
    SequencedMap<String, Long> numbers(Caller caller) {
        return State.numbers();
    }

    @Override
    SequencedMap<String, Long> numbers(int server) {
        Ranking ranking = rankings[groupOf(server)];
        SequencedMap<String, Long> numbers = State.numbers("served", served[server], "queued", queued[server]);
        for (int place = 0; place < ranking.size(); place++) {
            if (ranking.at(place) == server) {
                numbers.put("key", ranking.key(server));
                numbers.put("order", place + 1L);
            }
        }
        return numbers;
    }
}
