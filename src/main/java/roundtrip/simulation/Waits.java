package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import roundtrip.simulation.Intervals.Interval;

/// Who waits where, over the whole run.
final class Waits {
    private final Intervals<Event.Queued> queues;

    Waits(Trace trace, long[] begin, long[] end) {
        List<Interval<Event.Queued>> all = new ArrayList<>();
        for (Event event : trace.events()) {
            if (event instanceof Event.Queued queued) {
                all.add(new Interval<>(begin[queued.id()], end[queued.id()], queued));
            }
        }
        queues = Intervals.of(all);
    }

    List<Scene.Wait> at(long instant) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        queues.at(instant).forEach(queued -> counts.merge(queued.value().place(), 1, Integer::sum));
        return counts.entrySet().stream().map(entry -> new Scene.Wait(entry.getKey(), entry.getValue())).toList();
    }
}
