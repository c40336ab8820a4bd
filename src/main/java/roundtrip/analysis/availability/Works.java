package roundtrip.analysis.availability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import roundtrip.routing.Demand;
import roundtrip.routing.Impact;
import roundtrip.routing.Network;
import roundtrip.routing.Outcome;

/// What works in a state of a drawing: whether not every read, not every write is down, summed over what works when nothing is broken.
final class Works {
    static final int NOTHING = 0;
    static final int READ = 1;
    static final int WRITE = 2;
    static final int BOTH = READ | WRITE;

    private final Network network;
    private final Impact impact;
    private final int[] bits;
    private final int intact;

    Works(Network network) {
        this.network = network;
        impact = network.impact();
        List<Demand> demands = network.demands();
        bits = new int[demands.size()];
        for (int i = 0; i < bits.length; i++) {
            boolean works = impact.intact().get(i) != Outcome.DOWN;
            bits[i] = !works ? NOTHING : demands.get(i).isRead() ? READ : WRITE;
        }
        intact = of(impact.intact());
    }

    int intact() {
        return intact;
    }

    int without(Collection<String> parts) {
        return of(impact.outcomes(network.failure(parts)));
    }

    int without(List<Unit> down) {
        List<String> parts = new ArrayList<>(down.size());
        down.forEach(unit -> parts.addAll(unit.parts()));
        return without((Collection<String>) parts);
    }

    private int of(List<Outcome> outcomes) {
        int works = NOTHING;
        for (int i = 0; i < bits.length; i++) {
            works |= outcomes.get(i) == Outcome.DOWN ? NOTHING : bits[i];
        }
        return works;
    }
}
