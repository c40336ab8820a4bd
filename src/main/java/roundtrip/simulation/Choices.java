package roundtrip.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import roundtrip.routing.Hop;

/// Choices that somebody has seen before something was done: the past stays as it was.
final class Choices {
    private record Key(String place, int request, int attempt) {}

    private final Map<Key, String> seen = new HashMap<>();

    Choices(Run run) {
        for (Intervention done : run.interventions()) {
            done.chosen().forEach(choice -> seen
                    .put(new Key(choice.place(), choice.request(), choice.attempt()), choice.backend()));
        }
    }

    /// The number of the backend that was chosen, or [Balancer#NOBODY] if nobody has seen that yet.
    int chosen(String place, int request, int attempt, List<Hop> backends) {
        String backend = seen.isEmpty() ? null : seen.get(new Key(place, request, attempt));
        for (int i = 0; backend != null && i < backends.size(); i++) {
            if (backends.get(i).to().equals(backend)) {
                return i;
            }
        }
        return Balancer.NOBODY;
    }
}
