package roundtrip.simulation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// All requests of a run in the order of time, one at a time: those that are listed, and those that flow. What comes at one instant
/// keeps the order of the lists. Constant in memory; each costs as many steps as there are flows.
final class Requests {
    private final Run run;
    private final List<Arrivals> flows = new ArrayList<>();
    private int listed;
    private long taken;

    Requests(Run run) {
        this.run = run;
        for (Flow flow : run.flows().all()) {
            flows.add(new Arrivals(flow, run.seed(), flows.size()));
        }
    }

    /// How many have been taken.
    long taken() {
        return taken;
    }

    /// The next request; null if there is none.
    @Nullable
    Ask next() {
        Arrivals first = null;
        long at = listed < run.asks().size() ? run.asks().get(listed).atNs() : Arrivals.NEVER;
        for (Arrivals flow : flows) {
            if (flow.nextNs() < at) {
                first = flow;
                at = flow.nextNs();
            }
        }
        if (at == Arrivals.NEVER || taken >= run.flows().most()) {
            return null;
        }
        taken++;
        return first == null ? run.asks().get(listed++) : first.take();
    }
}
