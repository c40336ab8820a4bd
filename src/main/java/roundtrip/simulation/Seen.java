package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Intervention.Choice;
import roundtrip.simulation.Intervention.Progress;

/// What had been seen of a run by some instant, so that nothing done then changes it.
final class Seen {
    private final List<Event> events;
    private final long[] begin;
    private final long[] end;

    /// @param begin when each event is seen to begin, and `end` when it is over
    Seen(List<Event> events, long[] begin, long[] end) {
        this.events = events;
        this.begin = begin;
        this.end = end;
    }

    /// How much has been seen of every strand that is not over at that instant.
    List<Progress> underWay(long stageNs) {
        Map<String, Progress> strands = new LinkedHashMap<>();
        Map<String, Long> over = new LinkedHashMap<>();
        for (Event event : events) {
            switch (event) {
                case Event.Asked asked when begin[asked.id()] < stageNs ->
                    strands.put(asked.request() + " ", new Progress(asked.request(), ""));
                case Event.Ended ended -> over.merge(ended.request() + " ", end[ended.id()], Math::max);
                case Leg leg -> {
                    String strand = leg.request() + " " + leg.strand();
                    if (strands.containsKey(leg.request() + " ")) {
                        over.merge(strand, end[leg.id()], Math::max);
                        see(strands.computeIfAbsent(strand, _ -> new Progress(leg.request(), leg.strand())), leg,
                                stageNs);
                    }
                }
                default -> {
                    // not on its way
                }
            }
        }
        strands.keySet().removeIf(strand -> over.getOrDefault(strand, Long.MAX_VALUE) <= stageNs);
        return List.copyOf(strands.values());
    }

    /// The choices that had been seen by then.
    List<Choice> chosen(long stageNs) {
        List<Choice> chosen = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Event.Picked pick && begin[pick.id()] < stageNs) {
                chosen.add(new Choice(pick.place(), pick.request(), pick.attempt(), pick.backend(),
                        pick.waitedNs()));
            } else if (event instanceof Event.LookedUp look && begin[look.id()] < stageNs) {
                chosen.add(Caches.seen(look));
            }
        }
        return chosen;
    }

    private void see(Progress seen, Leg leg, long stageNs) {
        if (begin[leg.id()] < stageNs) {
            seen.started().add(leg.number());
        }
        if (end[leg.id()] <= stageNs) {
            seen.arrived().add(leg.number());
        }
    }
}
