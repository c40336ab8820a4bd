package roundtrip.lesson;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

import roundtrip.routing.Operation;
import roundtrip.simulation.Event;
import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Phase;
import roundtrip.simulation.Trace;
import roundtrip.simulation.Wire;

/// Counts what is to be seen in a trace: one pass over its events.
final class Observing {
    private final Trace trace;
    private final Set<List<Object>> came = new HashSet<>();
    private final SequencedMap<String, Integer> visits = new LinkedHashMap<>();
    private final Set<Integer> inVain = new LinkedHashSet<>();
    private final Set<Observation.Glimpse> readable = new LinkedHashSet<>();
    private final SequencedMap<String, Integer> saved = new LinkedHashMap<>();
    private final SequencedMap<String, Integer> copied = new LinkedHashMap<>();
    private final SequencedMap<String, Integer> copies = new LinkedHashMap<>();
    private final Set<Integer> old = new LinkedHashSet<>();
    private final SequencedMap<String, Integer> queued = new LinkedHashMap<>();
    private final Set<Integer> named = new HashSet<>();
    private final Set<Integer> unnamed = new HashSet<>();
    private final Set<String> dead = new LinkedHashSet<>();
    private int lost;

    private Observing(Trace trace) {
        this.trace = trace;
    }

    static Observation of(Trace trace, List<String> reached) {
        Observing watcher = new Observing(trace);
        trace.events().forEach(watcher::see);
        return new Observation(trace.requests(), watcher.visits, watcher.inVain, watcher.readable, watcher.saved,
                watcher.copied, watcher.copies, watcher.old, watcher.picks(), watcher.queued, watcher.lost,
                watcher.named.size(), watcher.unnamed.size(), watcher.dead, reached);
    }

    private void see(Event event) {
        switch (event) {
            case Leg leg -> leg(leg);
            case Event.Committed commit -> saved.merge(commit.place(), 1, Integer::sum);
            case Event.Applied copy -> once("copy", copied, copy.request(), copy.place());
            case Event.ReadAt read when read.own() -> old.add(read.request());
            case Event.Queued wait -> once("wait", queued, wait.request(), wait.place());
            case Event.Lost gone -> lost += gone.writes();
            case Event.Switched switched when switched.stopped() -> dead.addAll(switched.components());
            default -> {
                // nothing to count
            }
        }
    }

    private void leg(Leg leg) {
        switch (leg.phase()) {
            case DNS_QUESTION -> question(leg.fate(), leg.request());
            case QUESTION -> question(leg);
            case COPY -> copies.merge(leg.link() + " " + leg.from(), 1, Integer::sum);
            case DNS_ANSWER, HANDSHAKE, ANSWER -> {
                // the way there says enough
            }
        }
        if (leg.fate() != Event.Fate.ARRIVED && !leg.phase().equals(Phase.COPY)) {
            inVain.add(leg.request());
        }
    }

    private void question(Event.Fate fate, int request) {
        named.add(request);
        if (fate != Event.Fate.ARRIVED) {
            unnamed.add(request);
        }
    }

    private void question(Leg leg) {
        if (leg.fate() == Event.Fate.ARRIVED) {
            once("visit", visits, leg.request(), leg.to());
        }
        if (!isInside(leg) && Wire.of(trace, leg).filter(wire -> !wire.sealed()).isPresent()) {
            readable.add(new Observation.Glimpse(leg.from(), leg.to(), leg.link()));
        }
    }

    private boolean isInside(Leg leg) {
        return leg.from().split("/", 2)[0].equals(leg.to().split("/", 2)[0]);
    }

    private void once(String sort, SequencedMap<String, Integer> counts, int request, String place) {
        if (came.add(List.of(sort, request, place))) {
            counts.merge(place, 1, Integer::sum);
        }
    }

    private SequencedMap<String, SequencedMap<String, Integer>> picks() {
        SequencedMap<String, SequencedMap<String, Integer>> picks = new LinkedHashMap<>();
        trace.picks().forEach((balancer, chosen) -> {
            SequencedMap<String, Integer> counts = new LinkedHashMap<>();
            chosen.forEach(backend -> counts.merge(backend, 1, Integer::sum));
            picks.put(balancer, counts);
        });
        return picks;
    }

    /// The writes after which their own reader was shown something older.
    static long forgotten(Observation seen) {
        Set<Integer> writes = new HashSet<>();
        for (int read : seen.old()) {
            for (int number = read - 1; number > 0; number--) {
                if (seen.requests().get(number - 1).operation() == Operation.WRITE
                        && seen.requests().get(number - 1).client().equals(seen.requests().get(read - 1).client())) {
                    writes.add(number);
                    break;
                }
            }
        }
        return writes.size();
    }
}
