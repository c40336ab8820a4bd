package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import roundtrip.simulation.Stage.Outage;

/// What is stopped and cut at each instant: one checkpoint per stop or heal.
final class Stops {
    private record Checkpoint(List<String> dead, List<String> cut) {}

    private final Moments<Checkpoint> checkpoints = new Moments<>();
    private final List<Outage> outages = new ArrayList<>();
    private final long openSince;

    Stops(Trace trace, long[] begin) {
        Set<String> dead = new LinkedHashSet<>();
        Set<String> cut = new LinkedHashSet<>();
        long since = -1;
        for (Event event : trace.events()) {
            if (event instanceof Event.Switched one) {
                apply(one, dead, cut);
                long at = begin[one.id()];
                checkpoints.add(at, new Checkpoint(List.copyOf(dead), List.copyOf(cut)));
                boolean sound = dead.isEmpty() && cut.isEmpty();
                if (sound && since >= 0) {
                    outages.add(new Outage(since, at));
                    since = -1;
                } else if (!sound && since < 0) {
                    since = at;
                }
            }
        }
        openSince = since;
    }

    private static void apply(Event.Switched one, Set<String> dead, Set<String> cut) {
        if (one.stopped()) {
            dead.addAll(one.components());
            cut.addAll(one.links());
        } else {
            one.components().forEach(dead::remove);
            one.links().forEach(cut::remove);
        }
    }

    List<String> deadAt(long instant) {
        List<Checkpoint> so = checkpoints.until(instant);
        return so.isEmpty() ? List.of() : so.getLast().dead;
    }

    List<String> cutAt(long instant) {
        List<Checkpoint> so = checkpoints.until(instant);
        return so.isEmpty() ? List.of() : so.getLast().cut;
    }

    /// @param endNs when an outage ends that was never healed
    List<Outage> outages(long endNs) {
        List<Outage> all = new ArrayList<>(outages);
        if (openSince >= 0) {
            all.add(new Outage(openSince, endNs));
        }
        return all;
    }
}
