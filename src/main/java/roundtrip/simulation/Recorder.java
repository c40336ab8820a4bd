package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/// Writes down what happens, in the order in which it begins; or, where only a [Meter] listens, nothing but remarks.
final class Recorder {
    private final boolean keeps;
    private final List<@Nullable Event> events = new ArrayList<>();
    private final SequencedMap<Integer, RequestRecord> requests = new LinkedHashMap<>();
    private final SequencedMap<String, List<String>> picks = new LinkedHashMap<>();
    private final List<Trace.Remark> remarks = new ArrayList<>();

    /// @param keeps whether anything but remarks is kept
    Recorder(boolean keeps) {
        this.keeps = keeps;
    }

    boolean keeps() {
        return keeps;
    }

    /// Adds an event that is made with its number, and returns the number.
    int add(IntFunction<Event> event) {
        if (!keeps) {
            return Event.NONE;
        }
        int id = open();
        close(event.apply(id));
        return id;
    }

    /// Reserves the number of something that begins now and is told when it is over.
    int open() {
        if (!keeps) {
            return Event.NONE;
        }
        events.add(null);
        return events.size() - 1;
    }

    void close(Event event) {
        if (keeps) {
            events.set(event.id(), event);
        }
    }

    void pick(String place, String backend) {
        if (!keeps) {
            return;
        }
        picks.computeIfAbsent(place, _ -> new ArrayList<>()).add(backend);
    }

    void finish(RequestRecord request) {
        requests.put(request.number(), request);
    }

    void remark(String key, String... values) {
        Trace.Remark remark = new Trace.Remark(key, List.of(values));
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    List<Event> events() {
        return events.stream().map(Objects::requireNonNull).toList();
    }

    List<RequestRecord> requests() {
        List<RequestRecord> sorted = new ArrayList<>(requests.values());
        sorted.sort((a, b) -> Integer.compare(a.number(), b.number()));
        return sorted;
    }

    SequencedMap<String, List<String>> picks() {
        SequencedMap<String, List<String>> copy = new LinkedHashMap<>();
        picks.forEach((place, backends) -> copy.put(place, List.copyOf(backends)));
        return copy;
    }

    List<Trace.Remark> remarks() {
        return remarks;
    }
}
