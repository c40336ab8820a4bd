package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import roundtrip.routing.Demand;
import roundtrip.routing.Network;
import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;

/// Which data a request is about: those that it names, if the drawing has them, else drawn among those that the user can have when
/// nothing is broken.
final class Demands {
    private final Map<Ask, List<Demand>> known = new LinkedHashMap<>();
    private final Network network;
    private final Chance chance;

    Demands(Network network, long seed) {
        this.network = network;
        chance = Chance.of(seed, "data");
    }

    Demand of(Ask ask) {
        List<Demand> open = known.computeIfAbsent(ask.at(0), this::open);
        return open.size() == 1 ? open.getFirst() : open.get((int) (chance.unit() * open.size()));
    }

    private List<Demand> open(Ask ask) {
        List<Demand> own = new ArrayList<>(network.demands().stream()
                .filter(demand -> demand.client().equals(ask.client()) && demand.operation() == ask.operation())
                .toList());
        List<Demand> named = own.stream().filter(demand -> demand.dataset().equals(ask.dataset())).toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Demand> possible = own.stream()
                .filter(demand -> network.intact().outcome(demand) != Outcome.DOWN).toList();
        if (own.isEmpty()) {
            own.add(new Demand(ask.client(), anySet(), ask.operation()));
        }
        return possible.isEmpty() ? own.subList(0, 1) : possible;
    }

    private String anySet() {
        return network.demands().stream().filter(demand -> demand.operation() == Operation.READ)
                .map(Demand::dataset).findFirst().orElse("");
    }
}
