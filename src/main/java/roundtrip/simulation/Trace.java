package roundtrip.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import roundtrip.topology.Topology;

/// All that happened in a run: the only thing that playback, statistics and lessons read.
///
/// @param events in the order in which they began
/// @param requests in the order of their numbers
/// @param picks of each balancer, CDN and web server that chose: the backends in the order of the choices
/// @param upcoming whom each of those would choose next
/// @param backends whom each balancer can choose, in the order of the file
/// @param notes what is not as in reality, and what could not be done
public record Trace(Topology topology, Run run, List<Event> events, List<RequestRecord> requests,
        SequencedMap<String, List<String>> picks, SequencedMap<String, String> upcoming,
        SequencedMap<String, List<String>> backends, List<Remark> notes) {
    /// A sentence of the bundle `simulation`.
    public record Remark(String key, List<String> values) {
        public Remark {
            values = List.copyOf(values);
        }
    }

    public Trace {
        events = List.copyOf(events);
        requests = List.copyOf(requests);
        picks = ordered(picks);
        upcoming = ordered(upcoming);
        backends = ordered(backends);
        notes = List.copyOf(notes);
    }

    private static <T> SequencedMap<String, T> ordered(SequencedMap<String, T> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }

    public RequestRecord request(int number) {
        return requests.get(number - 1);
    }

    /// The legs of one request, in the order in which they began.
    public List<Event.Leg> legs(int request) {
        List<Event.Leg> legs = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Event.Leg leg && leg.request() == request) {
                legs.add(leg);
            }
        }
        return legs;
    }

    /// The end of the last event, in virtual nanoseconds.
    public long endNs() {
        return events.stream().mapToLong(Event::endNs).max().orElse(0);
    }
}
